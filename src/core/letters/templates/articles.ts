import type { Language } from '../../kit/language.ts';

/**
 * An article of the regulation as a letter writes it: ‘Art. 17.3 b’ becomes ‘artikel 17.3 b’ or
 * ‘Article 17(3)(b)’. What is cited in another form stays as it is.
 */
export function articleName(citation: string, language: Language): string {
  const [, article, paragraph, point] =
    /^Art\. (\d+)(?:\.(\d+))?(?: ([a-z]))?$/.exec(citation) ?? [];
  if (article === undefined) return citation;
  if (language === 'sv') return citation.replace('Art.', 'artikel');
  const parts = [paragraph, point].filter((part) => part !== undefined);
  return `Article ${article}${parts.map((part) => `(${part})`).join('')}`;
}
