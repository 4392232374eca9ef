import type { PrintedDocument } from '../../documents/model.ts';
import type { BreachContent } from '../model.ts';
import type { BreachFacts } from './model.ts';

/** The letter to the persons (Art 34(2)). */
export function breachLetter(
  { number, title }: BreachContent,
  { language, date }: BreachFacts,
): PrintedDocument {
  return { language, title, reference: number, date, blocks: [] };
}
