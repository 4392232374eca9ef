import assert from 'node:assert/strict';
import { MagickFormat } from '@imagemagick/magick-wasm';
import writeXlsxFile from 'write-excel-file/node';
import type { TypedCall } from '../../src/cli/typedCalls.ts';
import type { Redacted } from '../../src/core/extracts/model/redaction.ts';
import type { DataSet } from '../../src/core/extracts/model.ts';
import type { RequestId } from '../../src/core/kit/ids.ts';
import { belongs } from '../support/mapping.ts';
import { withSecrets } from './pages/exif.ts';
import { handmadePdf, streamOf, writtenLines } from './pages/pagedFiles.ts';
import { pictureOf } from './pages/pictures.ts';
import { message, source } from './sourceFiles.ts';

/** A word for each place that is struck out or left out, none of them part of another. */
export const canaries = {
  cell: 'Qvxcellen',
  wordInCell: 'Qvxordet',
  pattern: 'Qvxmonstret',
  title: 'Qvxtabellnamn',
  keptColumnName: 'Qvxvissakolumn',
  row: 'Qvxraden',
  column: 'Qvxkolumnen',
  columnName: 'Qvxrubriken',
  sheet: 'Qvxbladet',
  sheetRow: 'Qvxbladrad',
  csvFile: 'Qvxcsvfilen',
  mailFile: 'Qvxmejlfilen',
  pdfFile: 'Qvxpdffilen',
  jpegFile: 'Qvxbildfilen',
  mailHeader: 'Qvxhuvudet',
  mailCopy: 'qvxkopia',
  mailAttachment: 'Qvxbifogat',
  mailAttachmentName: 'Qvxbifilen',
  regionOfPdf: 'Qvxregionen',
  patternInPdf: 'Qvxpdfmonster',
  pageOfPdf: 'Qvxsidan',
  hiddenOfPdf: 'Qvxdoldtext',
  noteInPdf: 'Qvxannotering',
  fieldInPdf: 'Qvxformular',
  metadataOfPdf: 'Qvxtiteln',
  attachmentOfPdf: 'Qvxpdfbilaga',
  exif: 'KANARIE',
  noteOfOfficer: 'Qvxmotivet',
} as const;

/** Numbers of which only a part is shown, by what must not be read anywhere. */
export const hiddenNumbers = ['850709-9805', '8507099805', '4111 1111', '41111111'] as const;

/** What is handed over, so that a search that finds nothing at all is noticed. */
export const handedOver = 'Qvzlamnas';

const masked = '850709-9805, 19850709-9805 och 8507099805, kort 4111 1111 1111 1111';

/** The files of a case, each with something in every place where a word can hide. */
async function sources() {
  const csv = [
    `Dag,Text,${canaries.columnName},Kod ${canaries.keptColumnName}`,
    `2026-03-01,${handedOver} talade med ${canaries.pattern} om "nr",x,1`.replaceAll('"', ''),
    `2026-03-02,Ordet ${canaries.wordInCell} står mitt i,${canaries.column},2`,
    `2026-03-03,"${masked}",x,${canaries.cell}`,
    `2026-03-04,${canaries.row},x,4`,
  ];
  const sheet = (name: string, cell: string) => ({
    sheet: name,
    data: [
      [{ value: 'Vara' }, { value: 'Pris' }],
      [{ value: cell }, { value: '100' }],
    ],
  });
  const book = await writeXlsxFile([
    sheet('Varor', handedOver),
    sheet(canaries.sheet, canaries.sheetRow),
  ] as never).toBuffer();
  const mail = message('Hej, här är texten.', [
    {
      name: `${canaries.mailAttachmentName}.csv`,
      type: 'text/csv',
      bytes: `a,b\n${canaries.mailAttachment},2\n`,
    },
  ])
    .replace('MIME-Version', `X-Spam: ${canaries.mailHeader}\r\nMIME-Version`)
    .replace('chef@example.se', `${canaries.mailCopy}@example.se`);
  return {
    csv: source(`${canaries.csvFile}.csv`, csv.join('\n')),
    book: source('bok.xlsx', book),
    mail: source(`${canaries.mailFile}.eml`, mail),
    pdf: source(`${canaries.pdfFile}.pdf`, pdf()),
    jpeg: source(
      `${canaries.jpegFile}.jpg`,
      withSecrets(
        pictureOf(160, 96, (x) => (x < 80 ? [250, 250, 250] : [200, 40, 40]), MagickFormat.Jpeg),
        1,
      ),
    ),
  };
}

