import type { Chart, Mark } from '../model.ts';
import type { Room } from './axis.ts';
import { ink, lineHeight, widthOf, word, wrapped } from './lettering.ts';
import { filled, lookOf } from './looks.ts';

/** Marks with the height that they take. */
export type Band = { readonly marks: readonly Mark[]; readonly height: number };

/** The series by name, each with its look, in as many rows as they need; nothing for one series alone. */
export function legend(series: Chart['series'], { width, size }: Room): Band {
  if (series.length < 2) return { marks: [], height: 0 };
  const row = lineHeight(size) + 3;
  const marks: Mark[] = [];
  let [x, y] = [0, 0];
  for (const [at, { name }] of series.entries()) {
    const [text = ''] = wrapped(name, { width: width - swatch - 8, size, most: 1 });
    const taken = swatch + 5 + widthOf(text, size);
    if (x > 0 && x + taken > width) [x, y] = [0, y + row];
    marks.push(...filled({ x, y: y + 1, width: swatch, height: size }, lookOf(at)));
    marks.push(word(text, { x: x + swatch + 5, y: y + size, size }, { fill: ink.words }));
    x += taken + 16;
  }
  return { marks, height: y + row + 4 };
}

const swatch = 18;
