import type { Bilingual } from '../../kit/language.ts';
import { splitNames } from './escape.ts';
import { folded } from './folded.ts';

type Names = Readonly<Record<string, Bilingual>>;

/**
 * The code that a text means: the code itself, its name in either language in any letter case, its name without what
 * stands in brackets, or the letter of a provision such as `Art 6(1)(b)`.
 */
export function codeOf(names: Names, text: string): string | undefined {
  const typed = text.trim();
  if (Object.hasOwn(names, typed)) return typed;
  const wanted = folded(typed);
  if (wanted === '') return undefined;
  return (
    only(names, (name) => folded(name) === wanted) ??
    only(names, (name) => folded(name.replaceAll(/\([^)]*\)/g, '')) === wanted) ??
    letterOf(names, typed)
  );
}

/** The one code whose own word or name fits. */
function only(names: Names, fits: (name: string) => boolean): string | undefined {
  const fitting = Object.entries(names).filter(([code, { sv, en }]) => [code, sv, en].some(fits));
  return fitting.length === 1 ? fitting[0]?.[0] : undefined;
}

function letterOf(names: Names, text: string): string | undefined {
  const letter = /^(?:gdpr\W*)?(?:art\w*\W*)?\d{1,2}\W+\d\W*([a-j])(?:\W|$)/i
    .exec(text)?.[1]
    ?.toLowerCase();
  return letter !== undefined && Object.hasOwn(names, letter) ? letter : undefined;
}

/**
 * The codes that a text means, in its order and once each. A name may hold a comma: pieces between semicolons and
 * lines are tried whole before they are cut at commas. Undefined where a piece means none.
 */
export function codesOf(names: Names, text: string): readonly string[] | undefined {
  const found = new Set<string>();
  for (const piece of codeOf(names, text) ? [text] : splitNames(text)) {
    const whole = codeOf(names, piece);
    const parts = whole === undefined ? piece.split(',') : [piece];
    for (const part of parts) {
      const code = whole ?? codeOf(names, part);
      if (code === undefined) return undefined;
      found.add(code);
    }
  }
  return [...found];
}

/** How a code is written: by its name, unless another code has the same. */
export function codeText(names: Names, code: string, language: keyof Bilingual): string {
  const name = names[code]?.[language];
  return name !== undefined && codeOf(names, name) === code ? name : code;
}
