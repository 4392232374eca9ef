import type { RequestRow } from '../../core/requests/model.ts';
import { useTexts } from '../texts/catalogue.ts';
import { wordTexts } from '../texts/words.ts';

/** Says what a case is about: the rights it invokes, or that it is a question or a complaint. */
export function useAbout(): (row: Pick<RequestRow, 'kind' | 'rights'>) => string {
  const words = useTexts(wordTexts);
  return ({ kind, rights }) =>
    kind === 'rights' ? rights.map((right) => words.rights[right]).join(', ') : words.kinds[kind];
}
