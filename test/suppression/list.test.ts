import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { plainDate } from '../../src/core/kit/dates.ts';
import { fileText, pastedText } from '../../src/core/suppression/listText.ts';
import { cellsOf, delimiterOf } from '../../src/core/suppression/rules/cells.ts';
import { columnsOf, marksOf } from '../../src/core/suppression/rules/recognise.ts';
import { recordsOf } from '../../src/core/suppression/rules/records.ts';

const today = plainDate('2026-11-23');

describe('a list', () => {
  it('falls into records that together are the whole of it, whatever stands in it', () => {
    const piece = fc.constantFrom('a', '"', '""', ';', ',', '\n', '\r\n', '\r', ' ', 'å@b');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 200 }), (pieces) => {
        const text = pieces.join('');
        const records = [...recordsOf(text, ';')];
        assert.equal(records.map(({ start, end }) => text.slice(start, end)).join(''), text);
        const heights = records.reduce((sum, { height }) => sum + height, 0);
        const last = text === '' || /[\r\n]$/.test(text) ? 0 : 1;
        assert.equal(heights, (text.match(/\r\n|\r|\n/g) ?? []).length + last);
      }),
    );
  });

  it('keeps the lines of a quoted cell together, and counts on behind them', () => {
    const text = 'namn;adress\n"Anna";"Storgatan 1\n111 22 Lund"\nBo;x';
    assert.deepEqual(
      [...recordsOf(text, ';')].map(({ line, height }) => [line, height]),
      [
        [1, 1],
        [2, 2],
        [4, 1],
      ],
    );
  });

  it('takes a quote that is never closed for a plain sign', () => {
    const text = `"Anna\n${'rad\n'.repeat(30)}`;
    assert.equal([...recordsOf(text, ';')].length, 31);
    assert.equal([...recordsOf('3" rör\nnästa', ';')].length, 2);
  });

  it('has cells without the quotes around them', () => {
    assert.deepEqual(cellsOf('a; b ;"c;d";"e ""f"""', ';'), ['a', 'b', 'c;d', 'e "f"']);
    assert.deepEqual(cellsOf('3" rör;x', ';'), ['3" rör', 'x']);
  });

  it('is divided by what it has most of', () => {
    assert.equal(delimiterOf('a;b;c\n1,5;2;3'), ';');
    assert.equal(delimiterOf('a,b,c'), ',');
    assert.equal(delimiterOf('a\tb'), '\t');
    assert.equal(delimiterOf('sep=,\r\na;b;c;d'), ',');
  });

  it('is given back byte for byte in the encoding that it came in', () => {
    const text = '\uFEFFÅsa;å@example.com\r\nBo;b@example.com\n';
    const parts = [
      { start: 0, end: 5 },
      { start: 24, end: text.length },
    ];
    const kept = parts.map(({ start, end }) => text.slice(start, end)).join('');
    for (const encoding of ['utf8', 'utf16le'] as const) {
      const list = fileText(Buffer.from(text, encoding));
      assert.equal(list.text, text);
      assert.deepEqual(list.bytesOf(parts), Buffer.from(kept, encoding));
    }
    const western = Buffer.from('Åsa \x80\x81;x\n', 'latin1');
    const list = fileText(western);
    assert.ok(list.text.startsWith('Åsa €'));
    assert.deepEqual(list.bytesOf([{ start: 0, end: list.text.length }]), western);
    assert.deepEqual(pastedText('Åsa\n').bytesOf([{ start: 0, end: 4 }]), Buffer.from('Åsa\n'));
  });
});

describe('a record', () => {
  it('shows addresses, numbers and personnummer wherever they stand', () => {
    const kinds = (record: string, heading?: string) => {
      const columns = heading === undefined ? undefined : columnsOf(heading.split(';'));
      return marksOf(record.split(';'), columns, today).map(({ kind, form }) => [kind, form]);
    };
    assert.deepEqual(kinds('Anna <anna@example.com>'), [['email', 'anna@example.com']]);
    assert.deepEqual(kinds('Skriv till a@b.se, eller till c@d.se.'), [
      ['email', 'a@b.se'],
      ['email', 'c@d.se'],
    ]);
    assert.deepEqual(kinds('Tel: 070-123 45 67'), [['phone', '46701234567']]);
    assert.deepEqual(kinds('08-465 00 40 / 070-123 45 67'), [
      ['phone', '4684650040'],
      ['phone', '46701234567'],
    ]);
    assert.deepEqual(kinds('Anna Öberg;Storgatan 1;111 22 Lund'), [
      ['postal', '1 111 22 anna lund oberg storgatan'],
    ]);
    assert.deepEqual(
      kinds(
        '17;Öberg;Anna;Storgatan 1;11122;Lund',
        'Kundnr;Efternamn;Förnamn;Gatuadress;Postnr;Ort',
      ),
      [['postal', '1 111 22 anna lund oberg storgatan']],
    );
    assert.deepEqual(kinds('hej;du'), []);
  });

  it('is a heading only when it names a column', () => {
    assert.deepEqual(columnsOf(['Namn', 'E-post', 'Adress']), { name: [0], address: [2] });
    assert.deepEqual(columnsOf(['First name', 'Last name', 'ZIP code']), {
      name: [0, 1],
      address: [2],
    });
    assert.equal(columnsOf(['anna@example.com', 'Anna']), undefined);
  });
});
