/**
 * Several texts in one cell. A semicolon, a bar or a line break within a text gets a backslash before it; backslashes
 * count only there, so that a path such as \\server\share stays as it is.
 */
const special = /(\\*)(;|\||¶|\n)/g;

/** A text as it stands among others: no bare `;`, `|` or line break is left in it. */
function escaped(text: string): string {
  return text
    .replaceAll(special, (_, slashes: string, mark: string) => {
      const sign = mark === '\n' ? '¶' : mark;
      // A pilcrow of the text's own is told from a break by an even run of backslashes before it.
      if (mark === '¶') return slashes + slashes + sign;
      return `${slashes}${slashes}\\${sign}`;
    })
    .replace(/\\+$/, '$&$&');
}

/** The text that was escaped. */
function unescaped(text: string): string {
  const trailing = /\\+$/.exec(text)?.[0].length ?? 0;
  const end = text.length - trailing;
  const kept = '\\'.repeat(trailing % 2 === 0 ? trailing / 2 : trailing);
  const body = text
    .slice(0, end)
    .replaceAll(/(\\*)(;|\||¶)/g, (_, slashes: string, mark: string) => {
      const half = '\\'.repeat(Math.floor(slashes.length / 2));
      if (slashes.length % 2 === 0) return half + mark;
      return half + (mark === '¶' ? '\n' : mark);
    });
  return body + kept;
}

/** Texts in one cell, one a line. */
export function joinLines(texts: readonly string[]): string {
  return texts.map(escaped).join('\n');
}

/** The texts of a cell: one a line, or parted by semicolons. */
export function splitLines(cell: string): readonly string[] {
  return parted(cell.replaceAll(/\r\n?/g, '\n'), /\n/.test(cell) ? '\n' : ';').map(unescaped);
}

/** The texts of a cell by semicolons and by lines alike, for lists of names. */
export function splitNames(cell: string): readonly string[] {
  return cell
    .split(/\r\n?|\n/)
    .flatMap((line) => parted(line, ';'))
    .map(unescaped);
}

/** Texts side by side within one entry of a list. */
export function joinInner(texts: readonly string[]): string {
  return texts.map(escaped).join(' ; ');
}

/** The parts of one entry of a list; there is always a bar, so that an entry is told from a text. */
export function joinParts(parts: readonly string[]): string {
  return parts.length === 1 ? `${parts.map(escaped).join('')} |` : parts.map(escaped).join(' | ');
}

/** The entries of a list's cell, each as its parts. */
export function splitEntries(cell: string): readonly (readonly string[])[] {
  const lines = cell.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
  const only = lines.length === 1 ? (lines[0] ?? '') : undefined;
  const entries = only !== undefined && !only.includes('|') ? parted(only, ';') : lines;
  return entries.map((line) => partsOf(line));
}

function partsOf(line: string): readonly string[] {
  return parted(line, '|', true).map(unescaped);
}

/** Cuts at a mark that no odd run of backslashes stands before; empty pieces are left out unless they count. */
function parted(text: string, mark: string, keepsEmpty = false): readonly string[] {
  const pieces: string[] = [];
  let from = 0;
  let slashes = 0;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (letter === mark && (mark === '\n' || slashes % 2 === 0)) {
      pieces.push(text.slice(from, at));
      from = at + 1;
    }
    slashes = letter === '\\' ? slashes + 1 : 0;
  }
  pieces.push(text.slice(from));
  const trimmed = pieces.map((piece) => piece.trim());
  return keepsEmpty ? trimmed : trimmed.filter((piece) => piece !== '');
}
