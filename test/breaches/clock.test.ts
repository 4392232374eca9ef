import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { breachClock, momentGiven, notifyByOf } from '../../src/core/breaches/rules/clock.ts';
import { instantOf, localDateTime, timeZoneSchema } from '../../src/core/kit/dates.ts';

const stockholm = timeZoneSchema.parse('Europe/Stockholm');
const hour = 3_600_000;

function clockOf(awareAt: string, now = '2026-01-01T00:00:00.000Z', zone = stockholm) {
  return breachClock(momentGiven(awareAt, zone), zone, instantOf(Date.parse(now)));
}

const citations = (awareAt: string) => clockOf(awareAt).notes.map(({ citation }) => citation);

describe('the breach clock', () => {
  it('counts 72 hours of the world, not of the clock on the wall', () => {
    const vectors = [
      // Summer time begins, ends; Good Friday to Easter Monday; an ordinary week; over New Year.
      ['2026-03-28T12:00', '2026-03-31 13:00'],
      ['2026-10-24T12:00', '2026-10-27 11:00'],
      ['2026-04-03T10:20', '2026-04-06 10:20'],
      ['2026-11-23T09:00', '2026-11-26 09:00'],
      ['2026-12-30T23:59', '2027-01-02 23:59'],
      ['2028-02-27T08:00', '2028-03-01 08:00'],
    ] as const;
    for (const [aware, by] of vectors) assert.equal(clockOf(aware).notifyByLocal, by, aware);
  });

  it('is 259,200,000 milliseconds for every moment in every zone', () => {
    const zones = ['Europe/Stockholm', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata'];
    const moments = fc.integer({ min: Date.UTC(1995, 0, 1), max: Date.UTC(2190, 0, 1) });
    fc.assert(
      fc.property(moments, fc.constantFrom(...zones), (epoch, name) => {
        const zone = timeZoneSchema.parse(name);
        const awareAt = instantOf(epoch);
        const clock = breachClock({ at: awareAt, isRepeated: false }, zone, awareAt);
        assert.equal(Date.parse(clock.notifyBy) - epoch, 72 * hour);
        assert.equal(clock.notifyBy, notifyByOf(awareAt, zone));
        assert.equal(clock.hoursLeft, 72);
        assert.equal(clock.notifyByLocal.slice(0, 10), clock.notifyOn);
        assert.equal(clock.notifyByLocal, wallClock(epoch + 72 * hour, name));
      }),
      { numRuns: 300 },
    );
  });

  it('reads the wall clock as the machine’s own calendar does', () => {
    const moments = fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2035, 0, 1) });
    fc.assert(
      fc.property(moments, (epoch) => {
        const minute = Math.floor(epoch / 60_000) * 60_000;
        const local = localDateTime(instantOf(minute), stockholm).replace(' ', 'T');
        const { at, isRepeated } = momentGiven(local, stockholm);
        const isSame = Date.parse(at) === minute;
        // The second of two like moments is read as the first: an hour earlier, never later.
        assert.ok(isSame || (isRepeated && Date.parse(at) === minute - hour), local);
      }),
      { numRuns: 300 },
    );
  });

  it('refuses a time that summer time leaves out, and what is no time', () => {
    for (const wrong of [
      '2026-03-29T02:00',
      '2026-03-29T02:59',
      '2026-02-30T10:00',
      '2026-03-29T25:00',
      '2026-03-29',
      'i går',
      '1066-10-14T09:00',
      '9999-12-31T23:30:00-14:00',
      '2026-11-23T09:00+99:00',
      '2026-11-23T09:00+1:00',
      '2026-13-23T09:00Z',
    ]) {
      assert.throws(() => momentGiven(wrong, stockholm), { code: 'invalidInput' }, wrong);
    }
    assert.equal(clockOf('2026-11-23T09:00+01:00').awareAt, '2026-11-23T08:00:00.000Z');
    assert.equal(clockOf('2026-11-23T08:00Z').awareAt, '2026-11-23T08:00:00.000Z');
    assert.equal(clockOf('2026-03-29T03:00').awareAt, '2026-03-29T01:00:00.000Z');
    assert.equal(clockOf('2026-03-29T01:59').awareAt, '2026-03-29T00:59:00.000Z');
  });

  it('takes the earlier of a time that occurs twice, and says so', () => {
    const { awareAt, notes } = clockOf('2026-10-25T02:30');
    assert.equal(awareAt, '2026-10-25T00:30:00.000Z');
    assert.ok(notes.some(({ text }) => text.en.includes('occurred twice')));
    const inUtc = clockOf('2026-10-25T01:30:00.000Z');
    assert.equal(inUtc.awareLocal, '2026-10-25 02:30');
    assert.ok(!inUtc.notes.some(({ text }) => text.en.includes('occurred twice')));
  });

  it('says how many hours are left, and how many it is late', () => {
    const aware = '2026-11-23T08:00:00.000Z';
    const left = (now: string) => clockOf(aware, now).hoursLeft;
    assert.equal(left('2026-11-23T08:00:00.000Z'), 72);
    assert.equal(left('2026-11-24T08:30:00.000Z'), 47.5);
    assert.equal(left('2026-11-26T08:00:00.000Z'), 0);
    assert.equal(left('2026-11-26T10:00:00.000Z'), -2);
    assert.equal(left('2026-11-26T08:00:00.001Z'), -0.01);
    assert.ok(
      clockOf(aware, '2026-11-26T09:00:00.000Z').notes.some(({ text }) =>
        /Anmäl genast/.test(text.sv),
      ),
    );
    assert.ok(!clockOf(aware, aware).notes.some(({ text }) => /Anmäl genast/.test(text.sv)));
  });

  it('names the debated reading of two working days, and never counts by it', () => {
    const debated = 'Reg 1182/71 Art 3(5)';
    const easter = clockOf('2026-04-03T10:20');
    const note = easter.notes.find(({ citation }) => citation === debated);
    assert.match(note?.text.sv ?? '', /onsdagen den 8 april 2026/);
    assert.equal(easter.notifyOn, '2026-04-06');
    assert.ok(citations('2026-11-19T12:00').includes(debated), 'Thursday to Sunday');
    assert.ok(!citations('2026-11-23T12:00').includes(debated), 'Monday to Thursday');
    assert.ok(!citations('2026-11-25T12:00').includes(debated), 'Wednesday to Saturday');
  });
});

/** The wall clock by the machine's own calendar, to the minute. */
function wallClock(epoch: number, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'short',
  }).formatToParts(epoch);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')} ${part('hour')}:${part('minute')}`;
}
