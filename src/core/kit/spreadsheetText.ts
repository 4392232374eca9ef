/** A text that a spreadsheet would take for a formula, or for one that was made safe. */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** A cell as it stands in a CSV file: an apostrophe before what a spreadsheet would calculate. */
export function safeText(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** The same cell read back: one apostrophe less. What had one of its own keeps it. */
export function unmarkedText(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;
}
