import { redactionGrounds } from '../../extracts/model/redaction.ts';
import type { Bilingual } from '../../kit/language.ts';
import type { LetterFacts } from '../model.ts';
import type { Block } from './blocks.ts';
import { complaintHeading } from './closing.ts';
import { extractOf, hasCopy } from './extractParts.ts';
import { groundWords, struckMark, extractTexts as texts } from './extractTexts.ts';
import { heading, locked, lockedList, open } from './paragraphs.ts';
import type { MandatoryBlock } from './template.ts';
import { inWords, say, wholeNumber } from './wording.ts';

const labels = {
  heldBack: { sv: 'Struket och utelämnat', en: 'Struck out and left out' },
  why: { sv: 'Skälen', en: 'The reasons' },
  remedy: { sv: 'Om du inte håller med', en: 'If you disagree' },
  masked: { sv: 'Dolda nummer', en: 'Masked numbers' },
} as const;

/** What of the copy is struck out or left out, and why, in words; with the list where the officer chose so (Art 15(4), 12(1)). */
export function heldBackBlocks(facts: LetterFacts): readonly Block[] {
  if (!hasCopy(facts)) return [];
  const { language } = facts;
  const { list, listWithLetter } = extractOf(facts);
  const named = { id: 'heldBack', label: labels.heldBack };
  const masked = open({ id: 'masked', label: labels.masked }, texts.masked, language);
  const first = heading(texts.heldBackHeading, language);
  if (list.length === 0) {
    return [first, locked(named, 'GDPR Art 15(4)', texts.nothingHeldBack, language), masked];
  }
  return [
    first,
    locked(named, 'GDPR Art 15(4)', texts.heldBack, language, {
      count: placesOf(
        facts,
        list.reduce((sum, { count }) => sum + count, 0),
      ),
      mark: struckMark[language],
    }),
    lockedList({ id: 'heldBackWhy', label: labels.why }, 'GDPR Art 15(4)', reasonsOf(facts)),
    locked(
      { id: 'heldBackRemedy', label: labels.remedy },
      'GDPR Art 12(4)',
      texts.heldBackRemedy,
      language,
      {
        heading: complaintHeading[language],
      },
    ),
    masked,
    ...(listWithLetter ? [listBlock(facts)] : []),
  ];
}

/** True where something of the copy is struck out or left out: the answer is then not whole (Art 12(4)). */
export function holdsBack(facts: LetterFacts): boolean {
  return hasCopy(facts) && extractOf(facts).list.length > 0;
}

/** That something is held back, or that nothing is, stands in every letter with a copy. */
export function heldBackMandatory(facts: LetterFacts): readonly MandatoryBlock[] {
  if (!hasCopy(facts)) return [];
  const missing = {
    sv: 'vad som är struket eller utelämnat i kopian, och varför',
    en: 'what is struck out or left out of the copy, and why',
  };
  if (!holdsBack(facts)) return [{ block: 'heldBack', article: 'GDPR Art 15(4)', missing }];
  return [
    { block: 'heldBack', article: 'GDPR Art 15(4)', missing },
    { block: 'heldBackWhy', article: 'GDPR Art 15(4)', missing },
    {
      block: 'heldBackRemedy',
      article: 'GDPR Art 12(4)',
      missing: {
        sv: 'vart den registrerade vänder sig om det som inte lämnas ut',
        en: 'whom to turn to about what is held back',
      },
    },
  ];
}

/** Each ground once with how often it was used, then the officer’s reasons for what was left out. */
export function reasonsOf(
  facts: LetterFacts,
  list = extractOf(facts).list,
  grounds = groundWords,
): readonly string[] {
  const { language } = facts;
  const grounded = redactionGrounds.flatMap((ground) =>
    list.filter((one) => one.ground === ground).map(({ count }) => said(grounds[ground], count)),
  );
  const leftOut = list.flatMap(({ ground, reason, count }) =>
    ground === undefined ? [said(reason, count)] : [],
  );
  const counts = new Map<string, number>();
  for (const { words, count } of [...grounded, ...leftOut]) {
    const sentence = upperFirst(words[language]);
    counts.set(sentence, (counts.get(sentence) ?? 0) + count);
  }
  return [...counts].map(([words, count]) => `${words}: ${placesOf(facts, count)}.`);
}

function said(words: Bilingual, count: number) {
  return { words, count };
}

function listBlock(facts: LetterFacts): Block {
  const { language } = facts;
  const rows = extractOf(facts).list.map(({ dataSet, place, ground, reason, count }) => [
    dataSet,
    place[language],
    ground === undefined || reason[language] !== ''
      ? upperFirst(reason[language])
      : groundWords[ground][language],
    wholeNumber(count),
  ]);
  const columns = [texts.title, texts.place, texts.why, texts.count];
  return {
    kind: 'table',
    id: 'redactionList',
    article: 'GDPR Art 15(4)',
    title: texts.listTitle[language],
    captioned: true,
    columns: columns.map((column) => column[language]),
    numeric: [3],
    rowCount: rows.length,
    rows: () => rows,
  };
}

function placesOf({ language }: LetterFacts, count: number): string {
  return count === 1
    ? texts.oncePlace[language]
    : say(texts.places, language, { count: inWords(count, language) });
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
