import type { NoticeBlock } from '../../model.ts';
import type { NoticeFacts } from '../facts.ts';
import { restsOn, type Section, type Writer } from '../writer.ts';
import { rightsWords } from './rightsWords.ts';
import { contactOf } from './who.ts';

/** The right to object to direct marketing, apart from everything else (Art 21(4); P5). */
export function marketingSection(
  writer: Writer,
  { records, organisation }: NoticeFacts,
): Section | undefined {
  if (!records.some(({ content }) => content.directMarketing)) return undefined;
  const text = rightsWords[writer.language];
  return section(text.marketing, [text.noMarketing(contactOf(writer, organisation))]);
}

/** The right to object to what rests on interests or a public task, apart from everything else (Art 21(1), 21(4)). */
export function objectionSection(
  writer: Writer,
  { records, organisation }: NoticeFacts,
): Section | undefined {
  const concerned = records.filter((record) => restsOn(record, 'ef'));
  if (concerned.length === 0) return undefined;
  const text = rightsWords[writer.language];
  const names = concerned.map((record) => writer.nameOf(record)).join(', ');
  return section(text.objection, [text.object(names, contactOf(writer, organisation))]);
}

/** The rights that the bases give, and how they are used (Art 13(2)(b), 14(2)(c)). */
export function rightsSection(writer: Writer, { records, organisation }: NoticeFacts): Section {
  const text = rightsWords[writer.language];
  const isPortable = records.some((record) => restsOn(record, 'ab'));
  const isDecided = records.some(({ content }) => content.automatedDecisions);
  const items = [
    ...text.always,
    ...(isPortable ? [text.portability] : []),
    ...(isDecided ? [text.human] : []),
  ];
  const how = { kind: 'text', text: text.how(contactOf(writer, organisation)) } as const;
  return { heading: text.rights, blocks: [{ kind: 'bullets', items }, how] };
}

/** The right to withdraw consent, where anything rests on it (Art 13(2)(c), 14(2)(d)). */
export function withdrawalSection(
  writer: Writer,
  { records, organisation }: NoticeFacts,
): Section | undefined {
  const resting = records.filter(
    (record) => restsOn(record, 'a') || record.content.specialConditions.includes('a'),
  );
  if (resting.length === 0) return undefined;
  const text = rightsWords[writer.language];
  const names = resting.map((record) => writer.nameOf(record)).join(', ');
  return section(text.withdrawal, [text.withdraw(names, contactOf(writer, organisation))]);
}

/** Where to complain (Art 13(2)(d), 14(2)(e), 77). */
export function complaintSection({ language }: Writer, { organisation }: NoticeFacts): Section {
  const { name, addressLines, email, phone, website } = organisation.authority;
  const text = rightsWords[language];
  const ways = [addressLines.join(', '), email, phone, website].filter((way) => way !== '');
  return section(text.complaint, [text.complain(name, ways.join(', '))]);
}

/** Whether the person has to give the data, and what follows otherwise (Art 13(2)(e)): the bases decide it. */
export function mandatorySection(writer: Writer, { article }: NoticeFacts): Section | undefined {
  if (article === 'a14') return undefined;
  const text = rightsWords[writer.language];
  const blocks = writer.byRecord(({ content }) => {
    const { legalBases, legalProvision } = content;
    const provision = legalProvision === '' ? '' : `: ${legalProvision}`;
    const isDemanded = legalBases.some((basis) => basis === 'b' || basis === 'c');
    return [
      ...(legalBases.includes('b') ? [text.byContract] : []),
      ...(legalBases.includes('c') ? [text.byLaw(provision)] : []),
      ...(legalBases.includes('a') ? [text.byConsent] : []),
      ...(isDemanded || legalBases.includes('a') || legalBases.length === 0
        ? []
        : [text.byNothing]),
    ].join(' ');
  });
  return { heading: text.mandatory, blocks };
}

/** Decisions by automated means alone: their logic and what they lead to (Art 13(2)(f), 14(2)(g), 22). */
export function decisionsSection(writer: Writer): Section | undefined {
  const { language, want, inWords } = writer;
  const blocks = writer.byRecord((record) => {
    const { automatedDecisions, statement } = record.content;
    const told = inWords(statement.automatedDecisions);
    if (!automatedDecisions) return told;
    const title = statement.title;
    return want(told, {
      matter: 'decisions',
      field: `statement.automatedDecisions.${language}`,
      sv: `logiken, betydelsen och följderna av de automatiserade besluten i ”${title.sv}”${language === 'en' ? ' på engelska' : ''}`,
      en: `the logic, significance and consequences of the automated decisions in ‘${title.en || title.sv}’${language === 'en' ? ' in English' : ''}`,
    });
  });
  return blocks.length === 0 ? undefined : { heading: rightsWords[language].decisions, blocks };
}

function section(heading: string, texts: readonly string[]): Section {
  return { heading, blocks: texts.map((text): NoticeBlock => ({ kind: 'text', text })) };
}
