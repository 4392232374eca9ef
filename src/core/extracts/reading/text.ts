import { htmlText } from '../../intake/rules/htmlText.ts';
import type { FoundTable } from './model.ts';
import type { Remarks } from './remarks.ts';
import { told } from './told.ts';

/** A text of many lines without an empty one between them is a list or a log: each line is a row. */
const between = { paragraphs: /(?:[ \t]*\n){2,}/, lines: /\n/ };
const longest = 100_000;

/** A text as a table of one column, a paragraph in each row. */
export function textTable(text: string): FoundTable {
  const whole = text.replaceAll(/\r\n?/g, '\n').trim();
  const parts = whole.split(between.paragraphs.test(whole) ? between.paragraphs : between.lines);
  const rows = parts.filter((part) => part.trim() !== '').flatMap(pieces);
  return {
    title: '',
    columns: ['Text'],
    rows: rows.map((row) => [row]),
    placeOf: (row) => String(row + 1),
  };
}

/** A web page as its text. */
export function htmlTable(html: string, remarks: Remarks): FoundTable {
  remarks.tell(told.html);
  return textTable(htmlText(html));
}

function pieces(part: string): readonly string[] {
  const count = Math.ceil(part.length / longest);
  return Array.from({ length: count }, (_, n) => part.slice(n * longest, (n + 1) * longest));
}
