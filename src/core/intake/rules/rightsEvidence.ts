import { type Right, rights } from '../../requests/model.ts';
import type { RightEvidence } from '../model.ts';
import { ownWords } from './quotes.ts';
import { rightsFinders } from './rightsPhrases.ts';

/** The longest passage shown, and how many of them for one right. */
const longestPassage = 200;
const mostPassages = 5;

/** How much of the text is read for evidence. */
const longestRead = 60_000;

/**
 * The rights that a text seems to ask for, each with the sentences that say so (GDPR Art 7(3), 15–18, 20–22).
 * Quoted lines (‘>’) and the message that is answered are left out, unless there is nothing else.
 */
export function rightsIn(subject: string, text: string): readonly RightEvidence[] {
  const passages = [
    oneLine(subject),
    ...paragraphsOf(ownWords(subject, text).slice(0, longestRead)),
  ];
  return rights
    .map((right) => ({ right, words: evidenceFor(right, passages) }))
    .filter(({ words }) => words.length > 0);
}

function evidenceFor(right: Right, passages: readonly string[]): readonly string[] {
  const finder = rightsFinders.get(right);
  const found = new Set<string>();
  if (finder === undefined) return [];
  for (const passage of passages) {
    for (const match of passage.matchAll(finder)) {
      if (found.size >= mostPassages) return [...found];
      found.add(sentenceAround(passage, match.index, match[0].length));
    }
  }
  return [...found];
}

/** Hard-wrapped lines joined again; an empty line parts two passages. */
function paragraphsOf(text: string): readonly string[] {
  return text
    .split(/\n[ \t]*\n/)
    .map(oneLine)
    .filter((passage) => passage !== '');
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** The sentence that holds a match, shortened around it where it is long. */
function sentenceAround(passage: string, at: number, length: number): string {
  const before = passage.slice(Math.max(0, at - longestPassage), at);
  const rest = passage.slice(at, at + Math.max(length, longestPassage));
  const start = Math.max(...['. ', '! ', '? ', ': '].map((end) => before.lastIndexOf(end) + 2), 0);
  const reach = Math.max(longestPassage - length, 40);
  const head = start >= 2 ? before.slice(start) : before;
  const ending = rest.slice(length).search(/[.!?](?: |$)/);
  const tail = rest.slice(0, ending < 0 ? length + reach : length + ending + 1);
  return shortened(
    head,
    tail.slice(0, Math.min(Math.max(length, longestPassage), 2 * longestPassage)),
  );
}

function shortened(head: string, tail: string): string {
  const room = Math.max(longestPassage - tail.length, 0);
  if (head.length <= room) return `${head}${tail}`.trim().toWellFormed();
  const kept = room === 0 ? '' : head.slice(-room).replace(/^\S*\s?/, '');
  return `${kept}${tail}`.trim().toWellFormed();
}
