import type { PlainDate } from '../../kit/dates.ts';
import type { Language } from '../../kit/language.ts';
import type { Organisation } from '../../settings/model.ts';

/** What a paper on a breach is printed with; the date is the plain day of printing. */
export type BreachFacts = {
  readonly organisation: Organisation;
  readonly language: Language;
  readonly date: PlainDate;
  /** What records and suppliers are called that the breach refers to. */
  readonly names: { readonly records: readonly string[]; readonly suppliers: readonly string[] };
};
