import { enumeration } from '../../../kit/dateTexts.ts';
import type { Language } from '../../../kit/language.ts';
import { categoryNames, dataSourceNames, safeguardNames } from '../../../processing/model.ts';
import type { NoticeFacts, NoticeRecord } from '../facts.ts';
import { ofRecord, type Section, sentence, type Writer } from '../writer.ts';
import { contactOf } from './who.ts';

const words = {
  sv: {
    categories: 'Vilka uppgifter det är',
    recipients: 'Vilka som får uppgifterna',
    transfers: 'Uppgifter utanför EU/EES',
    copy: (ways: string) =>
      `Hör av dig om du vill ha en kopia av det som skyddar uppgifterna: ${ways}.`,
    period: 'Hur länge vi sparar uppgifterna',
    source: 'Varifrån uppgifterna kommer',
    public: 'En del av uppgifterna kommer från källor som är öppna för alla.',
  },
  en: {
    categories: 'Which data they are',
    recipients: 'Who receives the data',
    transfers: 'Data outside the EU/EEA',
    copy: (ways: string) => `Contact us if you want a copy of the safeguards: ${ways}.`,
    period: 'How long we keep the data',
    source: 'Where the data come from',
    public: 'Some of the data come from sources that are open to everybody.',
  },
} as const;

/** The categories of data, which only data from elsewhere demand (Art 14(1)(d)). */
export function categoriesSection(writer: Writer, { article }: NoticeFacts): Section | undefined {
  if (article === 'a13') return undefined;
  const { language, want, inWords } = writer;
  const told = (record: NoticeRecord) => {
    const names = record.content.data.map(({ category, own }) =>
      own !== '' || !category ? own : categoryNames[category][language],
    );
    const known = names.filter((name) => name !== '');
    return want(inWords(record.content.statement.categories) || known.join(', '), {
      matter: 'categories',
      field: `statement.categories.${language}`,
      ...ofRecord(record, inLanguage(language, 'uppgiftskategorierna', 'the categories of data')),
    });
  };
  return { heading: words[language].categories, blocks: writer.byRecord(told) };
}

/** The recipients or their categories (Art 13(1)(e), 14(1)(e)). */
export function recipientsSection(writer: Writer): Section {
  const { language, want, inWords } = writer;
  const told = (record: NoticeRecord) => {
    const { statement, recipients } = record.content;
    const others = record.suppliers.filter(
      (supplier) => !recipients.some(({ name }) => name === supplier.name),
    );
    const named = [
      ...recipients.map(({ name, role }) => withRole(name, role)),
      ...others.map(({ name, service }) => withRole(name, service)),
    ];
    return want(inWords(statement.recipients) || named.join(', '), {
      matter: 'recipients',
      field: `statement.recipients.${language}`,
      ...ofRecord(record, inLanguage(language, 'mottagarna', 'the recipients')),
    });
  };
  return { heading: words[language].recipients, blocks: writer.byRecord(told) };
}

/**
 * Transfers to third countries with what protects them (Art 13(1)(f), 14(1)(f)). A record that knows of none and has
 * no words for it says nothing.
 */
export function transfersSection(
  writer: Writer,
  { records, organisation }: NoticeFacts,
): Section | undefined {
  const text = words[writer.language];
  const blocks = writer.byRecord((record) => transfersOf(writer, record));
  if (blocks.length === 0) return undefined;
  const isProtected = records.some(({ content }) =>
    content.transfers.some(
      ({ safeguard }) => safeguard !== undefined && safeguard !== 'derogation',
    ),
  );
  const copy = { kind: 'text', text: text.copy(contactOf(writer, organisation)) } as const;
  return { heading: text.transfers, blocks: isProtected ? [...blocks, copy] : blocks };
}

/** How long the data are kept, or what decides it (Art 13(2)(a), 14(2)(a)). */
export function periodSection(writer: Writer): Section {
  const { language, want, inWords } = writer;
  const told = (record: NoticeRecord) => {
    const rules = record.retention.map((rule) => sentence(rule[language])).join(' ');
    return want(inWords(record.content.statement.retention) || rules, {
      matter: 'period',
      field: `statement.retention.${language}`,
      ...ofRecord(record, inLanguage(language, 'lagringstiden', 'the period')),
    });
  };
  return { heading: words[language].period, blocks: writer.byRecord(told) };
}

/** Where the data come from, and whether from public sources (Art 14(2)(f)). */
export function sourceSection(
  writer: Writer,
  { article, records }: NoticeFacts,
): Section | undefined {
  if (article === 'a13') return undefined;
  const { language, want, inWords } = writer;
  const text = words[language];
  const sourcesOf = ({ content }: NoticeRecord) => [
    ...new Set(content.data.flatMap(({ sources }) => sources)),
  ];
  const blocks = writer.byRecord((record) => {
    const names = sourcesOf(record).map((source) => dataSourceNames[source][language]);
    return want(inWords(record.content.statement.source) || enumeration(names, language), {
      matter: 'source',
      field: `statement.source.${language}`,
      ...ofRecord(record, inLanguage(language, 'källorna', 'the sources')),
    });
  });
  const isPublic = records.some((record) => sourcesOf(record).includes('publicRegister'));
  const open = { kind: 'text', text: text.public } as const;
  return { heading: text.source, blocks: isPublic ? [...blocks, open] : blocks };
}

function transfersOf(writer: Writer, record: NoticeRecord): string {
  const { language, want, inWords } = writer;
  const said = inWords(record.content.statement.transfers);
  const unsaid = record.content.transfers.filter((transfer) => !isSaid(said, transfer, language));
  const named = unsaid.map(({ country, recipient, safeguard }) => {
    const protection = want(safeguard === undefined ? '' : safeguardNames[safeguard][language], {
      matter: 'transfers',
      field: 'transfers.safeguard',
      ...ofRecord(record, {
        sv: `vad som skyddar uppgifterna i ${country}`,
        en: `what protects the data in ${country}`,
      }),
    });
    return `${recipient === '' ? country : `${recipient} (${country})`}: ${protection}`;
  });
  return [said, named.join('; ')]
    .map(sentence)
    .filter((part) => part !== '')
    .join(' ');
}

/** Whether the record's own words already name the country and what protects the data there. */
function isSaid(
  words: string,
  { country, safeguard }: NoticeRecord['content']['transfers'][number],
  language: Language,
): boolean {
  if (safeguard === undefined) return false;
  const [protection = ''] = safeguardNames[safeguard][language].split(' (');
  const said = words.toLocaleLowerCase('sv');
  return [country, protection].every((name) => said.includes(name.toLocaleLowerCase('sv')));
}

/** What is missing, with the language in which it is. */
function inLanguage(language: Language, sv: string, en: string) {
  return language === 'sv' ? { sv, en } : { sv: `${sv} på engelska`, en: `${en} in English` };
}

function withRole(name: string, role: string): string {
  return role === '' ? name : `${name} (${role})`;
}
