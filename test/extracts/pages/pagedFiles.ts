import { deflateSync } from 'node:zlib';

/** One page of a PDF that is written by hand: what is drawn, and how the page is held. */
export type HandmadePage = {
  readonly content: string;
  readonly rotate?: 0 | 90 | 180 | 270;
  readonly mediaBox?: readonly [number, number, number, number];
  readonly cropBox?: readonly [number, number, number, number];
  /** Further entries of the page's dictionary, such as annotations. */
  readonly more?: string;
};

/** A PDF with these pages in Helvetica (/F1); `objects` are further ones, numbered from 100. */
export function handmadePdf(
  pages: readonly HandmadePage[],
  objects: readonly string[] = [],
  catalogue = '',
): Uint8Array {
  const bodies = new Map<number, Buffer>();
  const put = (n: number, body: string | Buffer) => bodies.set(n, Buffer.from(body));
  const kids = pages.map((_, n) => `${10 + n * 2} 0 R`).join(' ');
  put(1, `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`);
  put(2, `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  put(3, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  pages.forEach(({ content, rotate = 0, mediaBox = [0, 0, 300, 200], cropBox, more = '' }, n) => {
    const crop = cropBox ? `/CropBox [${cropBox.join(' ')}]` : '';
    put(
      10 + n * 2,
      `<< /Type /Page /Parent 2 0 R /MediaBox [${mediaBox.join(' ')}] ${crop} /Rotate ${rotate}
         /Resources << /Font << /F1 3 0 R >> /XObject << /Im1 100 0 R >> >> /Contents ${11 + n * 2} 0 R ${more} >>`,
    );
    put(11 + n * 2, streamOf('', Buffer.from(content, 'latin1')));
  });
  objects.forEach((body, n) => {
    put(100 + n, Buffer.from(body, 'latin1'));
  });
  return assembled(bodies);
}

/** A stream object's body, deflated. */
export function streamOf(entries: string, bytes: Uint8Array): Buffer {
  const packed = deflateSync(bytes);
  return Buffer.concat([
    Buffer.from(`<< ${entries} /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`),
    packed,
    Buffer.from('\nendstream'),
  ]);
}

function assembled(bodies: ReadonlyMap<number, Buffer>): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const places = new Map<number, number>();
  let length = parts[0]?.length ?? 0;
  const add = (part: Buffer) => {
    parts.push(part);
    length += part.length;
  };
  for (const [n, body] of bodies) {
    places.set(n, length);
    add(Buffer.concat([Buffer.from(`${n} 0 obj\n`), body, Buffer.from('\nendobj\n')]));
  }
  const start = length;
  const entries = [...places].map(
    ([n, at]) => `${n} 1\n${String(at).padStart(10, '0')} 00000 n \n`,
  );
  const size = Math.max(...places.keys()) + 1;
  add(Buffer.from(`xref\n0 1\n0000000000 65535 f \n${entries.join('')}`));
  add(Buffer.from(`trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`));
  return new Uint8Array(Buffer.concat(parts));
}

/** Lines of 12 points in Helvetica, from the upper left of a page that is 300 by 200 points. */
export function writtenLines(lines: readonly string[]): string {
  const shown = lines.map((line) => `(${line}) Tj 0 -20 Td`).join(' ');
  return `BT /F1 12 Tf 30 160 Td ${shown} ET`;
}
