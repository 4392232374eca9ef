/** What a table may be, so that a file of strangers costs a bounded time and memory. */
export const limits = {
  bytes: 48 * 1024 * 1024,
  rows: 100_000,
  columns: 300,
  /** What the core takes over from the reading thread in one go: a second's work at most. */
  cells: 3_000_000,
  cell: 100_000,
  /** Values in one list of a JSON file; the longest that a register holds has a tenth of them. */
  entries: 20_000,
};
