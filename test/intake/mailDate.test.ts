import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { mailDate, receivedDate } from '../../src/core/intake/rules/mailDate.ts';

const read = [
  ['Fri, 20 Nov 2026 22:47:12 +0100', '2026-11-20T21:47:12.000Z'],
  ['Fri, 20 Nov 2026 22:47:12 +0100 (CET)', '2026-11-20T21:47:12.000Z'],
  ['20 Nov 2026 22:47 GMT', '2026-11-20T22:47:00.000Z'],
  ['Fri (a (nested; \\) one) Friday), 20 Nov (x) 2026 22:47:12 -0000', '2026-11-20T22:47:12.000Z'],
  ['Fri, 6 Mar 26 23:05 EST', '2026-03-07T04:05:00.000Z'],
  ['6 Mar 99 23:05:00 PDT', '1999-03-07T06:05:00.000Z'],
  ['6 Mar 2026 23:05:00 CEST', '2026-03-06T21:05:00.000Z'],
  ['6 Mar 2026 23:05:00 Q', '2026-03-06T23:05:00.000Z'],
  ['6 Mar 2026 23:05:00', '2026-03-06T23:05:00.000Z'],
  ['6-Mar-2026 23:05:00.123 GMT+02:00', '2026-03-06T21:05:00.000Z'],
  ['Tue,  1   Sep 2026\r\n\t01:29:50 +0200', '2026-08-31T23:29:50.000Z'],
  ['Sat, 31 Dec 2016 23:59:60 +0000', '2016-12-31T23:59:59.000Z'],
  ['Mon, 29 Feb 2028 10:00:00 +0530', '2028-02-29T04:30:00.000Z'],
] as const;

for (const [written, expected] of read) {
  test(`‘${written.replaceAll(/\s+/g, ' ')}’ is read`, () => {
    const moment = mailDate(written);
    assert.ok(moment !== undefined);
    assert.equal(new Date(moment).toISOString(), expected);
  });
}

test('what no calendar or clock shows is not read', () => {
  for (const written of [
    '',
    'yesterday',
    '31 Feb 2026 10:00:00 +0100',
    '29 Feb 2027 10:00:00 +0100',
    '1 Jan 2026 24:00:00 +0100',
    '1 Jan 2026 10:60:00 +0100',
    '1 Jan 2026 10:00:00 +9900',
    '1 Jän 2026 10:00:00 +0100',
    '2026-01-01T10:00:00Z',
    '1 Jan 2026',
    `1 Jan 2026 10:00:00 ${'('.repeat(5000)}`,
  ]) {
    assert.equal(mailDate(written), undefined, written.slice(0, 40));
  }
});

test('a Received field’s date follows the last semicolon outside comments', () => {
  const value = 'from a; junk (x; y) by b; Fri, 20 Nov 2026 22:47:12 +0100 (CET; not this)';
  assert.equal(receivedDate(value), Date.UTC(2026, 10, 20, 21, 47, 12));
  assert.equal(receivedDate('from a by b'), undefined);
});

test('any moment written by the rules is read back to the second', () => {
  const moment = fc.integer({ min: Date.UTC(1990, 0) / 1000, max: Date.UTC(2199, 0) / 1000 });
  fc.assert(
    fc.property(moment, fc.integer({ min: -840, max: 840 }), (seconds, offset) => {
      const local = new Date((seconds + offset * 60) * 1000).toUTCString();
      const zone = `${offset < 0 ? '-' : '+'}${String(Math.floor(Math.abs(offset) / 60)).padStart(2, '0')}${String(Math.abs(offset) % 60).padStart(2, '0')}`;
      assert.equal(mailDate(local.replace('GMT', zone)), seconds * 1000);
    }),
    { numRuns: 500 },
  );
});
