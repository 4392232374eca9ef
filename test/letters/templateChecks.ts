import assert from 'node:assert/strict';
import type { LetterFacts, TemplateName } from '../../src/core/letters/model.ts';
import { renderLetter } from '../../src/core/letters/pdf/render.ts';
import { lintLetter } from '../../src/core/letters/rules.ts';
import { type Block, isTextBlock, textOf } from '../../src/core/letters/templates/blocks.ts';
import {
  composeBlocks,
  composeLetter,
  type LetterEdits,
} from '../../src/core/letters/templates/compose.ts';
import { templates } from '../../src/core/letters/templates/index.ts';
import { pdfText } from '../support/pdf.ts';

/** Everything that a letter says, as it is printed below its head. */
export function wordsOf(name: TemplateName, facts: LetterFacts, edits: LetterEdits = {}): string {
  const blocks = composeBlocks(name, facts, edits).flatMap((block) => textsOf(block));
  return [templates[name].heading(facts), ...blocks.map(({ text }) => text)].join('\n');
}

/** The words of one block of a letter; fails where it is not there. */
export function blockOf(name: TemplateName, facts: LetterFacts, id: string): string {
  const found = composeBlocks(name, facts, {})
    .flatMap((block) => textsOf(block))
    .find((one) => one.id === id);
  assert.ok(found, `${name} has no block ${id}`);
  return found.text;
}

/** The letter holds each thing that it must, says it in one language, and the linter has no error. */
export function assertComplete(
  name: TemplateName,
  facts: LetterFacts,
  edits: LetterEdits = {},
): void {
  const blocks = composeBlocks(name, facts, edits);
  const texts = blocks.flatMap((block) => textsOf(block));
  const mandatory = templates[name].mandatory(facts);
  assert.ok(mandatory.length >= 2, name);
  for (const { block } of mandatory) {
    const text = texts.find(({ id }) => id === block)?.text ?? '';
    assert.match(text, /[\p{L}\p{N}]/u, `${name} lacks ${block}`);
  }
  const ids = texts.flatMap(({ id }) => (id === undefined ? [] : [id]));
  assert.equal(new Set(ids).size, ids.length, `${name}: ids are not unique`);
  assert.doesNotMatch(wordsOf(name, facts, edits), /\{\w*\}|undefined|null|NaN/);
  const errors = lintLetter(facts, name, blocks).filter(({ severity }) => severity === 'error');
  assert.deepEqual(errors, [], `${name} is complete`);
}

const foreign = {
  sv: /\b(the|your|which|and|we|of)\b/i,
  en: /\b(och|att|dina|inte|vi|som)\b/i,
} as const;

/** No word of the other language; only for facts that are themselves in the letter’s language. */
export function assertOneLanguage(name: TemplateName, facts: LetterFacts): void {
  assert.doesNotMatch(
    wordsOf(name, facts).replaceAll('frist-facts.json', ''),
    foreign[facts.language],
  );
}

/** The PDF says everything that the letter must, also where it runs over several pages. */
export async function assertPrinted(
  name: TemplateName,
  facts: LetterFacts,
  edits: LetterEdits = {},
): Promise<void> {
  const { bytes } = await renderLetter(composeLetter(name, facts, edits, '2026-0001-9'));
  const printed = bare(pdfText(bytes));
  const texts = composeBlocks(name, facts, edits).flatMap((block) => textsOf(block));
  for (const { block } of templates[name].mandatory(facts)) {
    const text = texts.find(({ id }) => id === block)?.text ?? '';
    for (const line of text.split('\n')) {
      assert.ok(isIn(printed, bare(line)), `${name}: ${block} is not printed: ${line}`);
    }
  }
}

/** Wherever a line breaks, and wherever a page does, with its foot and head between the halves. */
function isIn(printed: string, text: string): boolean {
  if (printed.includes(text)) return true;
  return Array.from(text, (_, at) => at).some(
    (at) => at > 0 && printed.includes(text.slice(0, at)) && printed.includes(text.slice(at)),
  );
}

function bare(text: string): string {
  return text.replaceAll(/[\s\u00ad\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
}

type Said = { readonly id?: string; readonly text: string };

function textsOf(block: Block): readonly Said[] {
  if (block.kind === 'facts') {
    return block.rows.map(({ id, value }) => ({
      ...(id === undefined ? {} : { id }),
      text: value,
    }));
  }
  if (block.kind === 'table') {
    return [{ ...(block.id === undefined ? {} : { id: block.id }), text: block.title }];
  }
  if (!isTextBlock(block) && block.kind !== 'heading') return [];
  const text = isTextBlock(block) ? textOf(block) : block.text;
  return [{ ...(block.id === undefined ? {} : { id: block.id }), text }];
}
