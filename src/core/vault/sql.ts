import type { Database, Statement } from 'better-sqlite3';
import type { z } from 'zod';

export type Bindable = string | number | null | Uint8Array;

/** A connection that may only be read: what queries get. */
export type Readable = {
  /** Every row, each parsed by the schema. */
  all<Row>(row: z.ZodType<Row>, sql: string, ...bound: readonly Bindable[]): readonly Row[];
  /** The first row, or undefined. */
  get<Row>(row: z.ZodType<Row>, sql: string, ...bound: readonly Bindable[]): Row | undefined;
  /** The rows one at a time, for sets too large to hold. Never across an await: no command runs meanwhile. */
  each<Row>(row: z.ZodType<Row>, sql: string, ...bound: readonly Bindable[]): IterableIterator<Row>;
};

/** A connection inside a transaction: only a unit of work hands one out. */
export type Writable = Readable & {
  /** Runs one statement; answers how many rows it touched. */
  run(sql: string, ...bound: readonly Bindable[]): number;
};

/** Wraps an open database so that every row passes its schema and every statement is prepared once. */
export function sqlOver(database: Database): Writable {
  const prepared = new Map<string, Statement>();

  const statement = (sql: string): Statement => {
    const known = prepared.get(sql);
    if (known) return known;
    const fresh = database.prepare(sql);
    prepared.set(sql, fresh);
    return fresh;
  };

  return {
    all: (row, sql, ...bound) =>
      statement(sql)
        .all(...bound)
        .map((raw) => row.parse(raw)),
    get: (row, sql, ...bound) => {
      const raw = statement(sql).get(...bound);
      return raw === undefined ? undefined : row.parse(raw);
    },
    *each(row, sql, ...bound) {
      // A statement of its own: better-sqlite3 blocks a shared one while it is iterated.
      for (const raw of database.prepare(sql).iterate(...bound)) yield row.parse(raw);
    },
    run: (sql, ...bound) => statement(sql).run(...bound).changes,
  };
}
