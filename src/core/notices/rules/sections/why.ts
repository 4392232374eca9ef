import { legalBasisNames, specialConditionNames } from '../../../processing/model.ts';
import type { NoticeFacts, NoticeRecord } from '../facts.ts';
import { ofRecord, restsOn, type Section, sentence, type Writer } from '../writer.ts';

const words = {
  sv: {
    why: 'Varför vi använder dina uppgifter och med vilket stöd',
    basis: 'Rättslig grund',
    special: 'Villkor för känsliga uppgifter',
    interests: 'Våra berättigade intressen',
    weighed: 'Vi har vägt intressena mot ditt intresse av att vi inte använder uppgifterna.',
    further: 'Om vi vill använda uppgifterna till något annat',
    before:
      'Vill vi använda uppgifterna för något annat än det du kan läsa om här får du veta det innan vi gör det, tillsammans med den information som du behöver.',
  },
  en: {
    why: 'Why we use your data, and on what ground',
    basis: 'Legal basis',
    special: 'Condition for special categories of data',
    interests: 'Our legitimate interests',
    weighed: 'We have weighed the interests against your interest in our not using the data.',
    further: 'If we want to use the data for something else',
    before:
      'If we want to use the data for anything other than what you read here, we tell you before we do so, together with the information that you need.',
  },
} as const;

/** The purposes, each with its legal basis (Art 13(1)(c), 14(1)(c)), and the condition of Art 9(2). */
export function purposesSection(writer: Writer, { records }: NoticeFacts): Section {
  const { language, nameOf } = writer;
  const text = words[language];
  const items = records.map((record) => {
    const purpose = sentence(purposeOf(writer, record));
    const basis = sentence(basisOf(writer, record));
    const conditions = record.content.specialConditions.map(
      (letter) => specialConditionNames[letter][language],
    );
    const special = conditions.length === 0 ? '' : ` ${text.special}: ${conditions.join(', ')}.`;
    return `${nameOf(record)}: ${purpose} ${text.basis}: ${basis}${special}`;
  });
  return { heading: text.why, blocks: [{ kind: 'bullets', items }] };
}

/**
 * The interests pursued, where the basis is Art 6(1)(f) (Art 13(1)(d), 14(2)(b)). That they were weighed is said only
 * where each record has its balancing test.
 */
export function interestsSection(writer: Writer, { records }: NoticeFacts): Section | undefined {
  const text = words[writer.language];
  const resting = records.filter((record) => restsOn(record, 'f'));
  if (resting.length === 0) return undefined;
  const told = writer.byRecord((record) => interestOf(writer, record), resting);
  const isWeighed = resting.every(({ content }) => content.balancingTests.length > 0);
  const weighed = { kind: 'text', text: text.weighed } as const;
  return { heading: text.interests, blocks: isWeighed ? [...told, weighed] : told };
}

/** What is told before data are used for another purpose (Art 13(3), 14(4)). */
export function furtherSection({ language }: Writer): Section {
  const text = words[language];
  return { heading: text.further, blocks: [{ kind: 'text', text: text.before }] };
}

function purposeOf(writer: Writer, record: NoticeRecord): string {
  const { language, want, inWords } = writer;
  return want(inWords(record.content.statement.purposes), {
    matter: 'purposes',
    field: `statement.purposes.${language}`,
    ...ofRecord(record, {
      sv: language === 'sv' ? 'ändamålen på svenska' : 'ändamålen på engelska',
      en: language === 'sv' ? 'the purposes in Swedish' : 'the purposes in English',
    }),
  });
}

/** The basis in the organisation's words, else by its name in the law. */
function basisOf(writer: Writer, record: NoticeRecord): string {
  const { language, want, inWords } = writer;
  const { statement, legalBases, legalProvision } = record.content;
  const names = legalBases.map((letter) => legalBasisNames[letter][language]).join(', ');
  const provision = legalProvision === '' || names === '' ? names : `${names}, ${legalProvision}`;
  const unnamed = legalBases.length === 0 ? '' : inWords(statement.legalBasis) || provision;
  return want(unnamed, {
    matter: 'purposes',
    field: 'legalBases',
    ...ofRecord(record, { sv: 'den rättsliga grunden', en: 'the legal basis' }),
  });
}

/**
 * The interest as the balancing test names it, in the officer's language; the words of the legal basis say it in the
 * other, and where no test names one.
 */
function interestOf(writer: Writer, record: NoticeRecord): string {
  const { language, want, inWords } = writer;
  const weighed = language === 'sv' ? record.interests.map(sentence).join(' ') : '';
  return want(weighed || inWords(record.content.statement.legalBasis), {
    matter: 'interests',
    field: `statement.legalBasis.${language}`,
    ...ofRecord(record, {
      sv: language === 'sv' ? 'det berättigade intresset' : 'det berättigade intresset på engelska',
      en: language === 'sv' ? 'the legitimate interest' : 'the legitimate interest in English',
    }),
  });
}
