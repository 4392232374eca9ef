import { deflateSync } from 'node:zlib';
import type { PdfEngine } from './engine.ts';

/** What is written as it stands in the file: `12 0 R`. pdfkit prints it so, because it is no plain object. */
export type Pointer = {
  readonly id: number;
  readonly [Symbol.toStringTag]: 'Pointer';
  toString(): string;
};

/** Small objects of the file, by number; they are written by themselves and leave no trace in memory. */
export type Objects = {
  /** True in a long document. */
  readonly packed: boolean;
  /** A number for an object that is written later. */
  reserve(): Pointer;
  /** The object in PDF syntax, ASCII only. */
  write(at: Pointer, body: string): void;
  /** Call when all are written. */
  end(): void;
};

/** So many small objects stand in one stream; a reader that wants one of them reads them all. */
const together = 200;
/** Room for the place within a stream. */
const place = 256;
/** A row of the cross-reference: what it is, its offset or its stream, its place there. */
const entryBytes = 7;

/** Objects one by one, as every reader knows them. */
export function plainObjects(engine: PdfEngine): Objects {
  let open = 0;
  return {
    packed: false,
    reserve: () => {
      open += 1;
      return reserved(engine);
    },
    write: ({ id }, body) => {
      open -= 1;
      engine._offsets[id - 1] = engine._offset;
      engine._write(`${id} 0 obj\n${body}\nendobj`);
    },
    end: () => refuseOpen(open),
  };
}

/**
 * Objects many at a time in deflated streams (ISO 32000-1, 7.5.7), found by a cross-reference that is a stream itself
 * (7.5.8). The tags of a hundred thousand rows take a tenth of the room.
 */
export function packedObjects(engine: PdfEngine): Objects {
  let open = 0;
  let heads: string[] = [];
  let bodies: string[] = [];
  let size = 0;
  let stream = engine.ref({ Type: 'ObjStm' });
  engine._finalize = () => writeCrossReference(engine);

  function flush(): void {
    const head = heads.join(' ');
    stream.data = { Type: 'ObjStm', N: heads.length, First: head.length + 1 };
    stream.write(`${head}\n${bodies.join('\n')}`);
    stream.end();
    [heads, bodies, size] = [[], [], 0];
  }

  return {
    packed: true,
    reserve: () => {
      open += 1;
      return reserved(engine);
    },
    write: ({ id }, body) => {
      open -= 1;
      if (heads.length === together) {
        flush();
        stream = engine.ref({});
      }
      engine._offsets[id - 1] = -(stream.id * place + heads.length);
      heads.push(`${id} ${size}`);
      bodies.push(body);
      size += body.length + 1;
    },
    end: () => {
      refuseOpen(open);
      flush();
    },
  };
}

function reserved(engine: PdfEngine): Pointer {
  const id = engine._offsets.push(null);
  return { id, [Symbol.toStringTag]: 'Pointer', toString: () => `${id} 0 R` };
}

function refuseOpen(open: number): void {
  if (open !== 0) throw new Error('The PDF has objects that were never ended');
}

/** Takes the place of pdfkit’s table, which cannot tell of objects in streams. */
function writeCrossReference(engine: PdfEngine): void {
  const start = engine._offset;
  const id = engine._offsets.push(start);
  const named = Buffer.from(engine._id).toString('hex');
  const rows = deflateSync(crossReference(engine._offsets));
  const dictionary = [
    '/Type /XRef',
    `/Size ${id + 1}`,
    '/W [1 4 2]',
    `/Root ${engine._root}`,
    `/Info ${engine._info}`,
    `/ID [<${named}> <${named}>]`,
    '/Filter /FlateDecode',
    `/DecodeParms <</Predictor 12 /Columns ${entryBytes}>>`,
    `/Length ${rows.length}`,
  ].join(' ');
  engine._write(`${id} 0 obj\n<<${dictionary}>>\nstream`);
  engine._write(rows);
  engine._write(`\nendstream\nendobj\nstartxref\n${start}\n%%EOF`);
  engine.push(null);
}

/** Each row as its difference to the one above it (PNG’s Up), so that rows that go on evenly vanish. */
function crossReference(offsets: readonly (number | null)[]): Buffer {
  const rows = Buffer.alloc((entryBytes + 1) * (offsets.length + 1));
  let above = Buffer.alloc(entryBytes);
  let row = Buffer.alloc(entryBytes);
  for (let n = 0; n <= offsets.length; n++) {
    const offset = n === 0 ? undefined : offsets[n - 1];
    if (offset === null) throw new Error('The PDF has objects that were never ended');
    enter(row, offset);
    const to = n * (entryBytes + 1);
    rows[to] = 2;
    for (let at = 0; at < entryBytes; at++) {
      rows[to + 1 + at] = (row[at] ?? 0) - (above[at] ?? 0);
    }
    [above, row] = [row, above];
  }
  return rows;
}

function enter(row: Buffer, offset: number | undefined): void {
  const packed = offset !== undefined && offset < 0;
  row[0] = offset === undefined ? 0 : packed ? 2 : 1;
  row.writeUInt32BE(packed ? Math.floor(-offset / place) : (offset ?? 0), 1);
  row.writeUInt16BE(packed ? -offset % place : offset === undefined ? 65_535 : 0, 5);
}
