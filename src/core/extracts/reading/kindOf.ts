import type { FileKind } from './model.ts';

/** What a file is, and how it is read: in a thread of its own, as pages, or not at all. */
export type Finding =
  | { readonly by: 'thread'; readonly as: FileKind }
  | { readonly by: 'outlook' }
  | { readonly by: 'pages'; readonly as: 'pdf' | 'image' }
  | { readonly by: 'nobody'; readonly why: 'empty' | 'unknown' };

/** How pictures begin, and where the mark stands. */
const images: readonly (readonly [at: number, mark: string])[] = [
  [0, '\u0089PNG\r\n'],
  [0, '\u00ff\u00d8\u00ff'],
  [0, 'GIF8'],
  [0, 'II*\0'],
  [0, 'MM\0*'],
  [8, 'WEBP'],
  [4, 'ftyphei'],
  [4, 'ftyphev'],
  [4, 'ftypmif1'],
  [4, 'ftypmsf1'],
  [4, 'ftypavi'],
];

/** What a file is by its bytes; its name counts only where they leave a choice. */
export function kindOf(bytes: Uint8Array, fileName: string): Finding {
  if (bytes.length === 0) return { by: 'nobody', why: 'empty' };
  const start = String.fromCharCode(...bytes.subarray(0, 8192));
  if (start.slice(0, 1024).includes('%PDF-')) return { by: 'pages', as: 'pdf' };
  if (isPicture(start)) return { by: 'pages', as: 'image' };
  if (start.startsWith('PK\u0003\u0004')) return { by: 'thread', as: 'xlsx' };
  if (start.startsWith('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1'))
    return { by: 'outlook' };
  if (start.startsWith('{\\rtf') || isBinary(start)) return { by: 'nobody', why: 'unknown' };
  return { by: 'thread', as: textKind(start, endingOf(fileName)) };
}

/** A bitmap’s two letters may begin a text: the four bytes in which it keeps nothing tell. */
function isPicture(start: string): boolean {
  if (images.some(([at, mark]) => start.startsWith(mark, at))) return true;
  return start.startsWith('BM') && start.slice(6, 10) === '\0\0\0\0';
}

/** Zeros stand in text only where every second byte is one (UTF-16). */
function isBinary(start: string): boolean {
  const isWide = /^(?:\u00ff\u00fe|\u00fe\u00ff|[^\0]\0[^\0]\0|\0[^\0]\0[^\0])/.test(start);
  if (isWide) return false;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what tells a binary file
  const controls = start.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g)?.length ?? 0;
  return controls > 4 + start.length / 100;
}

function textKind(start: string, ending: string): FileKind {
  const text = start
    .replaceAll('\0', '')
    .replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '')
    .trimStart();
  if (ending === 'eml' || hasMailHeader(text)) return 'mail';
  if (/^[[{]/.test(text) && (ending === 'json' || !['csv', 'tsv', 'txt'].includes(ending)))
    return 'json';
  if (/^(?:<!doctype html|<html)/i.test(text)) return 'html';
  if (/^<(?:\?xml|!--|!DOCTYPE|[\p{L}_][^\s>]*[\s/>])/iu.test(text)) return 'xml';
  if (['csv', 'tsv'].includes(ending)) return 'csv';
  if (/^(?:\{"|\[\s*[{[])/.test(text)) return 'json';
  return isTable(text) ? 'csv' : 'text';
}

/** Whether the first lines have as many separators each: two columns at least, and more lines than two for commas, which prose has too. */
function isTable(text: string): boolean {
  const lines = text
    .split(/\r\n|\n|\r/)
    .slice(0, 50)
    .filter((line) => line.trim() !== '');
  // The last of a long text may be cut off.
  const whole = text.length > 8000 && lines.length > 2 ? lines.slice(0, -1) : lines;
  return [';', '\t', ','].some((separator) => {
    const counts = whole.map((line) => line.replaceAll(/"[^"]*"/g, '').split(separator).length);
    const [first = 1] = counts;
    const same = counts.filter((count) => count === first).length;
    if (first < 2) return false;
    return separator === ','
      ? counts.length > 2 && same === counts.length
      : counts.length > 1 && same > counts.length * 0.7;
  });
}

/** Headers that only mail programs write. */
function hasMailHeader(text: string): boolean {
  const header = text.split(/\r?\n\r?\n/, 1)[0] ?? '';
  if (!/^[!-9;-~]{1,80}[ \t]*:/.test(header)) return false;
  return /^(?:received|message-id|mime-version|return-path|delivered-to)[ \t]*:/im.test(header);
}

function endingOf(fileName: string): string {
  return /\.([a-z\d]{1,5})$/i.exec(fileName)?.[1]?.toLowerCase() ?? '';
}
