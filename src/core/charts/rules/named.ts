import type { Mark } from '../model.ts';
import { lineHeight, lines, widthOf, wrapped } from './lettering.ts';

/** The names along the foot of a chart: every one that finds room, else every second, third …, the last among them. */
export function categoryWords(
  categories: readonly string[],
  room: Readonly<Record<'left' | 'right' | 'size' | 'width', number>>,
): {
  readonly height: number;
  marks(foot: number, placeOf: (at: number) => number): readonly Mark[];
} {
  const { left, right, size, width } = room;
  const step = categories.length > 1 ? (right - left - 12) / (categories.length - 1) : right - left;
  const widest = Math.min(Math.max(...categories.map((name) => widthOf(name, size))), width * 0.2);
  const every = Math.max(1, Math.ceil((widest + 8) / step));
  const last = categories.length - 1;
  const shown = categories
    .map((name, at) => ({ at, texts: wrapped(name, { width: widest, size, most: 2 }) }))
    .filter(({ at }) => (last - at) % every === 0);
  const most = Math.max(...shown.map(({ texts }) => texts.length));
  return {
    height: most * lineHeight(size) + 4,
    marks: (foot, placeOf) =>
      shown.flatMap(({ at, texts }) => {
        const half = Math.max(...texts.map((text) => widthOf(text, size))) / 2;
        const x = Math.min(Math.max(placeOf(at), half), width - half);
        return lines(texts, { x, y: foot + lineHeight(size) + 1, size }, { anchor: 'middle' });
      }),
  };
}
