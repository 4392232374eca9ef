import type { Mark } from '../model.ts';
import { rounded } from './lettering.ts';

/** How a series looks: told apart without colours by lightness, by what is hatched into it, and by dash and dot. */
export type Look = {
  readonly fill: string;
  readonly edge: string;
  readonly hatch: Hatch;
  /** The colour of a word upon it. */
  readonly upon: string;
  readonly dash: readonly number[];
  readonly dot: 'disc' | 'square' | 'triangle' | 'diamond';
};

type Hatch = 'none' | 'rising' | 'falling' | 'level' | 'upright' | 'crossed';

const deep = '#173f5f';
const dark = '#1b1f24';
const white = '#ffffff';

const plain: Look = { fill: deep, edge: deep, hatch: 'none', upon: white, dash: [], dot: 'disc' };

const looks: readonly Look[] = [
  plain,
  { fill: '#e3ebf2', edge: deep, hatch: 'rising', upon: dark, dash: [6, 3], dot: 'square' },
  { fill: '#8fb0c9', edge: deep, hatch: 'none', upon: dark, dash: [2, 2], dot: 'triangle' },
  { fill: white, edge: deep, hatch: 'falling', upon: dark, dash: [9, 3, 2, 3], dot: 'diamond' },
  { fill: '#c4ccd3', edge: dark, hatch: 'upright', upon: dark, dash: [4, 2, 1, 2], dot: 'disc' },
  { fill: white, edge: dark, hatch: 'crossed', upon: dark, dash: [1, 3], dot: 'square' },
  { fill: '#5b6670', edge: dark, hatch: 'none', upon: white, dash: [12, 3], dot: 'triangle' },
  { fill: '#f1f3f5', edge: dark, hatch: 'level', upon: dark, dash: [3, 6], dot: 'diamond' },
];

/** The look of a series by its place from 0. */
export function lookOf(at: number): Look {
  return looks[at % looks.length] ?? plain;
}
export type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** A box filled as its series is: ground, hatch, edge. Nothing for a box without an area. */
export function filled(box: Box, look: Look): readonly Mark[] {
  const { x, y, width, height } = {
    x: rounded(box.x),
    y: rounded(box.y),
    width: rounded(box.width),
    height: rounded(box.height),
  };
  if (width <= 0 || height <= 0) return [];
  const strokes = hatchOf({ x, y, width, height }, look.hatch);
  const edge = `M${x} ${y}h${width}v${height}h${-width}Z`;
  return [
    { kind: 'rect', x, y, width, height, fill: look.fill },
    ...(strokes === '' ? [] : [stroke(strokes, look.edge, 0.7)]),
    ...(look.fill === look.edge ? [] : [stroke(edge, look.edge, 0.7)]),
  ];
}

/** A line along an SVG path; width and dashes in points. */
export function stroke(d: string, colour: string, width: number, dash?: readonly number[]): Mark {
  const line = { kind: 'path', d, stroke: colour, width } as const;
  return dash && dash.length > 0 ? { ...line, dash } : line;
}

/** How far apart the strokes of a hatch stand, in points. */
const apart = 4;

function hatchOf(box: Box, hatch: Hatch): string {
  switch (hatch) {
    case 'none':
      return '';
    case 'level':
      return levels(box);
    case 'upright':
      return uprights(box);
    case 'rising':
      return slants(box, true);
    case 'falling':
      return slants(box, false);
    case 'crossed':
      return slants(box, true) + slants(box, false);
  }
}

function levels({ x, y, width, height }: Box): string {
  let d = '';
  for (let at = apart; at < height; at += apart) d += `M${x} ${rounded(y + at)}h${width}`;
  return d;
}

function uprights({ x, y, width, height }: Box): string {
  let d = '';
  for (let at = apart; at < width; at += apart) d += `M${rounded(x + at)} ${y}v${height}`;
  return d;
}

/** Strokes at 45 degrees, cut off at the box's edges: no clip is needed, which not every painter has. */
function slants({ x, y, width, height }: Box, rising: boolean): string {
  let d = '';
  for (let at = apart; at < width + height; at += apart * 1.4) {
    const from = { x: Math.max(0, at - height), y: Math.min(at, height) };
    const to = { x: Math.min(at, width), y: Math.max(0, at - width) };
    const [top, bottom] = rising ? [to, from] : [mirrored(to, width), mirrored(from, width)];
    d += `M${rounded(x + bottom.x)} ${rounded(y + bottom.y)}L${rounded(x + top.x)} ${rounded(y + top.y)}`;
  }
  return d;
}

function mirrored(point: { readonly x: number; readonly y: number }, width: number) {
  return { x: width - point.x, y: point.y };
}

/** A point of a line, filled, told apart by its form. */
export function dot(at: { readonly x: number; readonly y: number }, look: Look): Mark {
  const x = rounded(at.x);
  const y = rounded(at.y);
  const forms = {
    disc: `M${rounded(x - 2.6)} ${y}a2.6 2.6 0 1 0 5.2 0a2.6 2.6 0 1 0 -5.2 0Z`,
    square: `M${rounded(x - 2.4)} ${rounded(y - 2.4)}h4.8v4.8h-4.8Z`,
    triangle: `M${x} ${rounded(y - 3)}L${rounded(x + 2.9)} ${rounded(y + 2.4)}h-5.8Z`,
    diamond: `M${x} ${rounded(y - 3.2)}L${rounded(x + 3.2)} ${y}L${x} ${rounded(y + 3.2)}L${rounded(x - 3.2)} ${y}Z`,
  } as const;
  return { kind: 'path', d: forms[look.dot], fill: look.edge };
}
