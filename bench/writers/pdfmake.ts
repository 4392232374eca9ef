import { createRequire } from 'node:module';
import { columns, sampleRows } from '../extractRows.ts';
import { fonts, type Writer } from './writer.ts';

/** The little of pdfmake's interface that is used here. */
type Pdfmake = {
  addFonts(fonts: Readonly<Record<string, Readonly<Record<string, string>>>>): void;
  setUrlAccessPolicy(policy: () => boolean): void;
  setLocalAccessPolicy(policy: () => boolean): void;
  createPdf(definition: unknown): { getBuffer(): Promise<Uint8Array> };
};

const pdfmake = createRequire(import.meta.url)('pdfmake') as Pdfmake;
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy(() => true);
const { normal, bold } = fonts;
pdfmake.addFonts({ Noto: { normal, bold, italics: normal, bolditalics: bold } });

/** pdfmake's table with repeated headers; untagged. */
export const write: Writer = (count) =>
  pdfmake
    .createPdf({
      content: [
        {
          table: {
            headerRows: 1,
            widths: ['auto', 'auto', '*', '*', 'auto', 'auto'],
            body: [[...columns], ...sampleRows(count).map((row) => [...row])],
          },
        },
      ],
      defaultStyle: { font: 'Noto', fontSize: 9 },
    })
    .getBuffer();
