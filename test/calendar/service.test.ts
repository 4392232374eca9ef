import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import type { CaseDeadline, ItemDuty } from '../../src/core/calendar/model.ts';
import { calendarService } from '../../src/core/calendar/service.ts';
import { addDays, plainDate } from '../../src/core/kit/dates.ts';
import { registerItemIdSchema, requestIdSchema } from '../../src/core/kit/ids.ts';
import { areaBench } from '../support/area.ts';

const today = plainDate('2026-11-23');

describe('the calendar file', () => {
  it('has an all-day event on the day of the alarm, named by the reference alone', async (t) => {
    const { read } = await exported(t, [deadline('2026-0001')]);
    const [event] = read().events;
    assert.ok(event);
    assert.equal(event['DTSTART;VALUE=DATE'], '20261218');
    assert.equal(event['SUMMARY'], 'Sista dag 2026-0001');
    assert.equal(event['DESCRIPTION'], 'Svar senast 2026-12-21 (artikel 12.3). Mål: 2026-12-04.');
    assert.equal(event['UID'], '00000000-0000-4000-8000-000000000001@frist.invalid');
    assert.equal(event['SEQUENCE'], '3');
    assert.equal(event['STATUS'], 'CONFIRMED');
    assert.equal(event['DTSTAMP'], '20261123T080000Z');
    assert.deepEqual(read().triggers, ['-P6DT15H', '-PT15H']);
    assert.equal(read().all['PRODID'], '-//Frist//Frist//SV');
  });

  it('keeps the name of an event and raises its number when the case changes', async (t) => {
    const cases = [deadline('2026-0001')];
    const { read } = await exported(t, cases);
    const before = read().events[0];
    cases[0] = { ...deadline('2026-0001'), version: 4, alarm: plainDate('2027-01-18') };
    const after = read().events[0];
    assert.equal(after?.['UID'], before?.['UID']);
    assert.ok(Number(after?.['SEQUENCE']) > Number(before?.['SEQUENCE']));
    assert.equal(after?.['DTSTART;VALUE=DATE'], '20270118');
  });

  it('cancels a case that has ended, without reminders, for ninety days or for ever', async (t) => {
    const ended = (reference: string, days: number): CaseDeadline => ({
      ...deadline(reference),
      isOpen: false,
      state: 'closed',
      endedOn: addDays(today, -days),
    });
    const cases = [deadline('2026-0001'), ended('2026-0002', 90), ended('2026-0003', 91)];
    const { read } = await exported(t, cases);
    const open = read('open');
    assert.deepEqual([open.answer.events, open.answer.cancelled], [1, 1]);
    const statuses = open.events.map((event) => [event['SUMMARY'], event['STATUS']]);
    assert.deepEqual(statuses, [
      ['Sista dag 2026-0001', 'CONFIRMED'],
      ['Sista dag 2026-0002', 'CANCELLED'],
    ]);
    assert.equal(open.triggers.length, 2);
    const all = read('all');
    assert.deepEqual([all.answer.events, all.answer.cancelled], [1, 2]);
  });

  it('is the same, byte for byte, for the same facts at the same moment', async (t) => {
    const { read, bench } = await exported(t, [deadline('2026-0001'), deadline('2026-0002')]);
    const first = read().answer.contentBase64;
    assert.equal(read().answer.contentBase64, first);
    bench.at('2026-11-23T08:00:01Z');
    assert.notEqual(read().answer.contentBase64, first);
  });

  it('speaks the language of the organisation’s letters', async (t) => {
    const { read } = await exported(t, [deadline('2026-0001')], 'en');
    assert.equal(read().events[0]?.['SUMMARY'], 'Last day 2026-0001');
    assert.equal(
      read().events[0]?.['DESCRIPTION'],
      'Answer by 2026-12-21 (Article 12(3)). Target: 2026-12-04.',
    );
  });

  it('ends each line with CRLF and folds lines at 75 octets', async (t) => {
    const long = { ...deadline('2026-0001'), reference: `2026-${'0'.repeat(200)}` };
    const { read } = await exported(t, [long]);
    const { text, events } = read();
    assert.ok(text.endsWith('END:VCALENDAR\r\n'));
    assert.ok(!/[^\r]\n|\r(?!\n)/.test(text));
    assert.ok(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75));
    assert.equal(events[0]?.['SUMMARY'], `Sista dag ${long.reference}`);
  });

  it('is empty but valid without cases, is named by the day, and is noted in the journal', async (t) => {
    const { read, bench } = await exported(t, []);
    bench.at('2026-11-23T23:30:00Z');
    const { answer, events } = read();
    assert.deepEqual([answer.events, answer.cancelled, events], [0, 0, []]);
    assert.equal(answer.fileName, 'frist-2026-11-24.ics');
  });
});

