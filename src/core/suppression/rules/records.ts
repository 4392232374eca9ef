import { quotingAfter, unquoted } from './cells.ts';

/** A record of a list: one line, or several where a quoted cell holds a break. Lines count from 1. */
export type ListRecord = {
  readonly line: number;
  /** How many lines it takes up. */
  readonly height: number;
  /** Where it stands in the text, its line end included. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
};

/** A quoted cell may hold a postal address; a quote that is not closed within this is a plain sign. */
const highestRecord = 20;
const longestRecord = 5000;

/** The records of a text in order; empty lines are records too, so that nothing is lost. */
export function* recordsOf(text: string, delimiter: string): Generator<ListRecord> {
  let line = 1;
  let start = 0;
  while (start < text.length) {
    const record = recordAt(text, start, line, delimiter);
    yield record;
    line += record.height;
    start = record.end;
  }
}

function recordAt(text: string, start: number, line: number, delimiter: string): ListRecord {
  const first = lineEnd(text, start);
  const alone = { line, height: 1, start, end: first.next, text: text.slice(start, first.text) };
  if (!alone.text.includes('"')) return alone;
  let quoting = unquoted;
  let from = start;
  let end = first;
  for (let height = 1; height <= highestRecord && end.text - start <= longestRecord; height++) {
    quoting = quotingAfter(text.slice(from, end.text), quoting, delimiter);
    if (!quoting.isOpen) {
      return { line, height, start, end: end.next, text: text.slice(start, end.text) };
    }
    if (end.next >= text.length) break;
    from = end.next;
    end = lineEnd(text, from);
  }
  return alone;
}

/** Where the line's words end and where the next line begins, whichever way lines end. */
function lineEnd(text: string, from: number): { readonly text: number; readonly next: number } {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10) return { text: at, next: at + 1 };
    if (code === 13) return { text: at, next: text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1 };
  }
  return { text: text.length, next: text.length };
}
