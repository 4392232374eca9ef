import type { PlainDate } from '../../kit/dates.ts';
import type { RequestId } from '../../kit/ids.ts';
import type { Channel, Extension, Fee, RequestKind, RequestState } from '../model.ts';
import type { DecisionOutcome, GroundCode } from '../rights/codes.ts';
import type { Right } from './right.ts';

/** Which cases are counted: none that was merged into another, whichever these are. Absent filters leave all in. */
export type CaseFilter = {
  readonly rights?: readonly Right[] | undefined;
  readonly channels?: readonly Channel[] | undefined;
};

/** The cases of a period: plain dates, both inclusive. */
export type CasesOf = CaseFilter & { readonly from: PlainDate; readonly until: PlainDate };

/** How many cases there are of each; a case with two rights stands under both. */
export type Tally<Key extends string = string> = {
  readonly key: Key;
  readonly cases: number;
};

/** What came in during a period, by the day of receipt. Questions and complaints count by kind alone. */
export type ReceivedCases = {
  /** Requests for rights, whatever became of them since, withdrawn ones among them. */
  readonly total: number;
  readonly byRight: readonly Tally<Right>[];
  readonly byChannel: readonly Tally<Channel>[];
  readonly byKind: readonly Tally<RequestKind>[];
  /** By yyyy-mm. */
  readonly byMonth: readonly Tally[];
};

/** The requests for rights that were answered in a period, whenever they were received: how fast, and how many in time. */
export type Timing = {
  readonly answered: number;
  /** Answered on or before the day that governs (`due`): with credited pauses, and with an extension told in time. */
  readonly onTime: number;
  /** Answered on or before the earliest of all readings of the law (`alarm`). */
  readonly onTimeStrictly: number;
  /** Days from the day of receipt to that of the answer, each with its cases, fewest days first. */
  readonly days: readonly { readonly days: number; readonly cases: number }[];
};

export type KeyedTiming<Key extends string = string> = Timing & { readonly key: Key };

export type AnsweredCases = {
  readonly total: Timing;
  readonly byRight: readonly KeyedTiming<Right>[];
  readonly byChannel: readonly KeyedTiming<Channel>[];
  /** By the month of the answer, yyyy-mm. */
  readonly byMonth: readonly KeyedTiming[];
};

/** How the rights of the cases answered in a period were decided. */
export type Outcomes = {
  readonly byRight: readonly {
    readonly right: Right;
    readonly outcome: DecisionOutcome;
    readonly cases: number;
  }[];
  /** A decision with two grounds stands under both. */
  readonly grounds: readonly {
    readonly right: Right;
    readonly outcome: DecisionOutcome;
    readonly ground: GroundCode;
    readonly cases: number;
  }[];
};

/** What was asked of the persons or told them besides the answer. */
export type Interventions = {
  /** Extensions by the day on which the person was told (Art 12(3)); one that nobody was told of is none. */
  readonly extensions: readonly Tally<Extension['ground']>[];
  /** Fees of the requests received in the period (Art 12(5)). */
  readonly fees: readonly {
    readonly ground: Fee['ground'];
    readonly settled: Fee['settled'];
    readonly cases: number;
    readonly amountSek: number;
  }[];
  /** Questions by the day on which they were put: who asks (Art 12(6)), or what is asked for. */
  readonly questions: readonly {
    readonly key: 'identity' | 'clarification';
    readonly cases: number;
    readonly settled: number;
  }[];
  /** Withdrawn in the period, by the day of it. */
  readonly withdrawn: number;
  /** Closed in the period as duplicates of another case, and counted nowhere else. */
  readonly merged: number;
};

/** The requests for rights without an answer at the end of a plain day. */
export type OpenCases = {
  readonly open: number;
  /** Those whose last day (`due`) lay before that day. */
  readonly overdue: number;
};

/** One case without its person. */
export type CaseLine = {
  readonly id: RequestId;
  readonly reference: string;
  readonly rights: readonly Right[];
  readonly kind: RequestKind;
  readonly channel: Channel;
  readonly state: RequestState;
  readonly received: PlainDate;
  readonly due: PlainDate;
  readonly alarm: PlainDate;
  readonly answeredOn: PlainDate | null;
  readonly isPaused: boolean;
  readonly isExtended: boolean;
};

/** A week from its Monday. */
export type Week = {
  readonly monday: PlainDate;
  readonly received: number;
  readonly answered: number;
  readonly withdrawn: number;
};

/** The figures of the cases for reports: counted in the vault, nothing of a person among them. */
export type RequestStatistics = {
  received(of: CasesOf): ReceivedCases;
  answered(of: CasesOf): AnsweredCases;
  outcomes(of: CasesOf): Outcomes;
  interventions(of: CasesOf): Interventions;
  /** Without an answer at the end of a plain day. */
  openAt(on: PlainDate, filter: CaseFilter): OpenCases;
  /** Answered late in the period, the latest first. */
  late(of: CasesOf, limit: number): readonly CaseLine[];
  /** Overdue at the end of a plain day, the longest first. */
  overdue(on: PlainDate, filter: CaseFilter, limit: number): readonly CaseLine[];
  /** Open now, most urgent first. */
  open(filter: CaseFilter, limit: number): readonly CaseLine[];
  /** Each week that the period touches, oldest first; only days of the period count. */
  weeks(of: CasesOf): readonly Week[];
  /** Open cases by the week of their last day, from before until a plain day; by its Monday. */
  horizon(
    until: PlainDate,
    filter: CaseFilter,
  ): readonly { readonly monday: PlainDate; readonly cases: number }[];
};
