import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { columns, sampleRows } from '../extractRows.ts';
import { fonts, type Writer } from './writer.ts';

/** The little of jsPDF's and autotable's interfaces that is used here. */
type JsPdf = {
  addFileToVFS(name: string, base64: string): void;
  addFont(name: string, family: string, style: string): void;
  setFont(family: string): void;
  output(kind: 'arraybuffer'): ArrayBuffer;
};
const require = createRequire(import.meta.url);
const { jsPDF } = require('jspdf') as { jsPDF: new (options: object) => JsPdf };
const { autoTable } = require('jspdf-autotable') as {
  autoTable(document: JsPdf, options: object): void;
};

/** jsPDF with its autotable; untagged. */
export const write: Writer = async (count) => {
  const document = new jsPDF({ format: 'a4', unit: 'pt', compress: true });
  for (const [style, file] of Object.entries(fonts)) {
    document.addFileToVFS(`${style}.ttf`, readFileSync(file).toString('base64'));
    document.addFont(`${style}.ttf`, 'Noto', style);
  }
  document.setFont('Noto');
  autoTable(document, {
    head: [[...columns]],
    body: sampleRows(count).map((row) => [...row]),
    styles: { font: 'Noto', fontSize: 9, overflow: 'linebreak' },
  });
  return new Uint8Array(document.output('arraybuffer'));
};
