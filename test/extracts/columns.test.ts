import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { recognised } from '../../src/core/extracts/rules/recognition/columns.ts';
import {
  type KnownRecord,
  likelyRecord,
} from '../../src/core/extracts/rules/recognition/records.ts';
import { registerItemIdSchema } from '../../src/core/kit/ids.ts';

type Row = readonly [
  column: string,
  cells: readonly string[],
  content: string | undefined,
  category: string | undefined,
];

const rows: readonly Row[] = [
  ['E-post', [], 'email', 'email'],
  ['customerEmail', [], 'email', 'email'],
  ['kund.e_mail', [], 'email', 'email'],
  ['Kolumn 3', ['a@b.se', '', 'c@d.se'], 'email', 'email'],
  ['Övrigt', ['0701-23 45 67', '+46 8 123 456 78'], 'phone', 'phone'],
  ['Personnr', [], 'personnummer', undefined],
  ['ref', ['19811218-9876'], 'personnummer', undefined],
  ['betalning', ['4111111111111111'], 'card', 'paymentData'],
  ['x', ['SE3550000000054910000003'], 'iban', 'paymentData'],
  ['Bankgiro', [], 'account', 'paymentData'],
  ['klient', ['10.0.0.1', '2001:db8::1'], 'ip', 'ipAddresses'],
  ['Gatuadress', [], 'address', 'address'],
  ['var', ['Kungsgatan 4 B', 'Storgatan 12'], 'address', 'address'],
  ['Förnamn', ['Åsa'], 'name', 'name'],
  ['last_name', ['Öberg'], 'name', 'name'],
  ['Titel', ['Direktör'], undefined, 'title'],
  ['Användarnamn', ['asa81'], undefined, 'username'],
  ['Skapad', ['2026-11-23'], 'date', undefined],
  ['when', ['2026-11-23T08:00:00.000Z', '2026-01-02 10:00'], 'date', undefined],
  ['Fakturanummer', ['20261377', '20261969'], undefined, undefined],
  ['Summa', ['12'], 'amount', undefined],
  ['pris', ['1 299,00', '49,50 kr'], 'amount', undefined],
  ['Meddelande', ['Hej, ring mig'], 'text', 'volunteeredData'],
  ['Recension', ['Bra vara'], 'text', 'userContent'],
  ['Från', ['anna@b.se'], 'email', 'email'],
  ['qty', ['1', '2'], undefined, undefined],
];

describe('what a column is recognised as', () => {
  for (const [column, cells, content, category] of rows) {
    it(`${column} ${cells.length > 0 ? 'by its cells and its name' : 'by its name'}`, () => {
      const choice = recognised(column, cells);
      assert.deepEqual([choice.content, choice.category], [content, category]);
    });
  }

  it('is what most of its cells are, not what a few are', () => {
    const few = ['a@b.se', 'nej', 'nej', 'nej', 'ja'];
    assert.equal(recognised('svar på frågan', few).content, 'text');
    assert.equal(recognised('q', few).content, undefined);
  });
});

function record(n: number, given: Partial<KnownRecord>): KnownRecord {
  const id = registerItemIdSchema.parse(`00000000-0000-4000-8000-00000000000${n}`);
  return { systems: [], dataCategories: [], ...given, id: id as KnownRecord['id'] };
}

describe('the processing record that a data set most likely belongs to', () => {
  const customers = record(1, { systems: ['Kundsystemet'], dataCategories: ['name', 'email'] });
  const invoices = record(2, {
    systems: ['Ekonomisystemet'],
    dataCategories: ['name', 'paymentData'],
  });
  const staff = record(3, {
    systems: ['Lönesystemet'],
    dataCategories: ['name', 'title', 'paymentData'],
  });
  const known = { fitting: [customers, invoices], all: [customers, invoices, staff] };

  it('is the one that names its system, also where another fits the person', () => {
    assert.equal(
      likelyRecord({ source: 'ekonomisystem-export', categories: ['email'] }, known),
      invoices.id,
    );
    assert.equal(likelyRecord({ source: 'Lönesystemet', categories: [] }, known), staff.id);
  });

  it('is else the fitting one that holds most of its categories', () => {
    assert.equal(
      likelyRecord({ source: 'fil', categories: ['name', 'email'] }, known),
      customers.id,
    );
  });

  it('is none where two are as likely, or nothing is shared', () => {
    assert.equal(likelyRecord({ source: 'fil', categories: ['name'] }, known), undefined);
    assert.equal(likelyRecord({ source: 'fil', categories: ['title'] }, known), undefined);
    assert.equal(likelyRecord({ source: 'fil', categories: [] }, known), undefined);
  });
});
