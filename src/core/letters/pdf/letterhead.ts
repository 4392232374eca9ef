import type { Letterhead } from '../templates/document.ts';
import type { PdfImage } from './engine.ts';
import { column, documentGeometry, mm, page, type Rect, windowGeometry } from './geometry.ts';
import { breakLines, textWidth } from './lines.ts';
import { imageWritten, openLogo } from './logo.ts';
import type { Sheet } from './sheet.ts';
import { baseline, styles } from './styles.ts';

export const headWords = {
  date: { sv: 'Datum', en: 'Date' },
  reference: { sv: 'Referens', en: 'Reference' },
  number: { sv: 'Brev', en: 'Letter' },
  draft: { sv: 'utkast', en: 'draft' },
  logo: { sv: 'Logotyp: {name}', en: 'Logo: {name}' },
} as const;

const logoBox = { x: column.left, y: mm(14), width: mm(66), height: mm(17) } as const;

/** What stands above a paper's text. */
export type Head = {
  readonly letterhead: Letterhead;
  /** What shows in the envelope's window; absent for a paper that is sent to nobody. */
  readonly addressee?: readonly string[];
  /** Date, reference and number, each with its label. */
  readonly marks: readonly (readonly [label: string, value: string])[];
};

/** The head of the first page: who writes, to whom (in the envelope window), when and about which case. */
export async function drawHead(sheet: Sheet, head: Head): Promise<void> {
  const { letterhead, addressee } = head;
  const window = windowGeometry[letterhead.envelopeWindow];
  const { bodyTop, reference } = addressee ? window : documentGeometry;
  sheet.startPage(bodyTop);
  await drawMasthead(sheet, letterhead, addressee);
  const senderEnd = sheet.y;
  if (addressee) drawAddress(sheet, addressee, window.address);
  const headEnd = addressee ? sheet.y : senderEnd;
  drawMarks(sheet, head.marks, reference);
  sheet.y = Math.max(bodyTop, headEnd + styles.body.leading);
}

/** Who writes, above a cover: the logo or the name. */
export async function drawMasthead(
  sheet: Sheet,
  letterhead: Letterhead,
  addressee?: readonly string[],
): Promise<void> {
  const { logoBase64 } = letterhead;
  const logo = logoBase64 === undefined ? undefined : openLogo(sheet.engine, logoBase64);
  if (logo) await drawLogo(sheet, letterhead.name, logo);
  else drawSender(sheet, letterhead, addressee);
}

/** The organisation's name beside the window; a very long one small and above it. */
function drawSender(
  sheet: Sheet,
  letterhead: Letterhead,
  addressee: readonly string[] | undefined,
): void {
  const { structure, shaper } = sheet;
  if (letterhead.name === '') return;
  const isBeside = addressee === undefined || letterhead.envelopeWindow === 'swedishC5';
  const beside = isBeside ? mm(66) : column.width;
  const large = breakLines(shaper, letterhead.name, styles.letterhead, beside);
  const fits = large.length <= 3;
  const style = fits ? styles.letterhead : styles.h3;
  const width = addressee ? column.width : documentGeometry.reference.x - column.left - mm(5);
  const lines = fits ? large : breakLines(shaper, letterhead.name, style, width);
  const sender = structure.open(structure.document, 'P');
  sheet.y = mm(15);
  sheet.flow(sender, lines, column.left, style);
  structure.close(sender);
}

async function drawLogo(sheet: Sheet, name: string, image: PdfImage): Promise<void> {
  const { structure, engine } = sheet;
  const scale = Math.min(logoBox.width / image.width, logoBox.height / image.height);
  const [width, height] = [image.width * scale, image.height * scale];
  const bottom = page.height - logoBox.y - height;
  const figure = structure.open(structure.document, 'Figure', {
    alt: headWords.logo[sheet.language].replace('{name}', () => name),
    attributes: {
      O: 'Layout',
      Placement: 'Block',
      BBox: [logoBox.x, bottom, logoBox.x + width, bottom + height],
    },
  });
  structure.content(figure, () => {
    engine.image(image, logoBox.x, logoBox.y, { fit: [width, height] });
  });
  structure.close(figure);
  sheet.y = logoBox.y + height;
  await imageWritten(image);
}

function drawAddress(sheet: Sheet, addressee: readonly string[], { x, y, width }: Rect): void {
  const { structure } = sheet;
  const lines = addressee.flatMap((line) => breakLines(sheet.shaper, line, styles.address, width));
  const owner = structure.open(structure.document, 'P');
  sheet.y = y;
  sheet.flow(owner, lines, x, styles.address);
  structure.close(owner);
}

function drawMarks(sheet: Sheet, marks: Head['marks'], { x, y: top }: Rect): void {
  const { structure, canvas, shaper } = sheet;
  const widest = Math.max(...marks.map(([label]) => textWidth(shaper, label, styles.label)));
  marks.forEach(([label, value], at) => {
    const owner = structure.open(structure.document, 'P');
    const y = top + at * styles.address.leading + baseline(styles.address);
    structure.content(owner, () => {
      canvas.text(sheet.lineOf(`${label} `, styles.label), x, y, styles.label);
      canvas.text(sheet.lineOf(value, styles.value), x + widest + 10, y, styles.value);
    });
    structure.close(owner);
  });
}

/** The organisation in one line, for the foot of each page. */
export function footerText(letterhead: Letterhead): string {
  const { name, organisationNumber, addressLines, website } = letterhead;
  const parts = [name, organisationNumber, addressLines.join(', '), website];
  return parts.filter((part) => part !== '').join('  ·  ');
}
