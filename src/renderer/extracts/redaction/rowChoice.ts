/** Which rows are chosen, and from which one a range is drawn. Rows are counted from 0 over the whole table. */
export type RowChoice = { readonly rows: ReadonlySet<number>; readonly anchor: number | undefined };

export const noRows: RowChoice = { rows: new Set(), anchor: undefined };

/** As many rows as one command takes. */
const mostChosen = 10_000;

/** Chooses a row, or lets go of it. */
export function toggled({ rows }: RowChoice, row: number): RowChoice {
  const next = new Set(rows);
  if (!next.delete(row)) next.add(row);
  return { rows: next, anchor: row };
}

/** Chooses every row from the last one that was chosen to this one, over pages too. */
export function ranged(choice: RowChoice, row: number): RowChoice {
  const { anchor, rows } = choice;
  if (anchor === undefined) return toggled(choice, row);
  const first = Math.min(anchor, row);
  const count = Math.min(Math.abs(anchor - row) + 1, mostChosen - rows.size);
  const range = Array.from({ length: count }, (_, n) => first + n);
  return { rows: new Set([...rows, ...range]), anchor };
}
