import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { addDays, daysBetween, type PlainDate, plainDate } from '../../../src/core/kit/dates.ts';
import {
  type Channel,
  channels,
  type Extension,
  type Fee,
  type RequestKind,
  type RequestState,
  type Right,
  requestKinds,
  rights,
} from '../../../src/core/requests/model.ts';
import {
  type DecisionOutcome,
  decisionOutcomes,
  type GroundCode,
} from '../../../src/core/requests/rights/codes.ts';
import type { Writable } from '../../../src/core/vault/sql.ts';

/** A case as plain values: what is written into the vault and what the naive counting reads. */
export type Case = {
  readonly state: RequestState;
  readonly kind: RequestKind;
  readonly channel: Channel;
  readonly rights: readonly Right[];
  readonly received: PlainDate;
  readonly due: PlainDate;
  readonly alarm: PlainDate;
  readonly answeredOn: PlainDate | null;
  readonly closedOn: PlainDate | null;
  readonly isMerged: boolean;
  readonly extension: {
    readonly ground: Extension['ground'];
    readonly notifiedOn?: PlainDate;
  } | null;
  readonly fee: { readonly ground: Fee['ground']; readonly settled: Fee['settled'] } | null;
  readonly question: {
    readonly ground: 'identity' | 'clarification';
    readonly askedOn: PlainDate;
    readonly isSettled: boolean;
  } | null;
  readonly decisions: readonly {
    readonly right: Right;
    readonly outcome: DecisionOutcome;
    readonly grounds: readonly GroundCode[];
  }[];
};

const start = plainDate('2026-01-01');
const day = (maximum: number) => fc.integer({ min: 0, max: maximum });

/** The periods that are counted. */
export const periods = [
  { from: plainDate('2026-01-01'), until: plainDate('2026-12-31') },
  { from: plainDate('2026-04-01'), until: plainDate('2026-06-30') },
  { from: plainDate('2026-05-13'), until: plainDate('2026-05-13') },
  { from: plainDate('2026-02-25'), until: plainDate('2026-11-03') },
] as const;

// Their first and last days and those beside them, for receipts, answers, questions and extensions: by chance alone
// few cases would stand where a day too many or too few is counted.
const ends = periods
  .flatMap(({ from, until }) => [from, until])
  .map((edge) => daysBetween(start, edge));
const edges = ends
  .flatMap((edge) => [edge - 10, edge - 3, edge - 1, edge, edge + 1])
  .filter((edge) => edge >= 0);

/** Cases of a year as they can stand: each with the days that its state has. */
export const someCase: fc.Arbitrary<Case> = fc
  .record({
    end: fc.constantFrom('open', 'answered', 'closed', 'withdrawn', 'merged'),
    kind: fc.constantFrom(...requestKinds, 'rights', 'rights'),
    channel: fc.constantFrom(...channels),
    asked: fc.uniqueArray(fc.constantFrom(...rights), { minLength: 1, maxLength: 3 }),
    received: fc.oneof(day(360), fc.constantFrom(...edges)),
    period: fc.constantFrom(28, 31, 92),
    stricter: fc.constantFrom(0, 0, 5),
    // The last day itself is common, and either side of it.
    took: fc.oneof(day(120), fc.constantFrom(23, 26, 27, 28, 29, 31, 32, 92)),
    answered: fc.constantFrom(null, ...ends),
    later: fc.oneof(day(60), fc.constant(0)),
    extension: fc.constantFrom(null, 'complexity', 'number'),
    isTold: fc.boolean(),
    fee: fc.constantFrom(null, null, 'manifestlyUnfounded', 'manifestlyExcessive'),
    settled: fc.constantFrom('open', 'paid', 'waived', 'notPaid'),
    question: fc.constantFrom(null, null, 'identity', 'clarification'),
    isSettled: fc.boolean(),
    outcomes: fc.array(fc.constantFrom(null, ...decisionOutcomes), { minLength: 3, maxLength: 3 }),
    grounds: fc.uniqueArray(fc.constantFrom('rightsOfOthers', 'secrecy', 'notIdentified'), {
      maxLength: 2,
    }),
  })
  .map((given): Case => {
    const asked = given.kind === 'rights' ? given.asked : [];
    const received = addDays(start, given.received);
    const due = addDays(received, given.period);
    const onEdge = (given.answered ?? -1) - given.received;
    const took = onEdge >= 0 ? onEdge : given.took;
    const answered = addDays(received, took);
    const isAnswered = given.end === 'answered' || given.end === 'closed';
    const states = { open: 'searching', merged: 'closed' } as const;
    return {
      state:
        given.end === 'open' || given.end === 'merged'
          ? states[given.end]
          : (given.end as RequestState),
      kind: given.kind,
      channel: given.channel,
      rights: asked,
      received,
      due,
      alarm: addDays(due, -given.stricter),
      answeredOn: isAnswered ? answered : null,
      closedOn:
        given.end === 'open' || given.end === 'answered' ? null : addDays(answered, given.later),
      isMerged: given.end === 'merged',
      extension:
        given.extension === null
          ? null
          : {
              ground: given.extension as Extension['ground'],
              ...(given.isTold ? { notifiedOn: addDays(received, 10) } : {}),
            },
      fee:
        given.fee === null
          ? null
          : { ground: given.fee as Fee['ground'], settled: given.settled as Fee['settled'] },
      question:
        given.question === null
          ? null
          : {
              ground: given.question as 'identity',
              askedOn: addDays(received, 3),
              isSettled: given.isSettled,
            },
      decisions: asked.flatMap((right, n) => {
        const outcome = given.outcomes[n];
        return outcome
          ? [{ right, outcome: outcome as DecisionOutcome, grounds: given.grounds as GroundCode[] }]
          : [];
      }),
    };
  });

