import type { Span } from './span.ts';

const four = /(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?![\w]|\.\d)/g;
const six = /(?<![\w:.])[0-9a-f:]*:[0-9a-f:.]*[0-9a-f:](?:%\w+)?(?![\w:])/gi;

/** Every IP address in running text, of version 4 or 6. */
export function findIps(text: string): readonly Span[] {
  const found = (pattern: RegExp, isSound: (written: string) => boolean) =>
    [...text.matchAll(pattern)]
      .filter(([written]) => isSound(written))
      .map(({ 0: written, index }) => ({ from: index, to: index + written.length }));
  if (!/[:.]/.test(text)) return [];
  const sixes = text.includes(':') ? found(six, isIp6) : [];
  const fours = found(four, isIp4).filter(
    ({ from }) => !sixes.some((span) => span.from <= from && from < span.to),
  );
  return [...fours, ...sixes].sort((a, b) => a.from - b.from);
}

function isIp4(written: string): boolean {
  return written.split('.').every((part) => Number(part) <= 255 && !/^0\d/.test(part));
}

/** Eight groups, or fewer with one gap; the last two may be written as version 4 (RFC 4291 2.2). */
function isIp6(written: string): boolean {
  const bare = written.replace(/%\w+$/, '');
  const tail = /(?:\d{1,3}\.){3}\d{1,3}$/.exec(bare)?.[0];
  if (tail !== undefined && !isIp4(tail)) return false;
  const plain = tail === undefined ? bare : `${bare.slice(0, -tail.length)}0:0`;
  const halves = plain.split('::');
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  if (groups.some((group) => !/^[0-9a-f]{1,4}$/i.test(group))) return false;
  if (halves.length === 1) return groups.length === 8;
  return halves.length === 2 && groups.length < 8 && groups.length > 0;
}
