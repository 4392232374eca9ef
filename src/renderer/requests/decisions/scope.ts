import type { MethodOutput } from '../../../core/contract.ts';
import { processingRecordIdSchema } from '../../../core/kit/ids.ts';
import type { ItemRow } from '../../../core/registers/model/item.ts';
import type { Course } from '../../../core/requests/model.ts';

type Verdict = MethodOutput<'requests.applicable'>['verdicts'][number];
type RecordId = Verdict['recordId'];

/** One processing record as the choice of scope shows it. */
export type ScopeChoice = Pick<Verdict, 'recordId' | 'title'> & {
  /** Absent for a record that was chosen although it does not fit the person any more. */
  readonly verdict: Pick<Verdict, 'applies' | 'reason'> | undefined;
  readonly chosen: boolean;
};

const rank = { yes: 0, unclear: 1, no: 2 } as const;

/** The records that a right may concern: those to which it applies first, what is chosen never left out. */
export function scopeChoices(course: Course, verdicts: readonly Verdict[]): readonly ScopeChoice[] {
  const own = verdicts.filter(({ right }) => right === course.right);
  const isChosen = (id: RecordId) => course.scope.some((record) => record.id === id);
  const judged = own
    .toSorted((one, other) => rank[one.applies] - rank[other.applies])
    .map(({ recordId, title, applies, reason }) => ({
      recordId,
      title,
      verdict: { applies, reason },
      chosen: isChosen(recordId),
    }));
  const others = course.scope
    .filter(({ id }) => !own.some(({ recordId }) => recordId === id))
    .map(({ id, title }) => ({ recordId: id, title, verdict: undefined, chosen: true }));
  return [...judged, ...others];
}

/** The records that do not fit the person, by what the register says of them: a right may concern them all the same. */
export function otherRecords(
  choices: readonly ScopeChoice[],
  records: readonly Pick<ItemRow, 'id' | 'title'>[],
): readonly ScopeChoice[] {
  return records
    .filter(({ id }) => !choices.some(({ recordId }) => recordId === id))
    .map(({ id, title }) => ({
      recordId: processingRecordIdSchema.parse(id),
      title,
      verdict: undefined,
      chosen: false,
    }));
}

/** What is chosen to begin with: the scope that stands, else the records to which the right applies. */
export function firstScope(choices: readonly ScopeChoice[]): readonly RecordId[] {
  const chosen = choices.filter((choice) => choice.chosen);
  const start = chosen.length > 0 ? chosen : choices.filter((c) => c.verdict?.applies === 'yes');
  return start.map(({ recordId }) => recordId);
}