/** Writes cases straight into the vault, in place of those that were there: their order is their number. */
export function writeCases(db: Writable, cases: readonly Case[]): void {
  db.run('DELETE FROM request WHERE merged_into IS NOT NULL');
  db.run('DELETE FROM request');
  const into = insertCase(db, 0, { ...emptyCase, received: plainDate('2001-01-01') });
  for (const [n, one] of cases.entries()) insertCase(db, n + 1, one, one.isMerged ? into : null);
}

/** A case long before any period, that duplicates can have been merged into. */
const emptyCase: Case = {
  state: 'closed',
  kind: 'rights',
  channel: 'other',
  rights: [],
  received: start,
  due: plainDate('2001-02-01'),
  alarm: plainDate('2001-02-01'),
  answeredOn: plainDate('2001-01-20'),
  closedOn: plainDate('2001-01-20'),
  isMerged: false,
  extension: null,
  fee: null,
  question: null,
  decisions: [],
};

/** Answers the id. */
export function insertCase(
  db: Writable,
  serial: number,
  one: Case,
  mergedInto: string | null = null,
): string {
  const id = randomUUID();
  db.run(
    `INSERT INTO request (id, version, year, serial, reference, state, channel, rights, name, name_key,
       emails, postal_addresses, language, subject, text, received, received_basis, opened_at, calendar,
       rule_version, due, alarm, paused, kind, extension, fee, merged_into, closed_on, answered_on)
     VALUES (?, 1, 2026, ?, ?, ?, ?, ?, '', '', '[]', '[]', 'sv', '', '', ?, 'officer', '', 'SE', '',
       ?, ?, 0, ?, ?, ?, ?, ?, ?)`,
    id,
    serial,
    `2026-${String(serial).padStart(4, '0')}`,
    one.state,
    one.channel,
    JSON.stringify(one.rights),
    one.received,
    one.due,
    one.alarm,
    one.kind,
    one.extension && JSON.stringify(one.extension),
    one.fee && JSON.stringify({ ...one.fee, amountSek: 500 }),
    mergedInto,
    one.closedOn,
    one.answeredOn,
  );
  insertParts(db, id, one);
  return id;
}

function insertParts(db: Writable, id: string, { rights: asked, question, decisions }: Case): void {
  for (const right of asked) {
    db.run(
      'INSERT INTO request_right (request_rowid, right) SELECT rowid, ? FROM request WHERE id = ?',
      right,
      id,
    );
  }
  if (question) {
    db.run(
      `INSERT INTO request_pause (id, request_id, ground, doubt, asked_on, settled_on)
       VALUES (?, ?, ?, '', ?, ?)`,
      randomUUID(),
      id,
      question.ground,
      question.askedOn,
      question.isSettled ? addDays(question.askedOn, 1) : null,
    );
  }
  for (const { right, outcome, grounds } of decisions) {
    db.run(
      "INSERT INTO request_course (request_id, right, scope, decision) VALUES (?, ?, '[]', ?)",
      id,
      right,
      JSON.stringify({ outcome, grounds }),
    );
  }
}
