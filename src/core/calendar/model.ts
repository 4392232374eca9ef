import type { PlainDate } from '../kit/dates.ts';
import type { RequestId } from '../kit/ids.ts';
import type { RequestState } from '../requests/model.ts';

/** What a calendar learns of a case. Plain dates; never a name. */
export type CaseDeadline = {
  readonly id: RequestId;
  /** Grows with every change of the case. */
  readonly version: number;
  readonly reference: string;
  readonly state: RequestState;
  /** The earliest of all readings: the day of the entry. */
  readonly alarm: PlainDate;
  readonly due: PlainDate;
  readonly target: PlainDate;
  readonly isOpen: boolean;
  /** The day on which the case was answered, closed or withdrawn. */
  readonly endedOn?: PlainDate;
};