function pdf(): Uint8Array {
  const shown = writtenLines(['Sidan ett', `Om ${canaries.regionOfPdf}`, canaries.patternInPdf]);
  const hidden = `BT /F1 12 Tf 3 Tr 30 40 Td (${canaries.hiddenOfPdf}) Tj ET`;
  const note = `<< /Type /Annot /Subtype /Text /Rect [10 10 30 30] /Contents (${canaries.noteInPdf}) >>`;
  const field = `<< /Type /Annot /Subtype /Widget /FT /Tx /T (a) /V (${canaries.fieldInPdf}) /Rect [200 10 280 30] >>`;
  const attached = streamOf('/Type /EmbeddedFile', Buffer.from(canaries.attachmentOfPdf));
  return handmadePdf(
    [
      { content: `${shown} ${hidden}`, more: `/Annots [100 0 R 101 0 R]` },
      { content: writtenLines([canaries.pageOfPdf]) },
    ],
    [
      note,
      field,
      attached.toString('latin1'),
      `<< /Type /Filespec /F (${canaries.attachmentOfPdf}.txt) /EF << /F 102 0 R >> >>`,
      `<< /Title (${canaries.metadataOfPdf}) >>`,
    ],
    `/Names << /EmbeddedFiles << /Names [(a) 103 0 R] >> >> /Lang (${canaries.metadataOfPdf})`,
  );
}

export const pdfRegion = { x: 0.05, y: 0.22, width: 0.9, height: 0.14 };
export const jpegRegion = { x: 0.5, y: 0, width: 0.5, height: 1 };

/** Adds the files, maps them to a record that may be moved, and strikes out or leaves out every canary. */
export async function strikeEverything(call: TypedCall, requestId: RequestId): Promise<void> {
  const files = await sources();
  const add = async (file: ReturnType<typeof source>, title: string) => {
    const before = (await call('extracts.get', { requestId })).dataSets.map(({ id }) => id);
    const given = { source: 'Kundsystemet', title };
    const { dataSets } = await call('extracts.addSource', { requestId, ...file, ...given });
    return dataSets.filter(({ id }) => !before.includes(id));
  };
  const [csv] = await add(files.csv, `Samtal med ${canaries.title}`);
  const [sheet, hidden] = await add(files.book, 'Varor');
  const [mail, attached] = await add(files.mail, 'Meddelande');
  const [pages] = await add(files.pdf, 'Avtal');
  const [picture] = await add(files.jpeg, 'Bild');
  assert.ok(csv && sheet && hidden && mail && attached && pages && picture);
  for (const { id } of [hidden, attached])
    await call('extracts.removeDataSet', { requestId, dataSetId: id });
  await decideProposals(call, requestId);
  for (const set of [csv, sheet, mail, pages, picture]) await map(call, requestId, set);
  const all: readonly (readonly [object, string])[] = [
    [{ kind: 'cell', dataSetId: csv.id, row: 2, column: 3 }, canaries.noteOfOfficer],
    [{ kind: 'cell', dataSetId: csv.id, row: 1, column: 1, text: canaries.wordInCell }, ''],
    [{ kind: 'pattern', text: canaries.pattern.toUpperCase() }, ''],
    [{ kind: 'pattern', text: canaries.patternInPdf }, ''],
    [{ kind: 'pattern', text: canaries.title }, ''],
    [{ kind: 'pattern', text: canaries.keptColumnName }, ''],
    [{ kind: 'region', dataSetId: pages.id, page: 0, box: pdfRegion }, ''],
    [{ kind: 'region', dataSetId: picture.id, page: 0, box: jpegRegion }, ''],
  ];
  await call('extracts.redact', {
    requestId,
    redactions: all.map(([what, note]) => ({
      ...{ what: what as Redacted, ground: 'othersRights' as const, note },
    })),
  });
  const reason = 'gäller någon annan';
  await call('extracts.setRows', { requestId, dataSetId: csv.id, rows: [3], reason });
  await call('extracts.setRows', { requestId, dataSetId: pages.id, rows: [1], reason });
  for (const { id } of [csv, sheet, mail, pages, picture])
    await call('extracts.setPortable', { requestId, dataSetId: id, portable: true });
  await call('extracts.setRedactionList', { requestId, withLetter: false });
}

/** What Frist proposes is not the test's: it is dismissed, so that each canary is held back by its own means. */
async function decideProposals(call: TypedCall, requestId: RequestId): Promise<void> {
  const states = ['proposed' as const];
  const { redactions } = await call('extracts.redactions', { requestId, states, limit: 1000 });
  if (redactions.length === 0) return;
  const ids = redactions.map(({ id }) => id);
  await call('extracts.setRedactions', { requestId, ids, state: 'dismissed' });
}

/** Leaves out the third column of the calls and the copies of the message. */
async function map(call: TypedCall, requestId: RequestId, set: DataSet): Promise<void> {
  const choices = set.choices.map((choice, at) =>
    set.columns[at] === canaries.columnName || set.columns[at] === 'Kopia'
      ? { ...choice, included: false, reason: 'interna koder' }
      : choice,
  );
  await belongs(call, requestId, { ...set, choices }, /^Kundrelationen/);
}
