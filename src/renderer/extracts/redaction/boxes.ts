import type { Box } from '../../../core/extracts/model/redaction.ts';

/** A point of a page in fractions of its width and height. */
export type Point = { readonly x: number; readonly y: number };

/** Smaller than this a drawn box was a slip of the hand. */
const least = 0.004;

/** A new box for who draws without a mouse: in the middle, as wide as some words. */
export const middleBox: Box = { x: 0.35, y: 0.45, width: 0.3, height: 0.04 };

/** The box between two corners, kept on the page; undefined for one too small to be meant. */
export function boxBetween(a: Point, b: Point): Box | undefined {
  const left = within(Math.min(a.x, b.x));
  const top = within(Math.min(a.y, b.y));
  const width = within(Math.max(a.x, b.x)) - left;
  const height = within(Math.max(a.y, b.y)) - top;
  return width < least || height < least ? undefined : { x: left, y: top, width, height };
}

/** A box kept on its page. */
export function bounded({ x, y, width, height }: Box): Box {
  const w = Math.min(Math.max(width, least), 1);
  const h = Math.min(Math.max(height, least), 1);
  return { x: Math.min(within(x), 1 - w), y: Math.min(within(y), 1 - h), width: w, height: h };
}

const directions: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** Where an arrow leads a box: it moves, or with `resize` grows and shrinks; `fine` by a fifth of the way. */
export function nudged(
  box: Box,
  key: string,
  { resize, fine }: { readonly resize: boolean; readonly fine: boolean },
): Box | undefined {
  const way = directions[key];
  if (way === undefined) return undefined;
  const far = fine ? 0.002 : 0.01;
  const x = way.x * far;
  const y = way.y * far;
  return bounded(
    resize
      ? { ...box, width: box.width + x, height: box.height + y }
      : { ...box, x: box.x + x, y: box.y + y },
  );
}

/** Where a box lies over the picture of its page. */
export function boxStyle({ x, y, width, height }: Box) {
  const percent = (part: number) => `${part * 100}%`;
  return { left: percent(x), top: percent(y), width: percent(width), height: percent(height) };
}

function within(part: number): number {
  return Math.min(Math.max(part, 0), 1);
}
