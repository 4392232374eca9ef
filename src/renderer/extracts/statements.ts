import type { Language } from '../../core/kit/language.ts';
import type { ProcessingStatement } from '../../core/processing/model.ts';

/** The parts of a statement in the order of Art 15(1). */
export const statementFields = [
  'title',
  'purposes',
  'legalBasis',
  'categories',
  'recipients',
  'retention',
  'source',
  'automatedDecisions',
  'transfers',
] as const satisfies readonly (keyof ProcessingStatement)[];
export type StatementField = (typeof statementFields)[number];

const nothing = { sv: '', en: '' };

export const emptyStatement: ProcessingStatement = {
  title: nothing,
  purposes: nothing,
  legalBasis: nothing,
  categories: nothing,
  recipients: nothing,
  retention: nothing,
  source: nothing,
  automatedDecisions: nothing,
  transfers: nothing,
};

/** A statement with one part reworded in one language. */
export function reworded(
  statement: ProcessingStatement,
  field: StatementField,
  language: Language,
  text: string,
): ProcessingStatement {
  return { ...statement, [field]: { ...statement[field], [language]: text } };
}
