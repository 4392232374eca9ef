import { renderLetter } from '../src/core/letters/pdf/render.ts';
import type { Block } from '../src/core/letters/templates/blocks.ts';
import { type Figure, percentile, timed } from './figures.ts';
import { letterOf } from './writers/frist.ts';

/** A letter of one page, as it is previewed while it is written. */
export async function measureDocuments(): Promise<readonly Figure[]> {
  await renderLetter(letterOf([]));
  const letters = await timed(20, () => renderLetter(letterOf(sampleText())));
  return [
    { what: 'letter of one page, median', value: percentile(letters, 0.5), unit: 'ms' },
    { what: 'letter of one page, p95', value: percentile(letters, 0.95), unit: 'ms' },
  ];
}

function sampleText(): readonly Block[] {
  const text =
    'Vi har tagit emot din begäran och svarar så snart vi kan, senast den dag som anges.';
  return Array.from({ length: 8 }, () => ({ kind: 'paragraph', text: `${text} ${text}` }) as const);
}
