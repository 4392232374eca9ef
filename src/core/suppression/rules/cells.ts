/** How far the quotes of a text have been read. */
type Quoting = { readonly isOpen: boolean; readonly isAtStart: boolean };

/** At the beginning of a record, where a quote opens a cell. */
export const unquoted: Quoting = { isOpen: false, isAtStart: true };

/** Reads on over one line: whether a quoted cell goes on in the next. A quote within a word is a plain sign. */
export function quotingAfter(line: string, before: Quoting, delimiter: string): Quoting {
  let { isOpen, isAtStart } = before;
  for (let at = 0; at < line.length; at++) {
    const sign = line.charAt(at);
    if (isOpen) {
      if (sign !== '"') continue;
      if (line.charAt(at + 1) === '"') at++;
      else isOpen = false;
    } else if (sign === '"' && isAtStart) {
      isOpen = true;
      isAtStart = false;
    } else if (sign === delimiter) {
      isAtStart = true;
    } else if (sign !== ' ') {
      isAtStart = false;
    }
  }
  return { isOpen, isAtStart };
}

/** The cells of a record, without the quotes around them. */
export function cellsOf(record: string, delimiter: string): readonly string[] {
  const pieces = record.split(delimiter);
  if (!record.includes('"')) return pieces.map((piece) => piece.trim());
  const cells: string[] = [];
  let cell: string | undefined;
  let quoting = unquoted;
  for (const piece of pieces) {
    cell = cell === undefined ? piece : `${cell}${delimiter}${piece}`;
    quoting = quotingAfter(piece, quoting.isOpen ? quoting : unquoted, delimiter);
    if (quoting.isOpen) continue;
    cells.push(unquotedCell(cell));
    cell = undefined;
  }
  return cell === undefined ? cells : [...cells, unquotedCell(cell)];
}

/** Semicolon, comma or tab, whichever the first lines have most of. */
export function delimiterOf(text: string): string {
  const named = /^\uFEFF?sep=([;,\t])\r?\n/.exec(text)?.[1];
  if (named !== undefined) return named;
  const head = text.slice(0, 20_000).replaceAll(/"[^"]*"/g, '');
  const count = (candidate: string) => head.split(candidate).length;
  return [';', ',', '\t'].reduce((best, next) => (count(next) > count(best) ? next : best));
}

function unquotedCell(written: string): string {
  const cell = written.trim();
  if (!cell.startsWith('"') || !cell.endsWith('"') || cell.length < 2) return cell;
  return cell.slice(1, -1).replaceAll('""', '"').trim();
}
