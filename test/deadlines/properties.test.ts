import assert from 'node:assert/strict';
import { test } from 'node:test';
import Holidays from 'date-holidays';
import fc from 'fast-check';
import type { Deadline } from '../../src/core/deadlines/model.ts';
import { explainDeadline } from '../../src/core/deadlines/rules.ts';
import { instantOf, localDate, plainDate, timeZoneSchema } from '../../src/core/kit/dates.ts';

const day = 86_400_000;
const first = Date.UTC(2018, 0, 1);
const last = Date.UTC(2039, 11, 31);

function iso(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

const calendar = new Holidays('SE');
const publicDays = new Set<string>();
const eveDays = new Set<string>();
for (let year = 2018; year <= 2041; year++) {
  for (const { date, type } of calendar.getHolidays(year)) {
    if (type === 'public') publicDays.add(date.slice(0, 10));
    if (type === 'bank') eveDays.add(date.slice(0, 10));
  }
}

function isDayOff(time: number, withEves: boolean): boolean {
  const weekday = new Date(time).getUTCDay();
  if (weekday === 0 || weekday === 6) return true;
  return publicDays.has(iso(time)) || (withEves && eveDays.has(iso(time)));
}

/** Another way to the same end: walks day by day, counting month turns, until the day number comes round. */
function oracleNominal(received: number, months: number): number {
  const number = new Date(received).getUTCDate();
  let time = received;
  let turns = 0;
  for (;;) {
    const next = time + day;
    const turnsMonth = new Date(next).getUTCDate() === 1;
    if (turns === months && (new Date(time).getUTCDate() === number || turnsMonth)) return time;
    if (turnsMonth) turns++;
    time = next;
  }
}

function oracleRolled(time: number, withEves: boolean): string {
  let rolled = time;
  while (isDayOff(rolled, withEves)) rolled += day;
  return iso(rolled);
}

function daysApart(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / day;
}

function assertInvariants(received: string, found: Deadline): void {
  const rolled = daysApart(found.nominal, found.due);
  assert.ok(rolled >= 0 && rolled <= 4, `(a) ${received}`);
  assert.ok(daysApart(found.nominal, found.dueSondagsregeln) <= 5, `(a) ${received}`);
  assert.equal(isDayOff(Date.parse(found.due), false), false, `(b) ${received}`);
  assert.ok(!found.nominal.endsWith('-12-31'), `(d) ${received}`);
  assert.ok(found.extended > found.due, `(e) ${received}`);
  const notice = found.trace.find(({ rule }) => rule === 'R7');
  assert.equal(notice?.date, found.due, `(f) ${received}`);
  assert.equal(found.alarm, found.due, received);
  assert.ok(found.due <= found.dueSondagsregeln && found.extendedTarget <= found.nominalExtended);
  assert.ok(found.internalTarget < found.alarm, received);
  assert.equal(isDayOff(Date.parse(found.internalTarget), true), false, received);
}

test('every receipt date 2018–2039 agrees with a day-by-day oracle and keeps invariants (a)–(f)', () => {
  let before = '';
  let counted = 0;
  for (let time = first; time <= last; time += day) {
    const received = iso(time);
    const found = explainDeadline({ received: plainDate(received) });
    const nominal = oracleNominal(time, 1);
    const extended = oracleNominal(time, 3);
    assert.equal(found.nominal, iso(nominal), received);
    assert.equal(found.due, oracleRolled(nominal, false), received);
    assert.equal(found.dueSondagsregeln, oracleRolled(nominal, true), received);
    assert.equal(found.nominalExtended, iso(extended), received);
    assert.equal(found.extended, oracleRolled(extended, false), received);
    assert.equal(found.extendedSondagsregeln, oracleRolled(extended, true), received);
    assertInvariants(received, found);
    assert.ok(found.due >= before, `(c) ${received}`);
    before = found.due;
    counted++;
  }
  assert.equal(counted, 8035);
});

const receiptTime = fc.integer({ min: 0, max: (last - first) / day }).map((n) => first + n * day);

test('a timely, answered pause moves the nominal date by exactly its days, never less safely', () => {
  const cases = fc.tuple(receiptTime, fc.nat(7), fc.nat(120));
  fc.assert(
    fc.property(cases, ([time, wait, days]) => {
      const received = plainDate(iso(time));
      const from = plainDate(iso(time + wait * day));
      const to = plainDate(iso(time + (wait + days) * day));
      const found = explainDeadline({ received, pauses: [{ from, to }] });
      const bare = explainDeadline({ received });
      assert.equal(daysApart(bare.nominal, found.nominal), days);
      assert.equal(daysApart(bare.nominalExtended, found.nominalExtended), days);
      assert.equal(isDayOff(Date.parse(found.due), false), false);
      assert.ok(found.alarm <= found.due && found.alarm <= (found.restart ?? ''));
      assert.ok(found.alarm >= bare.due || found.alarm === found.restart);
      assert.ok(found.internalTarget < found.alarm);
      assert.equal(found.extended > found.due, true);
      const open = explainDeadline({ received, pauses: [{ from }] });
      assert.equal(open.due, bare.due);
    }),
    { numRuns: 500 },
  );
});

test('the due date is monotone between any two receipt dates', () => {
  fc.assert(
    fc.property(receiptTime, receiptTime, (a, b) => {
      const [early, late] = [plainDate(iso(Math.min(a, b))), plainDate(iso(Math.max(a, b)))];
      assert.ok(
        explainDeadline({ received: early }).due <= explainDeadline({ received: late }).due,
      );
    }),
    { numRuns: 500 },
  );
});

test('the day of receipt is the officer’s civil day, whatever zone this machine is in', () => {
  const formats = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Stockholm',
    dateStyle: 'short',
  });
  const stockholm = timeZoneSchema.parse('Europe/Stockholm');
  const zoneBefore = process.env.TZ;
  try {
    for (const zone of ['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles']) {
      process.env.TZ = zone;
      fc.assert(
        fc.property(fc.integer({ min: first, max: last }), (moment) => {
          const received = localDate(instantOf(moment), stockholm);
          assert.equal(received, formats.format(moment));
        }),
        { numRuns: 300 },
      );
      const received = localDate(instantOf(Date.UTC(2026, 7, 31, 23, 30)), stockholm);
      assert.equal(explainDeadline({ received }).due, '2026-10-01');
    }
  } finally {
    if (zoneBefore === undefined) delete process.env.TZ;
    else process.env.TZ = zoneBefore;
  }
});
