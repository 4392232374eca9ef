import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { isSwedishAccount } from '../../src/core/extracts/rules/recognition/account.ts';
import { isCardNumber } from '../../src/core/extracts/rules/recognition/card.ts';
import { passesLuhn } from '../../src/core/extracts/rules/recognition/checkDigits.ts';
import { foundIn } from '../../src/core/extracts/rules/recognition/found.ts';
import { isIban } from '../../src/core/extracts/rules/recognition/iban.ts';

/** What is found in a text, as kind and words. */
function found(text: string): readonly string[] {
  return foundIn(text).map(({ kind, from, to }) => `${kind} ${text.slice(from, to)}`);
}

/** By the table of doubled digits, from the left: another way than the one that is tested. */
function luhnDigit(digits: string): number {
  const doubled = [0, 2, 4, 6, 8, 1, 3, 5, 7, 9];
  const sum = [...digits].reduce((total, digit, at) => {
    const isDoubled = (digits.length - at) % 2 === 1;
    return total + (isDoubled ? (doubled[Number(digit)] ?? 0) : Number(digit));
  }, 0);
  return (10 - (sum % 10)) % 10;
}

/** By one division of a whole number. */
function ibanOf(country: string, account: string): string {
  const numbers = [...`${account}${country}00`].map((sign) => Number.parseInt(sign, 36)).join('');
  return `${country}${String(98n - (BigInt(numbers) % 97n)).padStart(2, '0')}${account}`;
}

const digit = fc.integer({ min: 0, max: 9 }).map(String);
const digits = (length: number) =>
  fc.array(digit, { minLength: length, maxLength: length }).map((all) => all.join(''));

describe('what stands in running text', () => {
  const cases: readonly (readonly [text: string, ...found: readonly string[]])[] = [
    [
      'Kort 4111 1111 1111 1111 12/27, tel 08-123 45 67 2024-01-01',
      'card 4111 1111 1111 1111',
      'phone 08-123 45 67',
    ],
    ['Amex 3782 822463 10005', 'card 3782 822463 10005'],
    ['4111-1111-1111-1111', 'card 4111-1111-1111-1111'],
    ['4111 1111 1111 1112'],
    [
      'mejla anna.öberg@exempel.se. Eller <b@c.co.uk>',
      'email anna.öberg@exempel.se',
      'email b@c.co.uk',
    ],
    ['@anna och anna@ och a@b'],
    ['811218-9876 och 19811218-9876', 'personnummer 811218-9876', 'personnummer 19811218-9876'],
    ['samordningsnummer 701063-2391', 'personnummer 701063-2391'],
    ['10.0.0.1, 2001:db8::1 kl 10:20:30', 'ip 10.0.0.1', 'ip 2001:db8::1'],
    ['version 1.2.3 och 256.1.1.1'],
    ['::ffff:192.0.2.1', 'ip ::ffff:192.0.2.1'],
    ['SE35 5000 0000 0549 1000 0003 och så', 'iban SE35 5000 0000 0549 1000 0003'],
    ['+46 (0)70-123 45 67; 0046701234567', 'phone +46 (0)70-123 45 67', 'phone 0046701234567'],
    ['(031) 12 34 56 eller 0701234567', 'phone (031) 12 34 56', 'phone 0701234567'],
    ['+1 555 123 4567 2024-02-03', 'phone +1 555 123 4567'],
    ['2024-08-12 10:00, 08-12-2024, order 0812345678901'],
    [''],
  ];
  for (const [text, ...expected] of cases) {
    it(`is told by its writing: ${text || 'nothing'}`, () =>
      assert.deepEqual(found(text), expected));
  }

  it('is found in bounded time whatever the text', () => {
    for (const piece of ['0', '0 ', 'a@', 'a.', '1.', ':', '4111 ', '+46 ', 'SE35 ']) {
      const started = performance.now();
      foundIn(piece.repeat(100_000 / piece.length));
      assert.ok(performance.now() - started < 2000, `${piece} took too long`);
    }
  });

  it('never overlaps and stands in order', () => {
    const noise = fc.constantFrom(
      '0701234567',
      '811218-9876',
      '4111111111111111',
      'a@b.se',
      ' ',
      '-',
      '10.0.0.1',
      '+46',
      '::1',
      'x',
    );
    fc.assert(
      fc.property(fc.array(noise, { maxLength: 20 }), (pieces) => {
        const spans = foundIn(pieces.join(''));
        for (const [n, span] of spans.entries()) {
          assert.ok(span.from < span.to && span.from >= (spans[n - 1]?.to ?? 0));
        }
      }),
    );
  });
});

describe('check digits', () => {
  it('make the number of a card: one digit of ten, and none but it', () => {
    fc.assert(
      fc.property(digits(14), (rest) => {
        const body = `4${rest}`;
        const right = luhnDigit(body);
        for (let last = 0; last < 10; last++) {
          assert.equal(isCardNumber(`${body}${last}`), last === right);
          assert.equal(passesLuhn(`${body}${last}`), last === right);
        }
        const written = `${body}${right}`.replaceAll(/(\d{4})(?=\d)/g, '$1 ');
        assert.deepEqual(found(`kort ${written}, tack`), [`card ${written}`]);
      }),
    );
  });

  it('are of no use without an issuer of cards', () => {
    fc.assert(
      fc.property(digits(14), (rest) => {
        const body = `1${rest}`;
        assert.equal(isCardNumber(`${body}${luhnDigit(body)}`), false);
      }),
    );
  });

  it('make an IBAN, and no other two digits do', () => {
    fc.assert(
      fc.property(digits(20), fc.integer({ min: 1, max: 96 }), (account, off) => {
        const iban = ibanOf('SE', account);
        assert.ok(isIban(iban));
        const check = (Number(iban.slice(2, 4)) + off) % 100;
        const wrong = `SE${String(check).padStart(2, '0')}${account}`;
        assert.equal(isIban(wrong), wrong === iban);
      }),
    );
  });

  it('tell accounts and giro numbers from other numbers with a dash', () => {
    assert.ok(isSwedishAccount('991-2346'));
    assert.ok(!isSwedishAccount('991-2347'));
    assert.ok(isSwedishAccount('5491 0000003'));
    assert.ok(!isSwedishAccount('5491 0000013'));
    assert.ok(!isSwedishAccount('2026-11-23'));
  });
});
