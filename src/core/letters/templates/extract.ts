import type { LetterFacts } from '../model.ts';
import { annexMandatory } from './accessMandatory.ts';
import { accessTexts } from './accessTexts.ts';
import type { Block, FactRow } from './blocks.ts';
import { complaintBlocks, contactBlocks, decisionComplaintBlocks } from './closing.ts';
import { copyBlocks } from './extractCopy.ts';
import { heldBackBlocks, holdsBack } from './extractHeldBack.ts';
import {
  categoryBlocks,
  copyExtent,
  isNothing,
  subjectBlock,
  subjectRows,
} from './extractParts.ts';
import { recordBlocks, rightsBlocks } from './extractRecords.ts';
import { extractTexts as texts } from './extractTexts.ts';
import { heading, locked, open } from './paragraphs.ts';
import type { LetterTemplate } from './template.ts';
import { longDate } from './wording.ts';

const labels = {
  belongs: { sv: 'Inledning', en: 'Introduction' },
  howToRead: { sv: 'Läsanvisning', en: 'How to read it' },
  nothing: { sv: 'Besked', en: 'Result' },
} as const;

/** The extract whole: what was found, how it is processed, and the copy, to go with the access reply (Art 15(1)-(3)). */
export const extract: LetterTemplate = {
  title: { sv: 'Registerutdrag', en: 'Extract' },
  fileSlug: { sv: 'registerutdrag', en: 'extract' },
  bearsExtract: true,
  heading: ({ language }) => texts.heading[language],
  blocks: (facts) => (isNothing(facts) ? nothingBlocks(facts) : wholeBlocks(facts)),
  mandatory: annexMandatory,
};

function wholeBlocks(facts: LetterFacts): readonly Block[] {
  const { language } = facts;
  return [
    coverBlock(facts),
    { kind: 'contents', title: texts.contents[language], depth: 3 },
    heading(texts.readHeading, language),
    belongsBlock(facts),
    open({ id: 'howToRead', label: labels.howToRead }, texts.howToRead, language),
    ...categoryBlocks(facts),
    heading(accessTexts.processingHeading, language),
    ...recordBlocks(facts),
    heading(texts.copyHeading, language),
    ...copyBlocks(facts),
    ...heldBackBlocks(facts),
    ...rightsBlocks(facts),
    ...(holdsBack(facts) ? decisionComplaintBlocks(facts) : complaintBlocks(facts)),
    ...contactBlocks(facts),
  ];
}

/** That nothing is processed about the person needs neither cover nor contents. */
function nothingBlocks(facts: LetterFacts): readonly Block[] {
  const nothing = { id: 'nothing', label: labels.nothing };
  return [
    belongsBlock(facts),
    locked(nothing, 'GDPR Art 15(1)', texts.nothing, facts.language),
    subjectBlock(facts),
    ...categoryBlocks(facts),
    ...contactBlocks(facts),
  ];
}

function belongsBlock(facts: LetterFacts): Block {
  const { language, request } = facts;
  const text = isNothing(facts) ? texts.belongsNothing : texts.belongs;
  const received = longDate(request.received, language);
  return open({ id: 'belongs', label: labels.belongs }, text, language, { received });
}

/** What the extract is, about whom, from whom, when, and how much it holds. */
function coverBlock(facts: LetterFacts): Block {
  const { language, organisation, request, date } = facts;
  const { name, organisationNumber } = organisation;
  const controller = organisationNumber === '' ? name : `${name} (${organisationNumber})`;
  const rows: readonly FactRow[] = [
    ...subjectRows(facts),
    { label: texts.controller[language], value: controller },
    { label: texts.reference[language], value: request.reference },
    { label: texts.received[language], value: longDate(request.received, language) },
    { label: texts.date[language], value: longDate(date, language) },
    { label: texts.holds[language], value: copyExtent(facts) },
  ];
  return {
    kind: 'cover',
    title: texts.heading[language],
    subtitle: texts.subtitle[language],
    rows: rows.filter(({ value }) => value !== ''),
  };
}
