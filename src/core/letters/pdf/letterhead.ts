import type { LetterDocument } from '../templates/document.ts';
import type { PdfImage } from './engine.ts';
import { column, mm, page, windowGeometry } from './geometry.ts';
import { breakLines, textWidth } from './lines.ts';
import { imageWritten, openLogo } from './logo.ts';
import type { Sheet } from './sheet.ts';
import { baseline, styles } from './styles.ts';

const words = {
  date: { sv: 'Datum', en: 'Date' },
  reference: { sv: 'Referens', en: 'Reference' },
  number: { sv: 'Brev', en: 'Letter' },
  draft: { sv: 'utkast', en: 'draft' },
  logo: { sv: 'Logotyp: {name}', en: 'Logo: {name}' },
} as const;

const logoBox = { x: column.left, y: mm(14), width: mm(66), height: mm(17) } as const;

/** The head of the first page: who writes, to whom (in the envelope window), when and about which case. */
export async function drawFirstPageHead(sheet: Sheet, letter: LetterDocument): Promise<void> {
  const geometry = windowGeometry[letter.letterhead.envelopeWindow];
  sheet.startPage(geometry.bodyTop);
  const { logoBase64 } = letter.letterhead;
  const logo = logoBase64 === undefined ? undefined : openLogo(sheet.engine, logoBase64);
  if (logo) await drawLogo(sheet, letter, logo);
  else drawSender(sheet, letter);
  drawAddress(sheet, letter);
  const addressEnd = sheet.y;
  drawReference(sheet, letter);
  sheet.y = Math.max(geometry.bodyTop, addressEnd + styles.body.leading);
}

/** The organisation's name beside the window; a very long one small and above it. */
function drawSender(sheet: Sheet, { letterhead }: LetterDocument): void {
  const { structure, shaper } = sheet;
  const beside = letterhead.envelopeWindow === 'swedishC5' ? mm(66) : column.width;
  const large = breakLines(shaper, letterhead.name, styles.letterhead, beside);
  const fits = large.length <= 3;
  const style = fits ? styles.letterhead : styles.h3;
  const lines = fits ? large : breakLines(shaper, letterhead.name, style, column.width);
  const sender = structure.open(structure.document, 'P');
  sheet.y = mm(15);
  sheet.flow(sender, lines, column.left, style);
  structure.close(sender);
}

async function drawLogo(sheet: Sheet, letter: LetterDocument, image: PdfImage): Promise<void> {
  const { structure, engine } = sheet;
  const scale = Math.min(logoBox.width / image.width, logoBox.height / image.height);
  const [width, height] = [image.width * scale, image.height * scale];
  const bottom = page.height - logoBox.y - height;
  const figure = structure.open(structure.document, 'Figure', {
    alt: words.logo[letter.language].replace('{name}', () => letter.letterhead.name),
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
  await imageWritten(image);
}

function drawAddress(sheet: Sheet, letter: LetterDocument): void {
  const { structure } = sheet;
  const { address } = windowGeometry[letter.letterhead.envelopeWindow];
  const lines = letter.addressee.flatMap((line) =>
    breakLines(sheet.shaper, line, styles.address, address.width),
  );
  const owner = structure.open(structure.document, 'P');
  sheet.y = address.y;
  sheet.flow(owner, lines, address.x, styles.address);
  structure.close(owner);
}

function drawReference(sheet: Sheet, letter: LetterDocument): void {
  const { structure, canvas, shaper } = sheet;
  const { reference } = windowGeometry[letter.letterhead.envelopeWindow];
  const rows = [
    [words.date[letter.language], letter.date],
    [words.reference[letter.language], letter.reference],
    [words.number[letter.language], letter.number ?? words.draft[letter.language]],
  ] as const;
  const widest = Math.max(...rows.map(([label]) => textWidth(shaper, label, styles.label)));
  rows.forEach(([label, value], at) => {
    const owner = structure.open(structure.document, 'P');
    const y = reference.y + at * styles.address.leading + baseline(styles.address);
    structure.content(owner, () => {
      canvas.text(sheet.lineOf(`${label} `, styles.label), reference.x, y, styles.label);
      canvas.text(sheet.lineOf(value, styles.value), reference.x + widest + 10, y, styles.value);
    });
    structure.close(owner);
  });
}

/** The organisation in one line, for the foot of each page. */
export function footerText(letter: LetterDocument): string {
  const { name, organisationNumber, addressLines, website } = letter.letterhead;
  const parts = [name, organisationNumber, addressLines.join(', '), website];
  return parts.filter((part) => part !== '').join('  ·  ');
}
