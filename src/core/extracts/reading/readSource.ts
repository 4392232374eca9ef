import { assertNever } from '../../kit/exhaustive.ts';
import type { SourceKind } from '../model/source.ts';
import { csvTable, textOf } from './csv.ts';
import type { FileKind, FileRead, FoundTable, PartFile } from './model.ts';
import { gatheredRemarks, type Remarks } from './remarks.ts';
import { soundTable } from './soundTable.ts';

const kinds: Readonly<Record<FileKind, SourceKind>> = {
  csv: 'csv',
  xlsx: 'xlsx',
  json: 'json',
  xml: 'xml',
  text: 'text',
  html: 'text',
  mail: 'message',
};

type Found = {
  readonly tables: readonly FoundTable[] | undefined;
  readonly parts: readonly PartFile[];
};

/** Reads the bytes of a file as what they are. Throws TooMuch, Unreadable, and whatever a reader throws for a broken file. */
export async function readSource(bytes: Uint8Array, as: FileKind): Promise<FileRead> {
  const remarks = gatheredRemarks();
  const { tables, parts } = await foundIn(bytes, as, remarks);
  const sound = (tables ?? []).map((table) => soundTable(table, remarks));
  return {
    kind: tables ? kinds[as] : 'other',
    tables: sound.filter(({ rows, columns }) => rows.length > 0 || columns.length > 0),
    parts,
    remarks: remarks.all(),
  };
}

/** Each file has a thread of its own, which loads no other reader than the file needs. */
async function foundIn(bytes: Uint8Array, as: FileKind, remarks: Remarks): Promise<Found> {
  const alone = (tables: readonly FoundTable[] | undefined): Found => ({ tables, parts: [] });
  switch (as) {
    case 'csv':
      return alone([csvTable(bytes, remarks)]);
    case 'xlsx': {
      const { workbookTables } = await import('./xlsx.ts');
      return alone(workbookTables(bytes, remarks));
    }
    case 'json': {
      const { jsonTables } = await import('./json.ts');
      return alone(jsonTables(textOf(bytes, remarks), remarks));
    }
    case 'xml': {
      const { xmlTables } = await import('./xml.ts');
      return alone(xmlTables(xmlText(bytes, remarks), remarks));
    }
    case 'text':
    case 'html': {
      const { htmlTable, textTable } = await import('./text.ts');
      const text = textOf(bytes, remarks);
      return alone([as === 'html' ? htmlTable(text, remarks) : textTable(text)]);
    }
    case 'mail': {
      const { readMessage } = await import('./mail.ts');
      const { table, parts } = await readMessage(bytes, remarks);
      return { tables: [table], parts };
    }
    default:
      return assertNever(as);
  }
}

/** In the encoding that the file declares, where it is none of those that are told by the bytes. */
function xmlText(bytes: Uint8Array, remarks: Remarks): string {
  const start = String.fromCharCode(...bytes.subarray(0, 200));
  const declared =
    /^<\?xml[^>]*\sencoding\s*=\s*["'](iso-8859-1|iso-8859-15|windows-1252)["']/i.exec(start)?.[1];
  if (declared === undefined) return textOf(bytes, remarks);
  return new TextDecoder(declared).decode(bytes);
}
