import { createRequire } from 'node:module';
import { columns, sampleRows } from '../extractRows.ts';
import { fonts, type Writer } from './writer.ts';

type Make = (kind: unknown, props: object | null, ...children: unknown[]) => unknown;
/** The little of @react-pdf/renderer's interface that is used here. */
type ReactPdf = {
  readonly Document: unknown;
  readonly Page: unknown;
  readonly View: unknown;
  readonly Text: unknown;
  readonly Font: { register(font: object): void };
  renderToBuffer(element: unknown): Promise<Uint8Array>;
};
const require = createRequire(import.meta.url);
const { createElement: make } = require('react') as { createElement: Make };
const pdf = (await import(require.resolve('@react-pdf/renderer'))) as ReactPdf;
pdf.Font.register({ family: 'Noto', src: fonts.normal });

const shares = [1, 1, 2, 3, 1, 1];

/** React-pdf's flex rows with a fixed header; untagged. */
export const write: Writer = (count) => {
  const row = (cells: readonly string[], key: number, fixed: boolean) =>
    make(
      pdf.View,
      { key, fixed, wrap: false, style: { flexDirection: 'row', paddingVertical: 3 } },
      ...cells.map((cell, at) =>
        make(pdf.Text, { key: at, style: { flex: shares[at], paddingRight: 4 } }, cell),
      ),
    );
  const page = make(
    pdf.Page,
    { size: 'A4', style: { fontFamily: 'Noto', fontSize: 9, padding: 40 } },
    row(columns, -1, true),
    ...sampleRows(count).map((cells, n) => row(cells, n, false)),
  );
  return pdf.renderToBuffer(make(pdf.Document, null, page));
};
