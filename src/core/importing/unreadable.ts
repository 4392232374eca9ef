import { FristError } from '../kit/errors.ts';
import type { Bilingual } from '../kit/language.ts';
import { limits } from './model/limits.ts';

/** Why a file is no table that can be read; nothing of the file is in it. */
export const unreadableKinds = {
  broken: { sv: 'dess uppbyggnad är trasig', en: 'its structure is broken' },
  encrypted: {
    sv: 'den är en äldre eller lösenordsskyddad arbetsbok; spara den som .xlsx utan lösenord',
    en: 'it is an older or password-protected workbook; save it as .xlsx without a password',
  },
  empty: { sv: 'den har ingen rad med kolumnnamn', en: 'it has no line with column names' },
  encoding: { sv: 'dess teckenkodning är trasig', en: 'its character encoding is broken' },
  quote: {
    sv: 'ett citattecken är öppet eller raden är för lång',
    en: 'a quote is open or the line is too long',
  },
  json: {
    sv: 'den är varken en export från Frist eller en lista med poster',
    en: 'it is neither an export of Frist nor a list of items',
  },
  foreign: {
    sv: 'den är varken TILT eller fideslang',
    en: 'it is neither TILT nor fideslang',
  },
  slow: { sv: 'den tar för lång tid att läsa', en: 'it takes too long to read' },
  sheet: { sv: 'bladet finns inte', en: 'the sheet is not there' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const sizes = {
  rows: `${limits.rows} rows`,
  columns: `${limits.columns} columns`,
  cells: `${limits.cells} cells`,
  entries: `${limits.entries} values in one list`,
  size: '48 MiB, 200 MiB unpacked',
} as const;

export type UnreadableKind = keyof typeof unreadableKinds | keyof typeof sizes;

/** Thrown by the readers, within their thread; only the kind and the line leave it. */
export class Unreadable extends Error {
  readonly kind: UnreadableKind;
  readonly line: number;

  constructor(kind: UnreadableKind, line = 0) {
    super(kind);
    this.kind = kind;
    this.line = line;
  }
}

/** The API's error for a file that cannot be read. */
export function unreadableError(kind: UnreadableKind, line = 0): FristError {
  if (isSize(kind)) return new FristError('tooLarge', { limit: sizes[kind] });
  const { sv, en } = unreadableKinds[kind];
  const at = line > 0 ? { sv: `rad ${line}: `, en: `line ${line}: ` } : { sv: '', en: '' };
  return new FristError('unreadableFile', { line, reasonSv: at.sv + sv, reasonEn: at.en + en });
}

function isSize(kind: UnreadableKind): kind is keyof typeof sizes {
  return Object.hasOwn(sizes, kind);
}
