import { redactionGrounds } from '../../extracts/model/redaction.ts';
import type { Bilingual } from '../../kit/language.ts';
import type { LetterFacts } from '../model.ts';
import type { Block } from './blocks.ts';
import { extractOf, hasCopy } from './extractParts.ts';
import { groundWords, struckMark, extractTexts as texts } from './extractTexts.ts';
import { heading, locked, lockedList, open } from './paragraphs.ts';
import type { MandatoryBlock } from './template.ts';
import { inWords, say, wholeNumber } from './wording.ts';

const labels = {
  heldBack: { sv: 'Struket och utelämnat', en: 'Struck out and left out' },
  why: { sv: 'Skälen', en: 'The reasons' },
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
    masked,
    ...(listWithLetter ? [listBlock(facts)] : []),
  ];
}

/** That something is held back, or that nothing is, stands in every letter with a copy. */
export function heldBackMandatory(facts: LetterFacts): readonly MandatoryBlock[] {
  if (!hasCopy(facts)) return [];
  const missing = {
    sv: 'vad som är struket eller utelämnat i kopian, och varför',
    en: 'what is struck out or left out of the copy, and why',
  };
  const blocks = extractOf(facts).list.length === 0 ? ['heldBack'] : ['heldBack', 'heldBackWhy'];
  return blocks.map((block) => ({ block, article: 'GDPR Art 15(4)', missing }));
}

/** Each ground once with how often it was used, then the officer’s reasons for what was left out. */
function reasonsOf(facts: LetterFacts): readonly string[] {
  const { language } = facts;
  const { list } = extractOf(facts);
  const grounded = redactionGrounds.flatMap((ground) =>
    list
      .filter((one) => one.ground === ground)
      .map(({ count }) => said(groundWords[ground], count)),
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
