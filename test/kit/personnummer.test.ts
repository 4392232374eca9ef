import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays, plainDate } from '../../src/core/kit/dates.ts';
import {
  birthDateOf,
  findPersonnummer,
  holdsPersonnummer,
  isSamordningsnummer,
  maskPersonnummer,
  type Personnummer,
  parsePersonnummer,
} from '../../src/core/kit/personnummer.ts';

const today = plainDate('2026-11-23');

function parsed(written: string): Personnummer {
  const found = parsePersonnummer(written, today);
  assert.ok(found !== undefined, written);
  return found;
}

/** The check digit by another road: the one that makes the weighted sum end in zero, tried in turn. */
function checkDigit(nine: string): string {
  const doubled = [0, 2, 4, 6, 8, 1, 3, 5, 7, 9];
  for (let digit = 0; digit < 10; digit++) {
    let sum = digit;
    for (let at = 0; at < 9; at++) {
      const value = Number(nine[at]);
      sum += at % 2 === 0 ? (doubled[value] ?? 0) : value;
    }
    if (sum % 10 === 0) return String(digit);
  }
  return 'none';
}

test('every usual way of writing one number reads as the same twelve digits', () => {
  for (const written of [
    '19811218-9876',
    '198112189876',
    '811218-9876',
    '8112189876',
    ' 811218–9876 ',
  ]) {
    assert.equal(parsePersonnummer(written, today), '198112189876', written);
  }
});

test('plus means a hundred years or more, minus the latest birth that has happened', () => {
  const check = checkDigit('121212001');
  assert.equal(parsePersonnummer(`121212-001${check}`, today), `20121212001${check}`);
  assert.equal(parsePersonnummer(`121212+001${check}`, today), `19121212001${check}`);
  const turning = checkDigit('261224001');
  assert.equal(parsePersonnummer(`261224+001${turning}`, today), `19261224001${turning}`);
  assert.equal(parsePersonnummer(`261224-001${turning}`, today), `19261224001${turning}`);
});

test('a samordningsnummer has sixty added to its day', () => {
  const check = checkDigit('701063239');
  const found = parsed(`701063-239${check}`);
  assert.equal(isSamordningsnummer(found), true);
  assert.equal(birthDateOf(found), '1970-10-03');
  assert.equal(isSamordningsnummer(parsed('811218-9876')), false);
});

test('what is no number is refused', () => {
  for (const written of [
    '811218-9875',
    '811318-9876',
    '810229-9870',
    '811218',
    '811218-98761',
    '811218- 9876',
    '556677-8899',
    '3081121898 76',
    '',
    'åtta',
  ]) {
    assert.equal(parsePersonnummer(written, today), undefined, written);
  }
  const future = checkDigit('270101001');
  assert.equal(parsePersonnummer(`20270101-001${future}`, today), undefined);
});

test('the mask shows the birth date and nothing more', () => {
  assert.equal(maskPersonnummer(parsed('19811218-9876')), '811218-****');
});

test('running text gives up its numbers, not its telephone and organisation numbers', () => {
  const text =
    'Mitt personnummer är 811218-9876 (tidigare 19811218-9876), telefon 0701234560, 08-657 61 00, ' +
    'org.nr 556677-8899, kund 118112189876543, faktura 20261120-811218-9876.';
  assert.deepEqual(
    findPersonnummer(text).map(({ written, at }) => [written, text.slice(at, at + written.length)]),
    [
      ['811218-9876', '811218-9876'],
      ['19811218-9876', '19811218-9876'],
    ],
  );
});

const born = fc
  .integer({ min: 0, max: 46_000 })
  .map((days) => addDays(plainDate('1900-01-01'), days));

