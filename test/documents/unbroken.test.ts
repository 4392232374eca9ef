import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { unbroken } from '../../src/core/documents/rules/unbroken.ts';
import { documentOf } from './printed.ts';

/** How one line stands on paper, its no-break spaces shown as ~. */
function onPaper(text: string): string {
  const { blocks } = unbroken(documentOf([{ kind: 'text', text }]));
  const [block] = blocks;
  return block?.kind === 'text' ? block.text.replaceAll('\u00a0', '~') : '';
}

test('no line ends between an article and its letter, within a section or within a day', () => {
  const cases = [
    ['Avtal (artikel 6.1 b).', 'Avtal (artikel~6.1~b).'],
    ['artikel 15.1 a–h och 9.2 j', 'artikel~15.1~a–h och 9.2~j'],
    ['7 kap. 2 § bokföringslagen', '7 kap.~2~§ bokföringslagen'],
    ['den 9 september 2026', 'den 9~september 2026'],
    ['telefon 08-465 004 00', 'telefon 08-465~004~00'],
    ['on 9 September 2026 (Article 33(1))', 'on 9~September 2026 (Article~33(1))'],
  ] as const;
  for (const [text, expected] of cases) assert.equal(onPaper(text), expected);
});

test('a word that follows a number stays free to move', () => {
  for (const text of [
    'version 6.1 kom',
    'kl. 10.30 igen',
    'Art deco',
    '3 augustkorgar',
    'i 2.0 å',
  ]) {
    assert.equal(onPaper(text), text);
  }
});

test('every kind of block is held together, and nothing else changes', () => {
  const table = {
    kind: 'table',
    title: 'T',
    columns: ['a'],
    rows: [['artikel 28.3 b']],
  } as const;
  const document = documentOf([
    { kind: 'heading', level: 1, text: 'artikel 5' },
    { kind: 'bullets', items: ['artikel 5'] },
    { kind: 'facts', rows: [['artikel 5', 'artikel 5']] },
    table,
  ]);
  const held = unbroken(document);
  assert.equal(JSON.stringify(held).replaceAll('\u00a0', ' '), JSON.stringify(document));
  assert.equal(JSON.stringify(held).split('\u00a0').length - 1, 6);
});
