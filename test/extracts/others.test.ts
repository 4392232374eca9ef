import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { othersIn } from '../../src/core/extracts/rules/others.ts';
import { type Search, searchOf } from '../../src/core/extracts/rules/othersColumns.ts';
import { ownTest } from '../../src/core/extracts/rules/othersOwn.ts';

const own = ownTest({
  names: ['Åsa Maria Öberg'],
  emails: ['asa.oberg@example.se'],
  personnummer: ['198112189876'],
  written: [],
  organisation: ['Exempelbolaget AB', 'Olle Ombud', 'dataskydd@exempelbolaget.se', '08-123 456 78'],
});
const found = (text: string, search: Search = 'text') =>
  othersIn(text, search, own).map((one) => one.text);

describe('other people’s names in running text', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Pratade med Karin Ek om fakturan.', ['Karin Ek']],
    ['Hej Karin Ek! Tack för ditt mejl.', ['Karin Ek']],
    ['Kontakta Bengt-Göran Svensson-Lind på måndag', ['Bengt-Göran Svensson-Lind']],
    ['Ärendet övertaget av Fatima Al Hassan och Per Ek', ['Fatima Al Hassan', 'Per Ek']],
    ['Grannen Gustaf von Platen klagade', ['Gustaf von Platen']],
    ['Kunden ringde. Karin återkommer.', ['Karin']],
    ['Med vänliga hälsningar\nWictoria', ['Wictoria']],
    ['Handläggare: Zbigniew', ['Zbigniew']],
    ['Karins man hade hämtat paketet', ['Karin']],
    ['Talade med Dr Ekström.', ['Ekström']],
  ];
  for (const [text, expected] of cases) {
    it(`finds ${expected.join(' and ')} in ‘${text.replaceAll('\n', ' ')}’`, () =>
      assert.deepEqual(found(text), expected));
  }

  const nothing = [
    'Kunden ringde och frågade om fakturan.',
    'Hej! Tack för din beställning. Den skickas på måndag.',
    'Åsa Öberg ringde. Öberg, Åsa. ASA OBERG. Å. Öberg',
    'Hej Åsa, tack för ditt mejl till Kundtjänst.',
    'Vi finns på Anna Lindhs Gata och Kungsgatan 1, Stockholm.',
    'Levererat till Svea Bygg AB i Västra Götaland län.',
    'Vänliga hälsningar\nOlle Ombud, Exempelbolaget AB',
    'Premium Plus aktiverat. Januari Faktura betald.',
    'Swish Betalning 2024-05-01 kl 14.30',
  ];
  for (const text of nothing) {
    it(`proposes no name in ‘${text.replaceAll('\n', ' ')}’`, () =>
      assert.deepEqual(found(text), []));
  }
});

describe('other people’s addresses and numbers', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Skriv till karin.ek@example.se.', ['karin.ek@example.se']],
    ['Från Asa.Oberg+brev@example.se till info@exempelbolaget.se', []],
    ['no-reply@example.com, kundtjanst@example.se, dataskydd@exempelbolaget.se', []],
    ['bo.ek@exempelbolaget.se tog över', ['bo.ek@exempelbolaget.se']],
    ['personnummer 19811218-9876 och 811218-9876', []],
    ['make 640823-3234', ['640823-3234']],
    ['ring 070-123 45 67', ['070-123 45 67']],
    ['ring oss på 08-12345678', []],
  ];
  for (const [text, expected] of cases) {
    it(`of ‘${text}’: ${expected.join(', ') || 'none'}`, () =>
      assert.deepEqual(found(text), expected));
  }
});

describe('columns of names', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Karin Ek', ['Karin Ek']],
    ['Ek, Karin', ['Ek, Karin']],
    ['Karin Ek; Bo Lind & Eva Ny', ['Karin Ek', 'Bo Lind', 'Eva Ny']],
    ['KARIN EK', ['KARIN EK']],
    ['Öberg, Åsa', []],
    ['System', []],
    ['Okänd', []],
    ['Svea Bygg AB', []],
    ['-', []],
    ['KL23', []],
  ];
  for (const [cell, expected] of cases) {
    it(`hold ${expected.join(', ') || 'nobody'} in ‘${cell}’`, () =>
      assert.deepEqual(found(cell, 'people'), expected));
  }

  it('are known by what they are and what they are called', () => {
    const columns: readonly (readonly [string, object, Search])[] = [
      ['Vem', { content: 'name' }, 'names'],
      ['Handläggare', {}, 'people'],
      ['handledBy', {}, 'people'],
      ['Användarnamn', {}, 'none'],
      ['Till', { content: 'email' }, 'names'],
      ['Fakturanummer', {}, 'code'],
      ['Anteckning', {}, 'text'],
      ['Anteckning', { content: 'text' }, 'text'],
      ['Produkt', {}, 'none'],
      ['Gatuadress', { content: 'address' }, 'none'],
    ];
    for (const [name, choice, search] of columns)
      assert.equal(searchOf(name, choice), search, name);
  });
});

it('long hostile texts are searched in bounded time', () => {
  const started = performance.now();
  for (const piece of ['Aa A. ', 'Aa ', 'a@', '070 ', 'Aa-', "A'"]) found(piece.repeat(20_000));
  assert.ok(performance.now() - started < 5000);
});
