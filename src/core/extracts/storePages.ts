import { z } from 'zod';
import type { DataSetId, RequestId } from '../kit/ids.ts';
import type { Readable, Writable } from '../vault/sql.ts';
import type { PageRead, PageWord } from './pages/model.ts';

const wordSchema = z
  .tuple([z.string(), z.number(), z.number(), z.number(), z.number()])
  .transform(([text, x, y, width, height]): PageWord => ({ text, box: { x, y, width, height } }));

const pageRowSchema = z
  .object({
    n: z.int(),
    width: z.number(),
    height: z.number(),
    words: z.string().transform((text) => z.array(wordSchema).parse(JSON.parse(text))),
    leftOut: z.string().nullable(),
  })
  .transform(
    ({ leftOut, ...page }): StoredPage => ({ ...page, ...(leftOut === null ? {} : { leftOut }) }),
  );

/** A page as it is kept, counted from 0. */
export type StoredPage = {
  readonly n: number;
  /** In points. */
  readonly width: number;
  readonly height: number;
  readonly words: readonly PageWord[];
  /** Why it is not handed over; absent for a page that is. */
  readonly leftOut?: string;
};

/** Puts in the pages of a data set that has none yet. */
export function insertPages(db: Writable, id: DataSetId, pages: readonly PageRead[]): void {
  const insert = `INSERT INTO extract_page (data_set_rowid, n, width, height, words)
    VALUES ((SELECT rowid FROM extract_data_set WHERE id = ?), ?, ?, ?, ?)`;
  pages.forEach(({ width, height, words }, n) => {
    const kept = words.map(({ text, box }) => [text, box.x, box.y, box.width, box.height]);
    db.run(insert, id, n, width, height, JSON.stringify(kept));
  });
}

const pageColumns = 'p.n, p.width, p.height, p.words, p.left_out AS leftOut';

/** One page of a data set of this very case, or undefined. */
export function pageOf(
  db: Readable,
  request: RequestId,
  id: DataSetId,
  n: number,
): StoredPage | undefined {
  return db.get(
    pageRowSchema,
    `SELECT ${pageColumns} FROM extract_page p
       JOIN extract_data_set s ON s.rowid = p.data_set_rowid
      WHERE s.request_id = ? AND s.id = ? AND p.n = ?`,
    request,
    id,
    n,
  );
}

const pagesAtATime = 50;

/** The pages of a data set in order, some at a time: no statement stays open between two of them. */
export function* pagesOf(db: Readable, id: DataSetId): Generator<StoredPage> {
  for (let from = 0; ; from += pagesAtATime) {
    const some = db.all(
      pageRowSchema,
      `SELECT ${pageColumns} FROM extract_page p
        WHERE p.data_set_rowid = (SELECT rowid FROM extract_data_set WHERE id = ?)
          AND p.n >= ? ORDER BY p.n LIMIT ${pagesAtATime}`,
      id,
      from,
    );
    yield* some;
    if (some.length < pagesAtATime) return;
  }
}
