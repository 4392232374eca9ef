import type { PrintedDocument } from '../../documents/model.ts';
import type { BreachContent } from '../model.ts';
import type { BreachFacts } from './model.ts';

/** The breach in the order of IMY's e-service (Art 33(3)). */
export function breachSheet(
  { number, title }: BreachContent,
  { language, date }: BreachFacts,
): PrintedDocument {
  return { language, title, reference: number, date, blocks: [] };
}
