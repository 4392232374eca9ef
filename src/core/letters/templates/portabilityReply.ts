import type { Bilingual } from '../../kit/language.ts';
import { fileName, readMeName, tableNames } from '../../portability/rules/names.ts';
import type { LetterFacts } from '../model.ts';
import type { Block } from './blocks.ts';
import { reasonsOf } from './extractHeldBack.ts';
import { carriedSets, extentOf, extractOf } from './extractParts.ts';
import { struckMark } from './extractTexts.ts';
import { heading, locked, lockedList, open } from './paragraphs.ts';
import { portabilityGrounds, portabilityTexts as texts } from './portabilityTexts.ts';
import { reply } from './reply.ts';
import { isCharged, isMet } from './replyParts.ts';
import type { LetterTemplate, MandatoryBlock } from './template.ts';

const right = 'portability';

const columns = [texts.table, texts.source, texts.extent, texts.file];

const labels = {
  package: { sv: 'Paketet', en: 'The package' },
  free: { sv: 'Kostnadsfritt', en: 'Free of charge' },
  masked: { sv: 'Dolda nummer', en: 'Masked numbers' },
  heldBack: { sv: 'Struket och utelämnat', en: 'Struck out and left out' },
  why: { sv: 'Skälen', en: 'The reasons' },
  remedy: { sv: 'Om du inte håller med', en: 'If you disagree' },
  howTo: { sv: 'Så öppnas filerna', en: 'How to open the files' },
  transmit: { sv: 'Överföring till någon annan', en: 'Transmission to somebody else' },
  stays: { sv: 'Vad som inte ändras', en: 'What does not change' },
} as const satisfies Record<string, Bilingual>;

/** Answers a request for portability and says what the package holds; the package itself goes apart from it (Art 20). */
export const portabilityReply: LetterTemplate = {
  ...reply({
    right,
    title: { sv: 'Svar på begäran om dataportabilitet', en: 'Portability reply' },
    fileSlug: { sv: 'svar-pa-begaran-om-dataportabilitet', en: 'portability-reply' },
    article: 'GDPR Art 20(1)',
    heading: texts.heading,
    asked: texts.asked,
    decided: texts.decided,
    meaning: packageBlocks,
    follows: furtherBlocks,
    mandatory: (facts) =>
      isMet(facts, right) ? [packageWanted, contentsWanted, ...heldBackWanted(facts)] : [],
  }),
  bearsExtract: true,
  carries: (facts) => (isMet(facts, right) ? 'portable' : undefined),
};

/** How the package comes, how it is opened and what it holds. The words are true of a zip, a locked zip and paper. */
function packageBlocks(facts: LetterFacts): readonly Block[] {
  if (!isMet(facts, right)) return [];
  const { language } = facts;
  const { tables, files } = carriedSets(facts, 'portable');
  const rows = [
    ...tables.map(({ title, source, rowCount }, at) => {
      const { json, csv } = tableNames(at, language);
      return [title, source, extentOf('rows', rowCount, language), `${json}, ${csv}`];
    }),
    ...files.map(({ title, source, pageCount }, at) => {
      return [title, source, extentOf('pages', pageCount, language), fileName(at, language)];
    }),
  ];
  return [
    heading(texts.packageHeading, language),
    locked({ id: 'package', label: labels.package }, 'GDPR Art 20(1)', texts.package, language),
    ...(rows.length === 0
      ? []
      : [
          {
            kind: 'table',
            id: 'contents',
            article: 'GDPR Art 20(1)',
            title: texts.packageHeading[language],
            columns: columns.map((column) => column[language]),
            rowCount: rows.length,
            rows: () => rows,
          } as const,
        ]),
    open({ id: 'howTo', label: labels.howTo }, texts.howTo, language, {
      readMe: readMeName(language),
    }),
    open(named('masked', labels.masked), texts.masked, language),
    ...(isCharged(facts) ? [] : [freeBlock(facts)]),
    ...heldBackBlocks(facts),
  ];
}

function freeBlock({ language }: LetterFacts): Block {
  return locked(named('free', labels.free), 'GDPR Art 12(5)', texts.free, language);
}

/** What of the package's data is struck or left out, why, and whom to turn to about it (Art 12(4), 20(4)). */
function heldBackBlocks(facts: LetterFacts): readonly Block[] {
  const { language } = facts;
  const list = heldBackOf(facts);
  if (list.length === 0) return [];
  return [
    heading(texts.heldBackHeading, language),
    locked(named('heldBack', labels.heldBack), 'GDPR Art 20(4)', texts.heldBack, language, {
      mark: struckMark[language],
    }),
    lockedList(
      named('heldBackWhy', labels.why),
      'GDPR Art 20(4)',
      reasonsOf(facts, list, portabilityGrounds),
    ),
    locked(
      named('heldBackRemedy', labels.remedy),
      'GDPR Art 12(4)',
      texts.heldBackRemedy,
      language,
    ),
  ];
}

/** The lines of the redaction list that speak of what is in the package. */
function heldBackOf(facts: LetterFacts) {
  const { tables, files } = carriedSets(facts, 'portable');
  const carried = new Set([...tables, ...files].map(({ title }) => title));
  return extractOf(facts).list.filter(({ dataSet }) => carried.has(dataSet));
}

function named(id: string, label: Bilingual) {
  return { id, label };
}

function furtherBlocks(facts: LetterFacts): readonly Block[] {
  if (!isMet(facts, right)) return [];
  const { language } = facts;
  return [
    heading(texts.furtherHeading, language),
    open({ id: 'transmit', label: labels.transmit }, texts.transmit, language),
    open({ id: 'stays', label: labels.stays }, texts.stays, language),
  ];
}

function heldBackWanted(facts: LetterFacts): readonly MandatoryBlock[] {
  if (heldBackOf(facts).length === 0) return [];
  const missing = {
    sv: 'vad som inte är med i paketet, och varför',
    en: 'what is not included in the package, and why',
  };
  return ['heldBack', 'heldBackWhy', 'heldBackRemedy'].map((block) => ({
    block,
    article: 'GDPR Art 20(4)',
    missing,
  }));
}

const packageWanted: MandatoryBlock = {
  block: 'package',
  article: 'GDPR Art 20(1)',
  missing: { sv: 'var paketet med uppgifter finns', en: 'where the package of data is' },
};

const contentsWanted: MandatoryBlock = {
  block: 'contents',
  part: 'extract',
  article: 'GDPR Art 20(1)',
  missing: { sv: 'vad paketet innehåller', en: 'what the package holds' },
};
