import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { unknownColumn } from '../../src/core/extracts/model/column.ts';
import type { Redacted } from '../../src/core/extracts/model/redaction.ts';
import { masksIn } from '../../src/core/extracts/rules/masks.ts';
import { finderOf, isTellingPattern } from '../../src/core/extracts/rules/patterns.ts';
import { occurrences, struckText } from '../../src/core/extracts/rules/strike.ts';
import { handedOver } from '../../src/core/extracts/rules/strikeRows.ts';
import { dataSetIdSchema } from '../../src/core/kit/ids.ts';

const id = dataSetIdSchema.parse('0198a1c0-0000-4000-8000-000000000001');
const columns = ['a', 'b'];
const set = { id, title: 't', source: 's', columns, choices: columns.map(() => unknownColumn) };
const over = (whats: readonly Redacted[]) =>
  handedOver(
    set,
    whats.map((what) => ({ what })),
    'sv',
  );
const struck = (text: string, pattern: string) =>
  struckText(text, finderOf([{ key: 0, text: pattern }])(text), [], 'sv');

describe('patterns', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['karin ek', 'Karin\u00a0Ek, KARIN\nEK och Karin Eks', '[struket], [struket] och [struket]'],
    ['Ek', 'Ekonomi på Ekvägen, Ek', 'Ekonomi på Ekvägen, [struket]'],
    ['Ek*', 'Ekonomi på vägen', '[struket] på vägen'],
    ['*gatan 1', 'bor på Storgatan 1 nu', 'bor på [struket] nu'],
    ['k*n', 'Karin kan kal', '[struket] [struket] kal'],
    ['Å', 'Åsa A å Å', 'Åsa A [struket] [struket]'],
    ['Asa', 'Åsa och Asa', 'Åsa och [struket]'],
    ['A\u030asa', 'Åsa', '[struket]'],
    ['Åsa', 'A\u030asa och Å\u00adsa', '[struket] och [struket]'],
    ['070-123', 'ring 070 123!', 'ring [struket]!'],
    ['karin.ek@x.se', 'till karin.ek@x.se.', 'till [struket].'],
    ['田中', '田中さん', '[struket]さん'],
    ['(a+)+$', 'aaaa b', 'aaaa b'],
    ['ett två', 'ett – – – två', 'ett – – – två'],
    [
      'Karin',
      'Ka\u200frin Ka\u034frin Ka\u{e0001}rin Ka\ufe0frin',
      '[struket] [struket] [struket] [struket]',
    ],
    ['İlker', 'ilker, ILKER, i\u0307lker', '[struket], [struket], [struket]'],
    ['Weiß', 'WEISS och weiß', '[struket] och [struket]'],
    ['ΝΙΚΟΣ', 'Νίκος Νικος', 'Νίκος [struket]'],
  ];
  for (const [pattern, text, expected] of cases) {
    it(`‘${pattern}’ makes of ‘${text}’ ‘${expected}’`, () =>
      assert.equal(struck(text, pattern), expected));
  }
});

it('a pattern says what it looks for', () => {
  for (const text of ['.*', '**', 'a*', '--']) assert.equal(isTellingPattern(text), false, text);
  for (const text of ['ab', 'a*b', 'Å*1']) assert.equal(isTellingPattern(text), true, text);
});

describe('masks', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['nr 19811218-9876.', 'nr 811218-****.'],
    ['8112189876', '811218-****'],
    ['811218+9876', '811218-****'],
    ['kort 4111-1111-1111-1111 nu', 'kort **** **** **** 1111 nu'],
    ['order 1234567890123', 'order 1234567890123'],
    ['1981-12-18', '1981-12-18'],
    ['811218\u200b-\u00ad9876', '811218-****'],
    ['８１１２１８-９８７６', '811218-****'],
    ['nr 811218/9876, 811218_9876', 'nr 811218-****, 811218-****'],
    ['811218\n9876 nu', '811218-**** nu'],
    ['4111  1111\t1111\n1111', '**** **** **** 1111'],
    ['4111/1111/1111/1111', '**** **** **** 1111'],
    ['kort4111111111111111', 'kort**** **** **** 1111'],
    ['😀 4111\u200b111111111111 och ５', '😀 **** **** **** 1111 och ５'],
    ['𝟠𝟙𝟙𝟚𝟙𝟠-𝟡𝟠𝟟𝟞', '811218-****'],
  ];
  for (const [text, expected] of cases) {
    it(`‘${text}’ is shown as ‘${expected}’`, () =>
      assert.equal(struckText(text, [], masksIn(text), 'sv'), expected));
  }

  it('a column of personnummer is masked even where the check digit is wrong', () => {
    assert.equal(
      struckText('19811218-0000', [], masksIn('19811218-0000', 'personnummer'), 'sv'),
      '811218-****',
    );
  });

  it('a number that is half struck shows nothing', () => {
    const text = '19811218-9876';
    assert.equal(struckText(text, [{ from: 0, to: 4 }], masksIn(text), 'sv'), '[struket]');
  });
});

it('words of a cell are found where letters change their number with their case', () => {
  assert.deepEqual(occurrences('İ och İlker', 'i\u0307lker'), [{ from: 6, to: 11 }]);
  assert.deepEqual(occurrences('İ och KARIN', 'Karin'), [{ from: 6, to: 11 }]);
});

describe('what is handed over', () => {
  const letter = fc.constantFrom(...'aAbBåÅöéß \n-.1');
  const cell = fc.string({ unit: letter, maxLength: 30 });

  it('holds no struck words at their place, whatever they are, and is the same each time', () => {
    fc.assert(
      fc.property(cell, cell, fc.nat(30), fc.nat(30), (a, b, at, length) => {
        const text = a.slice(at, at + length);
        fc.pre(text.length >= 3);
        const { row } = over([{ kind: 'cell', dataSetId: id, row: 0, column: 0, text }]);
        const [first = '', second] = row(0, [a, b]);
        const left = first.replaceAll('[struket]', '\u0000');
        assert.equal(occurrences(left, text).length, 0);
        assert.equal(second, over([]).row(0, [a, b])[1]);
        assert.deepEqual(row(0, [a, b]), row(0, [a, b]));
      }),
    );
  });

  it('holds no word of a pattern, and every other word', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abåö'), minLength: 3, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), fc.nat(7), (words, n) => {
        const text = words[n % words.length] ?? '';
        const [first = ''] = over([{ kind: 'pattern', text: text.toUpperCase() }]).row(0, [
          words.join(' '),
          '',
        ]);
        const expected = words.map((one) => (one === text ? '[struket]' : one)).join(' ');
        assert.equal(first, expected);
      }),
    );
  });

  it('holds the title and the columns’ names without what is struck', () => {
    const { heading } = over([{ kind: 'pattern', text: 'Karin Ek' }]);
    assert.equal(heading('Samtal med Karin Ek'), 'Samtal med [struket]');
  });

  it('holds nothing of a whole cell, not even its length', () => {
    for (const text of ['', 'a', 'en lång cell']) {
      const { row } = over([{ kind: 'cell', dataSetId: id, row: 0, column: 0, text: '' }]);
      assert.equal(row(0, [text, ''])[0], '[struket]');
    }
  });
});
