import type { Bilingual } from '../../kit/language.ts';
import { splitNames } from './escape.ts';
import { folded } from './folded.ts';

type Names = Readonly<Record<string, Bilingual>>;

/** The code that a text means: the code itself, or its name in either language, in any letter case. */
export function codeOf(names: Names, text: string): string | undefined {
  const typed = text.trim();
  if (Object.hasOwn(names, typed)) return typed;
  const wanted = folded(typed);
  if (wanted === '') return undefined;
  const fitting = Object.entries(names).filter(([code, { sv, en }]) =>
    [code, sv, en].some((name) => folded(name) === wanted),
  );
  return fitting.length === 1 ? fitting[0]?.[0] : undefined;
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
