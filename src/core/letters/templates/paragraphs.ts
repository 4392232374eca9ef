import type { Bilingual, Language } from '../../kit/language.ts';
import type { HeadingBlock, ListBlock, ParagraphBlock } from './blocks.ts';
import { filled, say } from './wording.ts';

/** What fills the {placeholders} of a text. */
export type Values = Readonly<Record<string, string>>;

/** A block's name within its template and what the officer sees beside it. */
export type Named = { readonly id: string; readonly label: Bilingual };

/** A heading between the parts of a letter. */
export function heading(text: Bilingual, language: Language, values: Values = {}): HeadingBlock {
  return { kind: 'heading', level: 2, text: say(text, language, values) };
}

/** A paragraph that the organisation may word in its own way; its facts keep their {places}. */
export function open(
  named: Named,
  text: Bilingual,
  language: Language,
  values: Values = {},
): ParagraphBlock {
  const pattern = text[language];
  return { kind: 'paragraph', ...named, pattern, values, text: filled(pattern, values) };
}

/** A paragraph whose words the law, or a recorded fact, fixes. */
export function locked(
  named: Named,
  article: string,
  text: Bilingual,
  language: Language,
  values: Values = {},
): ParagraphBlock {
  return {
    kind: 'paragraph',
    ...named,
    locked: true,
    article,
    text: say(text, language, values),
  };
}

/** Words that the officer recorded in the case: they stand as they were written, and are changed there. */
export function recorded(named: Named, article: string, text: string): ParagraphBlock {
  return { kind: 'paragraph', ...named, locked: true, article, text };
}

/** A list whose items the law, or recorded facts, fix. */
export function lockedList(named: Named, article: string, items: readonly string[]): ListBlock {
  return { kind: 'list', ...named, locked: true, article, items };
}

/** A list that may be worded otherwise, one item a line. */
export function openList(
  named: Named,
  items: readonly Bilingual[],
  language: Language,
  values: Values = {},
): ListBlock {
  const pattern = items.map((item) => item[language]).join('\n');
  const texts = items.map((item) => say(item, language, values));
  return { kind: 'list', ...named, pattern, values, items: texts };
}
