import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { plainDate } from '../../src/core/kit/dates.ts';
import { type SuppressionKind, suppressionKinds } from '../../src/core/suppression/model.ts';
import { canonicalForm } from '../../src/core/suppression/rules/canonical.ts';

const today = plainDate('2026-11-23');
const form = (kind: SuppressionKind, value: string) => canonicalForm(kind, value, today);

/** Ways of writing the same, each of which has to hit the others. */
const alike: readonly (readonly [SuppressionKind, string, readonly string[]])[] = [
  ['email', 'åsa@example.com', ['Åsa@Example.com', ' A\u030asa@EXAMPLE.COM ']],
  [
    'phone',
    '46701234567',
    [
      '070-123 45 67',
      '0701234567',
      '+46 70 123 45 67',
      '+46 (0)70-123 45 67',
      '+460701234567',
      '0046701234567',
      '46701234567',
      '701234567',
      '070\u2013123\u00a045\u00a067',
      '070.123.45.67',
    ],
  ],
  ['phone', '4684650040', ['08-465 00 40', '08/465 00 40', '+46 8 465 00 40']],
  ['phone', '4915112345678', ['+49 151 12345678', '0049 151 12345678']],
  [
    'personnummer',
    '198001011231',
    ['800101-1231', '8001011231', '19800101-1231', '19800101 1231', '800101\u20131231'],
  ],
  [
    'postal',
    '111 12 22 anna b lund oberg storgatan',
    [
      'Anna Öberg, Storgatan 12 B, 111 22 Lund',
      'ÖBERG ANNA;Storgatan 12B;11122;LUND',
      'Anna Öberg\nStorgatan 12 B, lgh 1101\nSE-111 22 Lund\nSverige',
      'Anna O\u0308berg Storgatan 12b S-111 22 Lund Sweden',
    ],
  ],
];

describe('a canonical form', () => {
  it('is the same for every common way of writing', () => {
    for (const [kind, expected, ways] of alike) {
      for (const written of ways) assert.equal(form(kind, written), expected, written);
    }
  });

  it('is not given to what is no such value', () => {
    const wrong: readonly (readonly [SuppressionKind, readonly string[]])[] = [
      ['email', ['', 'anna', 'anna@', '@example.com', 'a b@example.com', 'a@b@c']],
      [
        'phone',
        ['', '112', '12 34', 'ring mig 070-123 45 67', '1234567890123456', '+0 123 456 78'],
      ],
      ['personnummer', ['', '800101-1232', '20301301-1231', '8001011', 'Anna']],
      ['postal', ['', 'Anna Öberg', 'Anna Maria Öberg', 'Storgatan 1', '1 2']],
    ];
    for (const [kind, values] of wrong) {
      for (const value of values) assert.equal(form(kind, value), undefined, `${kind} ${value}`);
    }
  });

  it('tells persons apart who share a name, a street or a number', () => {
    const different = [
      'Anna Öberg, Storgatan 1, 111 22 Lund',
      'Anna Öberg, Storgatan 11, 111 22 Lund',
      'Anna Öberg, Storgatan 1, 111 23 Lund',
      'Anders Öberg, Storgatan 1, 111 22 Lund',
      'Anna Öberg, Storgatan 1 B, 111 22 Lund',
    ].map((written) => form('postal', written));
    assert.equal(new Set(different).size, different.length);
  });

  it('stays as it is when it is taken again', () => {
    const text = fc.oneof(
      fc.string({ maxLength: 60, unit: 'binary' }),
      fc.constantFrom(...alike.flatMap(([, , ways]) => ways)),
      fc.stringMatching(/^[+0]?[0-9 ()./-]{6,20}$/),
      fc.emailAddress(),
    );
    fc.assert(
      fc.property(fc.constantFrom(...suppressionKinds), text, (kind, value) => {
        const once = form(kind, value);
        if (once !== undefined) assert.equal(form(kind, once), once);
      }),
      { numRuns: 2000 },
    );
  });

  it('of name and address does not depend on the order of the words of a name', () => {
    const word = fc.stringMatching(/^[a-zåäö]{2,10}$/);
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 2, maxLength: 4 }), (names) => {
        const address = 'Storgatan 1, 111 22 Lund';
        const there = form('postal', `${names.join(' ')}, ${address}`);
        assert.ok(there !== undefined);
        assert.equal(form('postal', `${names.toReversed().join(' ')}, ${address}`), there);
      }),
    );
  });
});
