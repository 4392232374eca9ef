import type { PlainDate } from '../../kit/dates.ts';
import type { Bilingual } from '../../kit/language.ts';
import type { TraceStep } from '../model.ts';

/** One step of a trace: the rule applied, where it stands, the resulting date and a sentence. */
export function step(
  rule: TraceStep['rule'],
  citation: string,
  date: PlainDate,
  text: Bilingual,
): TraceStep {
  return { rule, citation, date, text };
}
