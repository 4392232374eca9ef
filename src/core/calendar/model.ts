import type { PlainDate } from '../kit/dates.ts';
import type { RegisterItemId, RequestId } from '../kit/ids.ts';
import type { Bilingual } from '../kit/language.ts';
import type { DutyKind, RegisterName } from '../registers/model/names.ts';
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

/** What a calendar learns of an item of a register: its kind and day. What it is called stays in Frist. */
export type ItemDuty = {
  readonly id: RegisterItemId;
  readonly register: RegisterName;
  readonly kind: DutyKind;
  readonly on: PlainDate;
};

/** One entry of the calendar file. */
export type CalendarEntry = {
  readonly uid: string;
  /** Grows with every change of the entry (RFC 5545, 3.8.7.4). */
  readonly sequence: number;
  readonly on: PlainDate;
  readonly summary: Bilingual;
  readonly description: Bilingual;
  /** False for what is no longer due: sent as cancelled. */
  readonly isOpen: boolean;
};

/** An entry for a register's duty as it was last sent; `goneOn` is the plain day on which it was no longer due. */
export type SentDuty = {
  readonly uid: string;
  readonly sequence: number;
  readonly on: PlainDate;
  readonly register: RegisterName;
  readonly kind: DutyKind;
  readonly goneOn?: PlainDate | undefined;
};
