import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { onlyTable, read } from './support.ts';

type Sheet = {
  readonly name: string;
  readonly rows: string;
  readonly after?: string;
  readonly state?: string;
};

/** A workbook from the XML of its sheets’ rows, as other programs write them. */
function workbook(sheets: readonly Sheet[], more: Zippable = {}): Uint8Array {
  const named = sheets.map(
    ({ name, state }, n) =>
      `<sheet name="${name}" sheetId="${n + 1}" state="${state ?? 'visible'}" r:id="rId${n + 1}"/>`,
  );
  const relations = sheets.map(
    (_, n) => `<Relationship Id="rId${n + 1}" Target="worksheets/sheet${n + 1}.xml"/>`,
  );
  const parts = sheets.map(({ rows, after }, n): [string, Uint8Array] => [
    `xl/worksheets/sheet${n + 1}.xml`,
    strToU8(`<worksheet><sheetData>${rows}</sheetData>${after ?? ''}</worksheet>`),
  ]);
  return zipSync({
    'xl/workbook.xml': strToU8(
      `<workbook xmlns:r="r"><sheets>${named.join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(`<Relationships>${relations.join('')}</Relationships>`),
    'xl/styles.xml': strToU8(
      '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/></cellXfs></styleSheet>',
    ),
    ...Object.fromEntries(parts),
    ...more,
  });
}

function row(line: number, cells: readonly string[]): string {
  return `<row r="${line}">${cells.join('')}</row>`;
}

const text = (at: string, words: string) =>
  `<c r="${at}" t="inlineStr"><is><t>${words}</t></is></c>`;

describe('a workbook', () => {
  it('is a table for each of its sheets, empty ones told', async () => {
    const kunder = row(1, [text('A1', 'Namn')]) + row(2, [text('A2', 'Åsa')]);
    const order =
      row(3, [text('A3', 'Vara'), text('B3', 'Pris')]) +
      row(4, [text('A4', 'Bok'), '<c r="B4"><v>12.5</v></c>']);
    const book = await read(
      workbook([
        { name: 'Kunder', rows: kunder },
        { name: 'Tomt', rows: '' },
        { name: 'Order', rows: order, state: 'hidden' },
      ]),
    );
    assert.deepEqual(
      book.tables.map(({ title, columns, rows }) => [title, columns, rows]),
      [
        ['Kunder', ['Namn'], [['Åsa']]],
        ['Order', ['Vara', 'Pris'], [['Bok', '12.5']]],
      ],
    );
    assert.deepEqual(book.told, [
      'note Tomt: the sheet is empty',
      'note Order: the sheet is hidden in the workbook; it is read',
    ]);
  });

  it('shows days as days and tells of formulas, merged cells, errors and what is no cell', async () => {
    const rows =
      row(1, [text('A1', 'Dag'), text('B1', 'När'), text('C1', 'Summa')]) +
      row(2, [
        '<c r="A2" s="1"><v>46349</v></c>',
        '<c r="B2" s="2"><v>46349.5</v></c>',
        '<c r="C2"><f>1+1</f><v>2</v></c>',
      ]) +
      row(5, [text('A5', 'x'), '<c r="C5" t="e"><v>#N/A</v></c>', text('D5', 'mer')]);
    const after = '<mergeCells><mergeCell ref="A5:B5"/></mergeCells>';
    const more = { 'xl/comments1.xml': strToU8('<comments/>') };
    const table = await onlyTable(workbook([{ name: 'Blad', rows, after }], more));
    assert.deepEqual(table.columns, ['Dag', 'När', 'Summa', 'Kolumn 4']);
    assert.deepEqual(table.rows, [
      ['2026-11-23', '2026-11-23 12:00:00', '2', ''],
      ['x', '', '#FEL', 'mer'],
    ]);
    assert.deepEqual(table.told.map((one) => one.slice(0, one.indexOf(':') + 15)).sort(), [
      'defect Blad!C5: the sheet sho',
      'note : the workbook ',
      'note Blad!5: the row has m',
      'note Blad!A5: the cell is m',
      'note Blad!C2: the cell is a',
    ]);
  });

  it('is refused by name of the limit where it unpacks to more than is read', async () => {
    const bomb = Buffer.from(workbook([{ name: 'Blad', rows: row(1, [text('A1', 'x')]) }]));
    // The list of what the archive holds says how long each part is once it is unpacked.
    bomb.writeUInt32LE(201 * 1024 * 1024, bomb.indexOf('PK\u0001\u0002') + 24);
    await assert.rejects(read(bomb), { kind: 'size' });
  });

  it('is no workbook where it is any other archive, or damaged', async () => {
    await assert.rejects(read(zipSync({ 'a.txt': strToU8('hej') })), { kind: 'broken' });
    const sound = workbook([{ name: 'Blad', rows: row(1, [text('A1', 'x')]) }]);
    await assert.rejects(read(sound.subarray(0, sound.length / 2)), { kind: 'broken' });
  });
});
