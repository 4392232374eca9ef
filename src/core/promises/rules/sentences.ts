import type { PolicySentence } from '../model.ts';

const bullet = /^(?:[•·▪◦‣*–—-]|\d{1,2}[.)]|[a-zåäö]\))\s+/iu;

/** What ends in a full stop within a sentence, in Swedish and English policies. */
const abbreviation =
  /(?:^|[\s("”'])(?:t\.\s?ex|bl\.\s?a|m\.\s?m|m\.\s?fl|d\.\s?v\.\s?s|dvs|s\.\s?k|o\.\s?s\.\s?v|osv|fr\.\s?o\.\s?m|t\.\s?o\.\s?m|e\.\s?d|etc|e\.\s?g|i\.\s?e|art|kap|nr|no|ca|jfr|cf|resp|inkl|exkl|approx|incl|vs|mr|mrs|ms|dr|st|tel|p|para|sec|dnr|org)\.$/iu;

const sentenceEnd = /(?<![.!?…])[.!?…]+["”’')\]]*\s+/gu;
const longestHeading = 100;
const longestAbbreviation = 16;

/** A published policy's text as headings, entries of lists and sentences, in its order and word for word. */
export function sentencesOf(text: string): readonly PolicySentence[] {
  const found: PolicySentence[] = [];
  let under = '';
  for (const block of blocksOf(text)) {
    if (block.kind === 'heading') under = block.text;
    const texts = block.kind === 'paragraph' ? splitParagraph(block.text) : [block.text];
    const kind: PolicySentence['kind'] = block.kind === 'paragraph' ? 'sentence' : block.kind;
    found.push(
      ...texts.map((one) => ({ kind, text: one, under: kind === 'heading' ? '' : under })),
    );
  }
  return found;
}

type Block = { readonly kind: 'heading' | 'entry' | 'paragraph'; readonly text: string };

/** Lines put together as they were meant: a line that goes on in lower case belongs to the one before. */
function blocksOf(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let open: string[] = [];
  const close = () => {
    if (open.length > 0) blocks.push(blockOf(squeezed(open.join(' '))));
    open = [];
  };
  for (const raw of text.split('\n')) {
    const line = raw.trim();
    const last = open.at(-1);
    if (line === '') close();
    else if (last !== undefined && !bullet.test(line) && goesOn(last, line)) open.push(line);
    else {
      close();
      open.push(line);
    }
  }
  close();
  return blocks;
}

/** Whether a line break stands in the middle of running text. */
function goesOn(before: string, line: string): boolean {
  if (/^[\p{Ll}(]/u.test(line)) return true;
  return before.length > longestHeading - 40 && !/[.!?:…]["”’')\]]*$/u.test(before);
}

function blockOf(text: string): Block {
  if (bullet.test(text)) return { kind: 'entry', text: text.replace(bullet, '') };
  return { kind: isHeading(text) ? 'heading' : 'paragraph', text };
}

/** A short line of its own without a full stop, or one question. */
function isHeading(text: string): boolean {
  if (text.length > longestHeading || /[.!:;,…]$/u.test(text)) return false;
  return splitParagraph(text).length === 1;
}

function splitParagraph(text: string): readonly string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const { 0: end, index } of text.matchAll(sentenceEnd)) {
    const until = index + end.length;
    if (
      !beginsSentence(text.slice(until)) ||
      abbreviation.test(text.slice(Math.max(from, index - longestAbbreviation), index + 1))
    )
      continue;
    sentences.push(text.slice(from, until).trim());
    from = until;
  }
  return [...sentences, text.slice(from).trim()].filter((one) => one !== '');
}

function beginsSentence(rest: string): boolean {
  return /^["“”'‘(]*[\p{Lu}\p{N}]/u.test(rest);
}

/** On single spaces: where lines break says nothing about what is said. */
export function squeezed(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

/** Whether a passage stands in the policy word for word; where the lines break does not matter. */
export function standsIn(passage: string, policyText: string): boolean {
  const wanted = squeezed(passage);
  return wanted !== '' && squeezed(policyText).includes(wanted);
}