test('any valid number is read, found in text, masked, and spoilt by any one changed digit', () => {
  const cases = fc.tuple(
    born,
    fc.integer({ min: 0, max: 999 }),
    fc.boolean(),
    fc.nat(9),
    fc.nat(8),
  );
  fc.assert(
    fc.property(cases, ([birth, serial, coordination, place, shift]) => {
      const day = Number(birth.slice(8)) + (coordination ? 60 : 0);
      const head = `${birth.slice(2, 4)}${birth.slice(5, 7)}${String(day).padStart(2, '0')}`;
      const nine = `${head}${String(serial).padStart(3, '0')}`;
      const ten = `${nine}${checkDigit(nine)}`;
      const written = `${birth.slice(0, 2)}${ten.slice(0, 6)}-${ten.slice(6)}`;
      const found = parsed(written);
      assert.equal(found, `${birth.slice(0, 2)}${ten}`);
      assert.equal(birthDateOf(found), birth);
      assert.doesNotMatch(maskPersonnummer(found), new RegExp(`${ten.slice(6)}$`));
      assert.equal(findPersonnummer(`Nr: ${written}.`)[0]?.written, written);
      const changed = String((Number(ten[place]) + 1 + shift) % 10);
      const spoilt = `${birth.slice(0, 2)}${ten.slice(0, place)}${changed}${ten.slice(place + 1)}`;
      assert.equal(parsePersonnummer(spoilt, today), undefined);
    }),
    { numRuns: 1000 },
  );
});

/** A sound number of someone born that day: twelve digits. */
function soundNumber(birth: string, serial: number): string {
  const nine = `${birth.slice(2, 4)}${birth.slice(5, 7)}${birth.slice(8)}${String(serial).padStart(3, '0')}`;
  return `${birth.slice(0, 2)}${nine}${checkDigit(nine)}`;
}

const spaces = ['', ' ', '\u00a0'];
const dashes = ['-', '\u2010', '\u2011', '\u2013', '\u2014', '\u2212', '\uff0d'];

test('any valid number is found in text with any dash and any spaces, and on any line of an address', () => {
  const cases = fc.tuple(
    born,
    fc.integer({ min: 0, max: 999 }),
    fc.boolean(),
    fc.constantFrom(...spaces),
    fc.constantFrom(...dashes),
    fc.constantFrom(...spaces),
  );
  fc.assert(
    fc.property(cases, ([birth, serial, long, inner, dash, outer]) => {
      const digits = soundNumber(birth, serial);
      const head = [digits.slice(long ? 0 : 2, 4), digits.slice(4, 6), digits.slice(6, 8)];
      const written = `${head.join(inner)}${outer}${dash}${outer}${digits.slice(8)}`;
      const text = `Mitt nummer: ${written}, tack.`;
      assert.deepEqual(
        findPersonnummer(text).map((one) => one.written),
        [written],
      );
      assert.equal(holdsPersonnummer(text), true);
      const spacedOnly = `${digits.slice(0, 8)} ${digits.slice(8)}`;
      assert.equal(findPersonnummer(`nr ${spacedOnly}`)[0]?.written, spacedOnly);
    }),
    { numRuns: 1000 },
  );
});

test('telephone numbers, amounts, card and account numbers, and times of day are no personnummer', () => {
  const cases = fc.tuple(born, fc.integer({ min: 0, max: 999 }));
  fc.assert(
    fc.property(cases, ([birth, serial]) => {
      const twelve = soundNumber(birth, serial);
      const ten = twelve.slice(2);
      const groups = (digits: string, size: number) =>
        digits.match(new RegExp(`.{1,${size}}`, 'g'))?.join(' ') ?? '';
      for (const other of [
        groups(ten, 3),
        groups(twelve, 4),
        `${birth} ${twelve.slice(8)}`,
        `SE45 ${groups(twelve, 4)} 1234`,
        `7${twelve}`,
        `+46${ten}`,
        ...(ten.startsWith('0') ? [ten, `${ten.slice(0, 6)} ${ten.slice(6)}`] : []),
      ]) {
        assert.deepEqual(findPersonnummer(`Se ${other}.`), [], other);
      }
    }),
    { numRuns: 500 },
  );
});

test('an address without a personnummer holds none', () => {
  for (const line of ['Kungsgatan 4 B, lgh 1102', '411 19 Göteborg', 'Box 8114', 'a.b1981@x.se']) {
    assert.equal(holdsPersonnummer(line), false, line);
  }
});
