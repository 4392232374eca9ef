import { addDays, type PlainDate } from '../kit/dates.ts';
import type { Bilingual } from '../kit/language.ts';
import { dutyNames } from '../registers/model/dutyNames.ts';
import type { RegisterName } from '../registers/model/names.ts';
import type { CalendarEntry, CaseDeadline, ItemDuty, SentDuty } from './model.ts';

/** How long what has ended goes on to be sent as cancelled, so that calendars that fetch seldom learn of it. */
const daysOfCancelling = 90;

/** The deadlines that belong into a calendar today: open ones, and with `open` only those that ended lately. */
export function exported(
  deadlines: readonly CaseDeadline[],
  include: 'open' | 'all',
  today: PlainDate,
): readonly CaseDeadline[] {
  const lately = addDays(today, -daysOfCancelling);
  return deadlines.filter(
    ({ isOpen, endedOn }) =>
      include === 'all' || isOpen || (endedOn !== undefined && endedOn >= lately),
  );
}

/** A case as an entry: its reference and its days, and nothing about a person. */
export function entryOfCase(deadline: CaseDeadline): CalendarEntry {
  const { id, version, reference, alarm, due, target, isOpen } = deadline;
  return {
    uid: `${id}@frist.invalid`,
    sequence: version,
    on: alarm,
    summary: { sv: `Sista dag ${reference}`, en: `Last day ${reference}` },
    description: {
      sv: `Svar senast ${due} (artikel 12.3). Mål: ${target}.`,
      en: `Answer by ${due} (Article 12(3)). Target: ${target}.`,
    },
    isOpen,
  };
}

/**
 * The duties of the registers as they are now, beside what was sent before: what moved has a higher number, what is
 * no longer due is gone from today on, and what has been gone for long is forgotten.
 */
export function dutiesToSend(
  duties: readonly ItemDuty[],
  sent: readonly SentDuty[],
  today: PlainDate,
): readonly SentDuty[] {
  const before = new Map(sent.map((one) => [one.uid, one]));
  const due = numbered(duties).map(([uid, { register, kind, on }]) => {
    const known = before.get(uid);
    const isSame = known !== undefined && known.on === on && known.goneOn === undefined;
    const sequence = known ? known.sequence + (isSame ? 0 : 1) : 0;
    return { uid, sequence, on, register, kind };
  });
  const uids = new Set(due.map(({ uid }) => uid));
  const lately = addDays(today, -daysOfCancelling);
  const gone = sent
    .filter(({ uid }) => !uids.has(uid))
    .map((one) => {
      const { sequence, goneOn } = one;
      return goneOn ? { ...one, goneOn } : { ...one, sequence: sequence + 1, goneOn: today };
    })
    .filter(({ goneOn }) => goneOn >= lately);
  return [...due, ...gone];
}

/** The same name for one duty of an item for ever, so that a later file changes the entry instead of adding one. */
function numbered(duties: readonly ItemDuty[]): readonly (readonly [string, ItemDuty])[] {
  const times = new Map<string, number>();
  const inOrder = [...duties].sort((a, b) => a.on.localeCompare(b.on));
  return inOrder.map((duty) => {
    const name = `${duty.id}-${duty.kind}`;
    const n = times.get(name) ?? 0;
    times.set(name, n + 1);
    return [`${name}${n === 0 ? '' : `-${n}`}@frist.invalid`, duty] as const;
  });
}

/** A register's duty as an entry: what kind of day, in which register; never what the item is called. */
export function entryOfDuty(
  { uid, sequence, on, register, kind, goneOn }: SentDuty,
  nameOf: (register: RegisterName) => Bilingual,
): CalendarEntry {
  const one = nameOf(register);
  return {
    uid,
    sequence,
    on,
    summary: {
      sv: `${dutyNames[kind].sv}: ${one.sv.toLowerCase()}`,
      en: `${dutyNames[kind].en}: ${one.en.toLowerCase()}`,
    },
    description: { sv: 'Frist visar vilken.', en: 'Frist shows which.' },
    isOpen: goneOn === undefined,
  };
}
