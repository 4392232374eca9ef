import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { onlyTable, read } from './support.ts';

describe('an XML file', () => {
  it('is a table of the elements that repeat, with attributes and nested elements as columns', async () => {
    const table = await onlyTable(
      `<?xml version="1.0"?><k:kunder xmlns:k="urn:k"><k:kund id="1"><namn>Åsa &amp; Bo</namn><adress><ort>Malmö</ort></adress></k:kund>
       <k:kund id="2"><namn><![CDATA[<Bo>]]></namn></k:kund></k:kunder>`,
    );
    assert.deepEqual(table.columns, ['id', 'namn', 'adress.ort']);
    assert.deepEqual(table.rows, [
      ['1', 'Åsa & Bo', 'Malmö'],
      ['2', '<Bo>', ''],
    ]);
    assert.deepEqual([table.kind, table.title, table.told], ['xml', 'kund', []]);
  });

  it('is fields and values where nothing repeats, and keeps words around elements in their order', async () => {
    const table = await onlyTable(
      '<post datum="2026-11-23"><text>Hej <b>Åsa</b>, ring mig</text></post>',
    );
    assert.deepEqual(table.rows, [
      ['datum', '2026-11-23'],
      ['text.b', 'Åsa'],
      ['text.text', 'Hej Åsa, ring mig'],
    ]);
  });

  it('expands nothing that it declares, fetches nothing, and says so', async () => {
    const lol = Array.from(
      { length: 9 },
      (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`,
    ).join('');
    const started = performance.now();
    const table = await onlyTable(
      `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY l0 "lol">${lol}<!ENTITY x SYSTEM "file:///etc/passwd">]><r><a>&l9;</a><b>&x;</b></r>`,
    );
    assert.ok(performance.now() - started < 2000);
    assert.deepEqual(table.rows, [
      ['a', '&l9;'],
      ['b', '&x;'],
    ]);
    assert.deepEqual(
      table.told.map((one) => one.split(':')[0]),
      ['note ', 'defect 1'],
    );
  });

  it('is read as far as it is sound, with the line of the defect', async () => {
    const table = await onlyTable('<a>\n<b><c>1</c></b>\n<b><c>2</b>\n<b><c>3</c>');
    assert.deepEqual(
      table.rows.map(([cell]) => cell),
      ['1', '2', '3'],
    );
    assert.match(table.told[0] ?? '', /^defect 3: the structure is broken in \d places/);
    const nothing = await read('<?xml version="1.0"?>', 'a.xml');
    assert.deepEqual([nothing.kind, nothing.tables], ['other', []]);
  });

  it('keeps what lies too deep as it is written', async () => {
    const table = await onlyTable(`${'<a>'.repeat(5000)}x${'</a>'.repeat(5000)}`, 'a.xml');
    assert.equal(table.rows.length, 1);
    assert.equal(table.rows[0]?.[1], `${'<a>'.repeat(4900)}x${'</a>'.repeat(4900)}`);
  });

  it('is read in the encoding that it declares', async () => {
    const text = '<?xml version="1.0" encoding="ISO-8859-1"?><r><n>Åsa Ö</n></r>';
    const table = await onlyTable(Uint8Array.from(text, (sign) => sign.charCodeAt(0)));
    assert.deepEqual(table.rows, [['n', 'Åsa Ö']]);
    const wide = await onlyTable(
      Buffer.from('\uFEFF<?xml version="1.0" encoding="UTF-16"?><r><n>Åsa</n></r>', 'utf16le'),
    );
    assert.deepEqual(wide.rows, [['n', 'Åsa']]);
  });
});

describe('a text file', () => {
  it('is a table of one column: a paragraph in each row, or a line where none is empty', async () => {
    const table = await onlyTable('Första\nraden.\n\n\nAndra, stycket.\n', 'a.txt');
    assert.deepEqual(
      [table.kind, table.columns, table.rows],
      ['text', ['Text'], [['Första\nraden.'], ['Andra, stycket.']]],
    );
    assert.deepEqual((await onlyTable('a\nb\nc', 'a.log')).rows, [['a'], ['b'], ['c']]);
  });

  it('keeps a paragraph of any length, in pieces', async () => {
    const { rows, told } = await onlyTable('åäö '.repeat(60_000), 'a.txt');
    assert.equal(rows.flat().join(''), 'åäö '.repeat(60_000).trim());
    assert.deepEqual(told, []);
  });

  it('is read as its words where it is a web page', async () => {
    const table = await onlyTable(
      '<!DOCTYPE html><html><body><p>Hej Åsa</p><script>x()</script></body></html>',
    );
    assert.deepEqual(table.rows, [['Hej Åsa']]);
    assert.match(table.told[0] ?? '', /^note : the file is read as text/);
  });
});
