import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import fc from 'fast-check';
import { instantOf, timeZoneSchema } from '../../../src/core/kit/dates.ts';
import {
  contentSchema,
  dateField,
  groupField,
  lineField,
  linesField,
  listField,
  momentField,
  numberField,
  requiredLine,
  settledChoice,
} from '../../../src/core/registers/model/fields.ts';
import { registerDefinitions } from '../../../src/core/registers.ts';
import {
  contentOf,
  emptyForm,
  formOf,
  mayBeOpen,
  withoutBlankEntries,
} from '../../../src/renderer/registers/form/conversion.ts';

const zone = timeZoneSchema.parse('Europe/Stockholm');
const words = { sv: 'fält', en: 'field' };
const yesNames = { one: words, two: words };
const fields = {
  name: requiredLine(words),
  at: momentField(words),
  on: dateField(words),
  count: numberField(words),
  systems: linesField(words),
  role: settledChoice(words, yesNames, 'two'),
  inner: groupField(words, { persons: numberField(words) }),
  parts: listField(words, {
    name: requiredLine(words),
    note: lineField(words),
    at: momentField(words),
  }),
};
const typed = (change: object) => contentOf(fields, { ...emptyForm(fields), ...change }, zone);
const messageOf = (change: object) => typed(change).problems[0]?.message;

test('every register’s empty form says nothing that its schema refuses for its kind', () => {
  for (const definition of registerDefinitions) {
    const { content, problems } = contentOf(definition.fields, emptyForm(definition.fields), zone);
    assert.deepEqual(problems, [], definition.name);
    const parsed = definition.schema.safeParse(content);
    const messages = parsed.success ? [] : parsed.error.issues.map(({ code }) => code);
    // What is required is short of characters or of a choice; nothing is of the wrong kind or unknown.
    assert.deepEqual(
      messages.filter((code) => code !== 'too_small'),
      [],
      definition.name,
    );
  }
});

test('what is saved comes back from its form as it was', () => {
  const content = contentSchema(fields).parse({
    name: 'Namn',
    at: instantOf(Date.UTC(2026, 9, 25, 0, 30, 17)),
    on: '2026-03-01',
    count: 12,
    systems: ['A', 'B'],
    inner: { persons: 3 },
    parts: [{ name: 'Del', note: 'x', at: instantOf(Date.UTC(2026, 9, 25, 1, 30)) }],
  });
  const { content: again, problems } = contentOf(fields, formOf(fields, content, zone), zone);
  assert.deepEqual(problems, []);
  assert.deepEqual(contentSchema(fields).parse(again), content);
});

test('any moment, in whichever zone, survives being shown and saved untouched', () => {
  const zones = ['Europe/Stockholm', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata'];
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: Date.UTC(2100, 0) }),
      fc.constantFrom(...zones),
      (milliseconds, name) => {
        const at = instantOf(milliseconds);
        const in_ = timeZoneSchema.parse(name);
        const { content } = contentOf(fields, formOf(fields, { at }, in_), in_);
        assert.equal(content.at, at);
      },
    ),
    { numRuns: 300 },
  );
});

test('a typed time becomes the moment on the organisation’s clock; of two the first counts', () => {
  const at = (on: string, time: string) => typed({ at: { on, at: time } }).content.at;
  assert.equal(at('2026-11-23', '08:05'), '2026-11-23T07:05:00.000Z');
  assert.equal(at('2026-07-01', '8.05'), '2026-07-01T06:05:00.000Z');
  assert.equal(at('2026-10-25', '02:30'), '2026-10-25T00:30:00.000Z');
});

test('a time that no clock shows, no time, or a time without its day is told at its field', () => {
  const moment = (on: string | undefined, at: string) => messageOf({ at: { on, at } });
  assert.equal(moment('2026-03-29', '02:30'), 'is a time that no clock shows');
  assert.equal(moment('2026-03-29', '25:00'), 'is not a time of day');
  assert.equal(moment('2026-03-29', ''), 'is not a time of day');
  assert.equal(moment(undefined, '10:00'), 'is missing its day');
  assert.equal(moment(undefined, ''), undefined);
});

test('a number is whole and may have spaces between its thousands', () => {
  assert.equal(typed({ count: '12 500' }).content.count, 12_500);
  assert.equal(typed({ count: '' }).content.count, undefined);
  for (const count of ['1,5', '-1', 'ett', '1e3'])
    assert.equal(messageOf({ count }), 'is not a whole number');
});

test('lines are trimmed and empty ones left out', () => {
  assert.deepEqual(typed({ systems: ' A \n\n B' }).content.systems, ['A', 'B']);
});

test('a problem within a list is told with its place', () => {
  const parts = [emptyForm(fields.parts.shape.fields), { name: 'x', at: { at: '9' } }];
  assert.deepEqual(
    typed({ parts }).problems.map(({ path }) => path),
    ['parts.1.at'],
  );
});

test('entries in which nothing was typed are left out, all others stay', () => {
  const blank = emptyForm(fields.parts.shape.fields);
  const form = { ...emptyForm(fields), parts: [blank, { ...blank, note: 'x' }, blank] };
  assert.deepEqual(withoutBlankEntries(fields, form), {
    ...form,
    parts: [{ ...blank, note: 'x' }],
  });
});

test('a choice that always holds something cannot be left open', () => {
  assert.equal(mayBeOpen(fields.role), false);
  assert.equal(mayBeOpen(fields.on), true);
  assert.equal(emptyForm(fields).role, 'two');
});
