import { arcCurves, type Curve } from './svgArc.ts';

/** Where the pen stands while a path is read. */
type Pen = {
  x: number;
  y: number;
  /** Where the subpath began. */
  startX: number;
  startY: number;
  /** The last control point, for the smooth curves. */
  controlX: number;
  controlY: number;
};

const operands: Readonly<Record<string, number>> = {
  M: 2,
  L: 2,
  H: 1,
  V: 1,
  C: 6,
  S: 4,
  Q: 4,
  T: 2,
  A: 7,
  Z: 0,
};
const parts = /([a-zA-Z])|([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)/g;
const flagged = /^[Aa]$/;

/** An SVG path's data as PDF operators; both count y downwards here. Throws on what is no path. */
export function pathOperators(d: string): string {
  const pen: Pen = { x: 0, y: 0, startX: 0, startY: 0, controlX: 0, controlY: 0 };
  const operators: string[] = [];
  let before = '';
  for (const { command, numbers } of commandsOf(d)) {
    operators.push(...drawn(pen, command, numbers, before));
    before = command.toUpperCase();
  }
  return operators.join(' ');
}

type Command = { readonly command: string; readonly numbers: readonly number[] };

function commandsOf(d: string): readonly Command[] {
  const commands: Command[] = [];
  for (const [, letter, rest] of d.matchAll(/([a-zA-Z])([^a-df-zA-DF-Z]*)/g)) {
    const command = letter ?? '';
    const count = operands[command.toUpperCase()];
    if (count === undefined) throw new Error(`No such path command: ${command}`);
    const numbers = numbersOf(rest ?? '', flagged.test(command));
    if (count === 0) commands.push({ command, numbers: [] });
    for (let at = 0; count > 0 && at < numbers.length; at += count) {
      const some = numbers.slice(at, at + count);
      if (some.length < count) throw new Error(`Too few numbers after ${command}`);
      commands.push({ command: at === 0 ? command : repeated(command), numbers: some });
    }
  }
  return commands;
}

/** More pairs after a move are lines. */
function repeated(command: string): string {
  if (command === 'M') return 'L';
  return command === 'm' ? 'l' : command;
}

/** The two flags of an arc may stand without a space between them. */
function numbersOf(text: string, isArc: boolean): readonly number[] {
  if (!isArc) return Array.from(text.matchAll(parts), ([one]) => Number(one));
  const numbers: number[] = [];
  let rest = text.replace(/^[\s,]+/, '');
  while (rest !== '') {
    const place = numbers.length % 7;
    const pattern =
      place === 3 || place === 4 ? /^[01]/ : /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?/;
    const [one] = pattern.exec(rest) ?? [];
    if (one === undefined) throw new Error('No number in an arc');
    numbers.push(Number(one));
    rest = rest.slice(one.length).replace(/^[\s,]+/, '');
  }
  return numbers;
}

function drawn(pen: Pen, command: string, numbers: readonly number[], before: string): string[] {
  const kind = command.toUpperCase();
  const [dx, dy] = command === kind ? [0, 0] : [pen.x, pen.y];
  const [a = 0, b = 0, c = 0, e = 0, f = 0, g = 0, h = 0] = numbers;
  switch (kind) {
    case 'M':
      [pen.startX, pen.startY] = [a + dx, b + dy];
      return [...moved(pen, a + dx, b + dy), 'm'];
    case 'L':
      return [...moved(pen, a + dx, b + dy), 'l'];
    case 'H':
      return [...moved(pen, a + dx, pen.y), 'l'];
    case 'V':
      return [...moved(pen, pen.x, a + dy), 'l'];
    case 'C':
      return curve(pen, [a + dx, b + dy, c + dx, e + dy, f + dx, g + dy]);
    case 'S': {
      const [x, y] = 'CS'.includes(before) && before !== '' ? mirrored(pen) : [pen.x, pen.y];
      return curve(pen, [x, y, a + dx, b + dy, c + dx, e + dy]);
    }
    case 'Q':
      return quadratic(pen, a + dx, b + dy, c + dx, e + dy);
    case 'T': {
      const [x, y] = 'QT'.includes(before) && before !== '' ? mirrored(pen) : [pen.x, pen.y];
      return quadratic(pen, x, y, a + dx, b + dy);
    }
    case 'A': {
      const arc = { rx: a, ry: b, turned: c, large: e === 1, sweep: f === 1 };
      const curves = arcCurves([pen.x, pen.y], [g + dx, h + dy], arc);
      if (curves.length === 0) return [...moved(pen, g + dx, h + dy), 'l'];
      return curves.flatMap((one) => curve(pen, one));
    }
    default:
      [pen.x, pen.y] = [pen.startX, pen.startY];
      return ['h'];
  }
}

function mirrored(pen: Pen): readonly [number, number] {
  return [2 * pen.x - pen.controlX, 2 * pen.y - pen.controlY];
}

function moved(pen: Pen, x: number, y: number): string[] {
  [pen.x, pen.y, pen.controlX, pen.controlY] = [x, y, x, y];
  return [written(x), written(y)];
}

function curve(pen: Pen, points: Curve): string[] {
  const [, , controlX, controlY, x, y] = points;
  [pen.x, pen.y, pen.controlX, pen.controlY] = [x, y, controlX, controlY];
  return [...points.map(written), 'c'];
}

/** A curve with one control point, as a cubic one. */
function quadratic(pen: Pen, qx: number, qy: number, x: number, y: number): string[] {
  const between = (from: number, to: number) => from + ((to - from) * 2) / 3;
  const points: Curve = [
    between(pen.x, qx),
    between(pen.y, qy),
    between(x, qx),
    between(y, qy),
    x,
    y,
  ];
  const drawnCurve = curve(pen, points);
  [pen.controlX, pen.controlY] = [qx, qy];
  return drawnCurve;
}

function written(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
