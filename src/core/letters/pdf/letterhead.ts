import type { LetterDocument } from '../templates/document.ts';
import { column, mm, windowGeometry } from './geometry.ts';
import { breakLines, textWidth } from './lines.ts';
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
export function drawFirstPageHead(sheet: Sheet, letter: LetterDocument): void {
  const geometry = windowGeometry[letter.letterhead.envelopeWindow];
  sheet.startPage(geometry.bodyTop);
  drawSender(sheet, letter);
  drawAddress(sheet, letter);
  drawReference(sheet, letter);
  sheet.y = geometry.bodyTop;
}

function drawSender(sheet: Sheet, letter: LetterDocument): void {
  const { structure, engine } = sheet;
  const { name, logoBase64 } = letter.letterhead;
  if (logoBase64 === undefined) {
    const sender = structure.open(structure.document, 'P');
    sheet.y = mm(15);
    const width = mm(letter.letterhead.envelopeWindow === 'swedishC5' ? 66 : 150);
    const lines = breakLines(sheet.shaper, name, styles.letterhead, width);
    sheet.flow(sender, lines, column.left, styles.letterhead);
    structure.close(sender);
    return;
  }
  const image = engine.openImage(Buffer.from(logoBase64, 'base64'));
  const scale = Math.min(logoBox.width / image.width, logoBox.height / image.height);
  const [width, height] = [image.width * scale, image.height * scale];
  const bottom = mm(297) - logoBox.y - height;
  const figure = structure.open(structure.document, 'Figure', {
    alt: words.logo[letter.language].replace('{name}', name),
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
