import { strToU8, zipSync } from 'fflate';
import type { TableFile } from './support.ts';

/** A workbook of one sheet from the XML of its rows, as other programs write them. */
export function workbook(
  rows: string,
  given: {
    readonly merged?: readonly string[];
    readonly styles?: string;
    readonly strings?: string;
    readonly fileName?: string;
  } = {},
): TableFile {
  const merged = (given.merged ?? []).map((range) => `<mergeCell ref="${range}"/>`).join('');
  const sheet = `<?xml version="1.0"?><worksheet xmlns="x"><sheetData>${rows}</sheetData><mergeCells>${merged}</mergeCells></worksheet>`;
  const parts = {
    '[Content_Types].xml': strToU8('<Types/>'),
    'xl/workbook.xml': strToU8(
      '<workbook xmlns:r="r"><sheets><sheet name="Blad &amp; ett" sheetId="1" r:id="rId1"/></sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    'xl/worksheets/sheet1.xml': strToU8(sheet),
    ...(given.styles ? { 'xl/styles.xml': strToU8(given.styles) } : {}),
    ...(given.strings ? { 'xl/sharedStrings.xml': strToU8(given.strings) } : {}),
  };
  const contentBase64 = Buffer.from(zipSync(parts)).toString('base64');
  return { fileName: given.fileName ?? 'bok.xlsx', contentBase64 };
}

/** One row of cells that hold their text themselves. */
export function textRow(line: number, ...texts: readonly string[]): string {
  const cells = texts.map(
    (text, n) =>
      `<c r="${String.fromCharCode(65 + n)}${line}" t="inlineStr"><is><t>${text}</t></is></c>`,
  );
  return `<row r="${line}">${cells.join('')}</row>`;
}
