import { createHash } from 'node:crypto';
import { pipeline } from 'node:stream/promises';
import { createDeflate } from 'node:zlib';
import type { AttachedTable, LetterDocument } from '../templates/document.ts';
import type { PdfEngine } from './engine.ts';
import type { Pacer } from './pacer.ts';
import { asString } from './syntax.ts';

/** A machine-readable copy: its text in pieces, and what a reader shows of it. */
export type AttachedCopy = {
  readonly pieces: Iterable<string>;
  readonly description: string;
  readonly created: Date;
  /** Names the document besides the copy's own text. */
  readonly named?: string;
};

const blockCharacters = 65_536;

/**
 * Attaches a JSON copy, deflated while it is read, so that neither its text nor its rows are ever in memory as a whole;
 * names the file by it. Throws cancelled.
 */
export async function attachCopy(
  engine: PdfEngine,
  { pieces, description, created, named = '' }: AttachedCopy,
  pacer: Pacer,
): Promise<void> {
  const [checksum, identity] = [createHash('md5'), createHash('sha256').update(named)];
  const deflated: Buffer[] = [];
  let size = 0;
  async function* blocks() {
    for (const block of inBlocks(pieces)) {
      pacer.check();
      checksum.update(block);
      identity.update(block);
      size += block.length;
      yield block;
    }
  }
  await pipeline(blocks, createDeflate(), async (written: AsyncIterable<Buffer>) => {
    for await (const block of written) deflated.push(block);
  });
  engine._id = identity.digest().subarray(0, 16);
  const copy = engine.ref({
    Type: 'EmbeddedFile',
    Subtype: 'application#2Fjson',
    Filter: 'FlateDecode',
    Params: {
      CreationDate: created,
      ModDate: created,
      CheckSum: asString(checksum.digest('hex')),
      Size: size,
    },
  });
  for (const block of deflated.splice(0)) copy.write(block);
  copy.end();
  const name = asString('frist-facts.json');
  const attached = engine.ref({
    Type: 'Filespec',
    AFRelationship: 'Data',
    F: name,
    EF: { F: copy },
    UF: name,
    Desc: asString(description),
  });
  attached.end();
  engine.addNamedEmbeddedFile('frist-facts.json', attached);
  engine._root.data['AF'] = [attached];
}

function* inBlocks(pieces: Iterable<string>): Generator<Buffer> {
  let text = '';
  for (const piece of pieces) {
    text += piece;
    if (text.length < blockCharacters) continue;
    yield Buffer.from(text);
    text = '';
  }
  yield Buffer.from(text);
}

/** The letter's facts and every row of its tables, as one JSON text. */
export function* factsText({ facts, attachedTables }: LetterDocument): Generator<string> {
  const head = JSON.stringify(facts, null, 1);
  if (attachedTables.length === 0) {
    yield `${head}\n`;
    return;
  }
  yield `${head.slice(0, head.lastIndexOf('}')).trimEnd()},\n "dataSets": [\n`;
  for (const [at, table] of attachedTables.entries()) {
    if (at > 0) yield ',\n';
    yield* tableText(table);
  }
  yield '\n ]\n}\n';
}

function* tableText({ title, source, columns, rows }: AttachedTable): Generator<string> {
  const head = JSON.stringify({ title, source, columns });
  yield `  ${head.slice(0, -1)},"rows":[`;
  let before = '';
  for (const row of rows()) {
    yield `${before}\n   ${JSON.stringify(row)}`;
    before = ',';
  }
  yield '\n  ]}';
}
