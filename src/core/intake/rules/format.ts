import type { Bilingual } from '../../kit/language.ts';

/** A format that intake reads, or why the file is none. */
export type FormatFinding =
  | { readonly format: 'eml' | 'msg' | 'pdf' | 'txt' }
  | { readonly refusal: Bilingual };

/** Beginnings of formats that are never a message, and what to say of them. */
const foreign: readonly (readonly [RegExp, Bilingual])[] = [
  [
    /^PK(?:[^ -~]){2}/,
    {
      sv: 'det är ett zip-arkiv eller Office-dokument; spara texten som PDF',
      en: 'it is a zip archive or an Office document; save the text as PDF',
    },
  ],
  [
    /^\{\\rtf/,
    {
      sv: 'det är ett RTF-dokument; spara det som PDF',
      en: 'it is an RTF document; save it as PDF',
    },
  ],
  [
    /^(?:\u0089PNG|\u00ff\u00d8\u00ff|GIF8|BM..[^ -~]{2}|II\*[^ -~]|MM[^ -~]\*|....ftyphei)/s,
    {
      sv: 'det är en bild; skriv av texten i ett nytt ärende och bifoga bilden',
      en: 'it is a picture; type its text into a new case and attach the picture',
    },
  ],
];

const outlook = '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1';

/**
 * What a file is by its first bytes; the name counts only where they say nothing. A text with the header of an
 * e-mail is an e-mail, whatever it is called.
 */
export function formatOf(bytes: Uint8Array, fileName: string): FormatFinding {
  if (bytes.length === 0) return { refusal: { sv: 'filen är tom', en: 'the file is empty' } };
  const start = String.fromCharCode(...bytes.subarray(0, 4096));
  if (start.startsWith('%PDF-')) return { format: 'pdf' };
  if (start.startsWith(outlook)) return { format: 'msg' };
  const refusal = foreign.find(([pattern]) => pattern.test(start))?.[1];
  if (refusal) return { refusal };
  const ending = /\.([a-z\d]{1,5})$/i.exec(fileName)?.[1]?.toLowerCase() ?? '';
  if (ending === 'eml' || hasMailHeader(start)) return { format: 'eml' };
  // Some programs write a few bytes before the mark of a PDF.
  if (ending === 'pdf' && start.includes('%PDF-')) return { format: 'pdf' };
  if (['txt', 'text', 'md', ''].includes(ending)) return { format: 'txt' };
  return { format: ending === 'pdf' || ending === 'msg' ? ending : 'eml' };
}

/** Headers that only mail programs write; a printed ‘From:’ and ‘Subject:’ are not enough. */
function hasMailHeader(start: string): boolean {
  const header = start.replace(/^\u00ef\u00bb\u00bf/, '').split(/\r?\n\r?\n/, 1)[0] ?? '';
  if (!/^[!-9;-~]{1,80}[ \t]*:/.test(header)) return false;
  return /^(?:received|message-id|mime-version|return-path|delivered-to)[ \t]*:/im.test(header);
}