describe('the registers’ days in the calendar file', () => {
  it('say what kind of day it is and in which register, and nothing else', async (t) => {
    const { read } = await exported(t, [deadline('2026-0001')], 'sv', [duty('2027-01-15')]);
    const [, event] = read().events;
    assert.equal(event?.['SUMMARY'], 'Granskning: leverantör');
    assert.equal(event['DESCRIPTION'], 'Frist visar vilken.');
    assert.equal(event['DTSTART;VALUE=DATE'], '20270115');
    assert.equal(event['UID'], `${supplierId}-review@frist.invalid`);
    assert.equal(event['SEQUENCE'], '0');
    assert.equal(read().answer.events, 2);
  });

  it('keep their name when they move, and have a higher number then', async (t) => {
    const duties = [duty('2027-01-15')];
    const { read } = await exported(t, [], 'en', duties);
    const before = read().events[0];
    assert.equal(before?.['SUMMARY'], 'Review: supplier');
    assert.equal(read().events[0]?.['SEQUENCE'], '0');
    duties[0] = duty('2027-06-15');
    const after = read().events[0];
    assert.deepEqual([after?.['UID'], after?.['SEQUENCE']], [before?.['UID'], '1']);
    assert.equal(read().events[0]?.['SEQUENCE'], '1');
  });

  it('are cancelled once nothing is due, for ninety days, and come back with a higher number', async (t) => {
    const duties = [duty('2027-01-15')];
    const { read, bench } = await exported(t, [], 'sv', duties);
    read();
    duties.pop();
    const gone = read();
    assert.deepEqual([gone.answer.events, gone.answer.cancelled, gone.triggers], [0, 1, []]);
    assert.deepEqual(
      [gone.events[0]?.['STATUS'], gone.events[0]?.['SEQUENCE']],
      ['CANCELLED', '1'],
    );
    bench.at('2027-02-21T08:00:00Z');
    assert.equal(read().answer.cancelled, 1);
    duties.push(duty('2027-03-15'));
    const back = read().events[0];
    assert.deepEqual([back?.['STATUS'], back?.['SEQUENCE']], ['CONFIRMED', '2']);
    duties.pop();
    read();
    bench.at('2027-06-01T08:00:00Z');
    assert.equal(read().answer.cancelled, 0);
  });

  it('tell two days of one kind of the same item apart, and leave out what is far off', async (t) => {
    const duties = [duty('2027-03-01'), duty('2027-01-15'), duty('2029-01-15')];
    const { read } = await exported(t, [], 'sv', duties);
    const named = read().events.map((event) => [event['UID'], event['DTSTART;VALUE=DATE']]);
    assert.deepEqual(named, [
      [`${supplierId}-review@frist.invalid`, '20270115'],
      [`${supplierId}-review-1@frist.invalid`, '20270301'],
    ]);
  });
});

const supplierId = registerItemIdSchema.parse('00000000-0000-4000-8000-0000000000aa');

function duty(on: string): ItemDuty {
  return { id: supplierId, register: 'suppliers', kind: 'review', on: plainDate(on) };
}

function deadline(reference: string): CaseDeadline {
  const id = `00000000-0000-4000-8000-${reference.slice(5).padStart(12, '0')}`;
  return {
    id: requestIdSchema.parse(id),
    version: 3,
    reference,
    state: 'searching',
    alarm: plainDate('2026-12-18'),
    due: plainDate('2026-12-21'),
    target: plainDate('2026-12-04'),
    isOpen: true,
  };
}

async function exported(
  t: TestContext,
  cases: readonly CaseDeadline[],
  language: 'sv' | 'en' = 'sv',
  duties: readonly ItemDuty[] = [],
) {
  const bench = await areaBench(t);
  const { timeZone } = bench;
  const service = calendarService({
    timeZone,
    language: () => language,
    deadlines: () => cases,
    duties: (until) => duties.filter(({ on }) => on <= until),
    nameOf: () => ({ sv: 'Leverantör', en: 'Supplier' }),
  });
  const read = (include: 'open' | 'all' = 'open') => {
    const answer = service.handlers['calendar.export']({ include }, bench.call);
    assert.ok(!(answer instanceof Promise));
    return { answer, ...parsed(Buffer.from(answer.contentBase64, 'base64').toString()) };
  };
  return { bench, read };
}

/** A reader of iCalendar for tests: folded lines joined, escapes undone, properties by name. */
function parsed(text: string) {
  const lines = text.replaceAll(/\r\n[ \t]/g, '').split('\r\n');
  const events: Record<string, string>[] = [];
  const all: Record<string, string> = {};
  const triggers: string[] = [];
  const open: string[] = [];
  for (const line of lines.filter((one) => one !== '')) {
    const [, name = '', value = ''] = /^([^:]+):(.*)$/.exec(line) ?? [];
    assert.notEqual(name, '', line);
    if (name === 'BEGIN') open.push(value);
    else if (name === 'END') assert.equal(open.pop(), value);
    else if (open.at(-1) === 'VALARM') name === 'TRIGGER' && triggers.push(value);
    else
      Object.assign(open.at(-1) === 'VEVENT' ? (events.at(-1) ?? {}) : all, unescaped(name, value));
    if (line === 'BEGIN:VEVENT') events.push({});
  }
  assert.deepEqual(open, []);
  return { text, events, all, triggers };
}

function unescaped(name: string, value: string): Record<string, string> {
  return { [name]: value.replaceAll(/\\([\\;,])/g, '$1') };
}
