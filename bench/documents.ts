import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { plainDate } from '../src/core/kit/dates.ts';
import { renderLetter } from '../src/core/letters/pdf/render.ts';
import type { Block } from '../src/core/letters/templates/blocks.ts';
import type { LetterDocument } from '../src/core/letters/templates/document.ts';
import { type Figure, percentile, timed } from './figures.ts';

const columns = ['Datum', 'Kanal', 'Ärende', 'Anteckning', 'Handläggare', 'Belopp'] as const;
const rowsMeasured = 1500;

/** A letter, an extract of 1,500 rows, and the same rows through pdfmake in the same run. */
export async function measureDocuments(): Promise<readonly Figure[]> {
  await renderLetter(letterOf([]));
  const letters = await timed(20, () => renderLetter(letterOf(sampleText())));
  const rows = sampleRows(rowsMeasured);
  let pages = 0;
  const extract = async () => {
    pages = (await renderLetter(letterOf([tableOf(rows)]))).pages;
  };
  const peer = pdfmakeExtract(rows);
  await peer?.();
  const ours: number[] = [];
  const theirs: number[] = [];
  // Alternating, so that whatever else the machine does falls on both.
  for (let round = 0; round < 5; round++) {
    ours.push(...(await timed(1, extract)));
    if (peer) theirs.push(...(await timed(1, peer)));
  }
  const seconds = percentile(ours, 0.5) / 1000;
  return [
    { what: 'letter of one page, median', value: percentile(letters, 0.5), unit: 'ms' },
    { what: 'letter of one page, p95', value: percentile(letters, 0.95), unit: 'ms' },
    { what: `extract of ${rowsMeasured} rows, tagged`, value: seconds * 1000, unit: 'ms' },
    { what: 'extract', value: rowsMeasured / seconds, unit: 'rows/s' },
    { what: 'extract', value: pages / seconds, unit: 'pages/s' },
    ...(peer ? comparison(seconds * 1000, percentile(theirs, 0.5)) : []),
  ];
}

function comparison(ours: number, theirs: number): readonly Figure[] {
  return [
    { what: 'the same rows through pdfmake, untagged', value: theirs, unit: 'ms' },
    { what: 'pdfmake’s time over ours', value: theirs / ours, unit: 'times' },
  ];
}

function letterOf(blocks: readonly Block[]): LetterDocument {
  return {
    language: 'sv',
    title: 'Registerutdrag',
    letterhead: {
      name: 'Wesafe IT',
      organisationNumber: '556000-0000',
      addressLines: ['Exempelgatan 1', '111 22 Stockholm'],
      website: 'www.wesafe.se',
      envelopeWindow: 'swedishC5',
    },
    addressee: ['Åsa Öberg-Lindström', 'Sjövägen 12', '123 45 Exempelstad'],
    reference: '2026-0001',
    number: '2026-0001-1',
    date: plainDate('2026-11-23'),
    blocks: [{ kind: 'heading', level: 1, text: 'Registerutdrag' }, ...blocks],
    draft: false,
    facts: {},
    attachedTables: [],
    csv: false,
  };
}

function sampleText(): readonly Block[] {
  const text =
    'Vi har tagit emot din begäran och svarar så snart vi kan, senast den dag som anges.';
  return Array.from({ length: 8 }, () => ({ kind: 'paragraph', text: `${text} ${text}` }) as const);
}

function tableOf(rows: readonly (readonly string[])[]): Block {
  return {
    kind: 'table',
    title: 'Ärenden hos kundtjänst',
    columns,
    rowCount: rows.length,
    rows: () => rows,
  };
}

function sampleRows(count: number): readonly (readonly string[])[] {
  return Array.from({ length: count }, (_, n) => [
    `2026-${String((n % 12) + 1).padStart(2, '0')}-${String((n % 28) + 1).padStart(2, '0')}`,
    ['Telefon', 'E-post', 'Webbformulär'][n % 3] ?? '',
    `Ärende ${n}: ändrad adress`,
    'Kunden undrade hur länge loggar från larmet sparas och fick svar samma dag.',
    ['Kundtjänst', 'Support', 'Försäljning'][n % 3] ?? '',
    `${(n * 37) % 5000},00`,
  ]);
}

/** The little of pdfmake's interface that is used here. */
type Pdfmake = {
  addFonts(fonts: Readonly<Record<string, Readonly<Record<string, string>>>>): void;
  setUrlAccessPolicy(policy: () => boolean): void;
  setLocalAccessPolicy(policy: () => boolean): void;
  createPdf(definition: unknown): { getBuffer(): Promise<Uint8Array> };
};

/** The same table through pdfmake with the same font, or undefined where it cannot be installed. */
function pdfmakeExtract(
  rows: readonly (readonly string[])[],
): (() => Promise<unknown>) | undefined {
  if (!installPeers()) return undefined;
  const require = createRequire(import.meta.url);
  const pdfmake = require('pdfmake') as Pdfmake;
  const normal = require.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf');
  const bold = require.resolve('@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf');
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => true);
  pdfmake.addFonts({ Noto: { normal, bold, italics: normal, bolditalics: bold } });
  const body = [[...columns], ...rows.map((row) => [...row])];
  return () =>
    pdfmake
      .createPdf({
        content: [
          { table: { headerRows: 1, widths: ['auto', 'auto', '*', '*', 'auto', 'auto'], body } },
        ],
        defaultStyle: { font: 'Noto', fontSize: 9 },
      })
      .getBuffer();
}

function installPeers(): boolean {
  const folder = fileURLToPath(new URL('.', import.meta.url));
  if (existsSync(`${folder}node_modules/pdfmake`)) return true;
  console.log('Installing the peers that Frist is measured beside …');
  const { status } = spawnSync('npm', ['ci', '--prefix', folder], { stdio: 'inherit' });
  if (status !== 0) console.log('The peers could not be installed: pdfmake is left out.');
  return status === 0;
}
