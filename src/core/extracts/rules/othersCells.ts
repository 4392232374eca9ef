import { classOf, isParticle } from './othersClasses.ts';
import { findNames } from './othersNames.ts';
import type { Span } from './recognition/span.ts';

/** What a cell of a column of names may hold that is nobody’s name. */
const nobody =
  /^(?:system\w*|admin\w*|okänd|saknas|ej angiv\w*|kundtjänst|kundservice|support|automat\w*|auto|import\w*|batch|webb?|null|none|anonym\w*|ja|nej|kund|n\/a|-+|unknown|user|användare|robot|självservice)$/iu;
const company = /\s(?:AB|HB|KB|Ltd|Inc|GmbH|AS|A\/S|Oy|LLC|PLC)\.?$/u;

/**
 * The names in a cell of a column of names: several where signs or words divide them. A single word counts where it is
 * a known given name or surname; with `anyWord`, in columns that can hold nothing but people, also one that nobody
 * knows.
 */
export function namesOfCell(cell: string, anyWord: boolean): readonly Span[] {
  if (cell.length > 200) return findNames(cell);
  const pieces = divided(
    cell,
    { from: 0, to: cell.length },
    /[;|/\n<>()[\]"]|\s(?:och|and|samt|&)\s/giu,
  );
  return pieces.flatMap((piece) => {
    const parts = divided(cell, piece, /,/g);
    const arePeople = parts.every(({ from, to }) => /\p{L}\s+\p{L}/u.test(cell.slice(from, to)));
    return (arePeople ? parts : [piece]).flatMap(({ from, to }) =>
      namesOfPiece(cell.slice(from, to), anyWord).map((span) => ({
        from: from + span.from,
        to: from + span.to,
      })),
    );
  });
}

/** The pieces of a stretch between signs, without the space around them. */
function divided(cell: string, { from, to }: Span, signs: RegExp): readonly Span[] {
  const ends = [...cell.slice(from, to).matchAll(signs)].map(({ 0: sign, index }) => ({
    from: from + index,
    to: from + index + sign.length,
  }));
  return [...ends, { from: to, to }].flatMap((end, n) => {
    const start = ends[n - 1]?.to ?? from;
    const piece = cell.slice(start, end.from);
    const text = piece.trim();
    const at = start + piece.indexOf(text);
    return text === '' ? [] : [{ from: at, to: at + text.length }];
  });
}

function namesOfPiece(name: string, anyWord: boolean): readonly Span[] {
  const words = name.split(/[\s,]+/u).filter((one) => one !== '');
  if (words.length === 0 || words.length > 5) return findNames(name);
  if (/[\d@_]/.test(name) || nobody.test(name) || company.test(name)) return [];
  if (name.replaceAll(/\P{L}/gu, '').length < 2) return [];
  const classes = words.map((one) => (isParticle(one) ? 'particle' : classOf(one)));
  if (classes.includes('thing')) return [];
  const isKnown = classes.some((is) => is === 'given' || is === 'family' || is === 'perhaps');
  if (classes.includes('common') && !isKnown) return [];
  if (classes.includes('common')) return findNames(name);
  const isWhole =
    words.length > 1 ? isKnown || anyWord || findNames(name).length > 0 : isKnown || anyWord;
  return isWhole ? [{ from: 0, to: name.length }] : [];
}
