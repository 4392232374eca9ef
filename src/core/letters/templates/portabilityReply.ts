import type { Bilingual } from '../../kit/language.ts';
import type { LetterFacts } from '../model.ts';
import type { Block } from './blocks.ts';
import { csvName } from './document.ts';
import { carriedSets } from './extractParts.ts';
import { heading, locked, open } from './paragraphs.ts';
import { portabilityTexts as texts } from './portabilityTexts.ts';
import { reply } from './reply.ts';
import { isMet } from './replyParts.ts';
import type { LetterTemplate, MandatoryBlock } from './template.ts';
import { wholeNumber } from './wording.ts';

const right = 'portability';

const columns = [texts.table, texts.source, texts.rows, texts.file];

const labels = {
  package: { sv: 'Paketet', en: 'The package' },
  howTo: { sv: 'Så öppnas filerna', en: 'How to open the files' },
  transmit: { sv: 'Överföring till någon annan', en: 'Transmission to somebody else' },
  stays: { sv: 'Vad som inte ändras', en: 'What does not change' },
} as const satisfies Record<string, Bilingual>;

/** Answers a request for portability, and carries the package: what the person provided, for a machine (Art 20). */
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
    mandatory: (facts) => (isMet(facts, right) ? [packageWanted, contentsWanted] : []),
  }),
  bearsExtract: true,
  carries: (facts) => (isMet(facts, right) ? 'portable' : undefined),
};

/** Where the package is, how it is opened and what it holds, table by table. */
function packageBlocks(facts: LetterFacts): readonly Block[] {
  if (!isMet(facts, right)) return [];
  const { language } = facts;
  const rows = carriedSets(facts, 'portable').map(({ title, source, rowCount }, at) => [
    title,
    source,
    wholeNumber(rowCount),
    csvName(at),
  ]);
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
    open({ id: 'howTo', label: labels.howTo }, texts.howTo, language),
  ];
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
