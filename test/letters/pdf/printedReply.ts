import type { LetterFacts, LetterTable } from '../../../src/core/letters/model.ts';
import { renderLetter } from '../../../src/core/letters/pdf/render.ts';
import { composeLetter } from '../../../src/core/letters/templates/compose.ts';
import { sampleDataSet, sampleExtract, sampleFacts } from '../sampleFacts.ts';

/** The reply to a request for access, printed. */
export async function reply(facts: LetterFacts, number: string | undefined = '2026-0001-2') {
  return renderLetter(composeLetter('accessReply', facts, {}, number));
}

/** The same with these tables as the copy. */
export async function replyWith(...dataSets: LetterTable[]) {
  return reply(sampleFacts('sv', { extract: sampleExtract(dataSets) }));
}

/** A table of the copy. */
export function table(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): LetterTable {
  return { ...sampleDataSet(0, 'Tabell'), columns, rowCount: rows.length, rows: () => rows };
}

/** A text on one line. */
export function flat(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}
