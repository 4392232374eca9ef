/** A place in the table: row from 0 over the whole table, column from 0; -1 is the row's number. */
export type Spot = { readonly row: number; readonly column: number };

export type GridSize = {
  readonly rows: number;
  readonly columns: number;
  /** Rows on a page. */
  readonly step: number;
};

/** Where a key leads from a place; undefined for keys that do not move. */
export function movedSpot(spot: Spot, key: string, size: GridSize): Spot | undefined {
  const next = unbounded(spot, key, size);
  if (next === undefined) return undefined;
  return {
    row: Math.min(Math.max(next.row, 0), size.rows - 1),
    column: Math.min(Math.max(next.column, -1), size.columns - 1),
  };
}

function unbounded({ row, column }: Spot, key: string, size: GridSize): Spot | undefined {
  switch (key) {
    case 'ArrowUp':
      return { row: row - 1, column };
    case 'ArrowDown':
      return { row: row + 1, column };
    case 'ArrowLeft':
      return { row, column: column - 1 };
    case 'ArrowRight':
      return { row, column: column + 1 };
    case 'Home':
      return { row, column: -1 };
    case 'End':
      return { row, column: size.columns - 1 };
    case 'PageUp':
      return { row: row - size.step, column };
    case 'PageDown':
      return { row: row + size.step, column };
    default:
      return undefined;
  }
}

/** The first row of the page that a row stands on. */
export function pageOf(row: number, step: number): number {
  return Math.floor(row / step) * step;
}
