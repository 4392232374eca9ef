import { z } from 'zod';
import type { Instant } from '../kit/dates.ts';
import type { RequestId } from '../kit/ids.ts';
import type { Readable, Writable } from '../vault/sql.ts';

const commentSchema = z.object({ section: z.string(), text: z.string() });

/** What the officer's comments of one report hang on. */
export type CommentScope = { readonly report: string; readonly scope: string };

/** The comments on a report by its sections. */
export function commentsOf(
  read: Readable,
  { report, scope }: CommentScope,
): ReadonlyMap<string, string> {
  const sql = 'SELECT section, text FROM report_comment WHERE report = ? AND scope = ?';
  const found = read.all(commentSchema, sql, report, scope);
  return new Map(found.map(({ section, text }) => [section, text]));
}

/** Writes a comment, or takes it away where the text is empty. */
export function writeComment(
  db: Writable,
  { report, scope }: CommentScope,
  comment: { readonly section: string; readonly text: string; readonly at: Instant },
): void {
  const { section, text, at } = comment;
  if (text === '') {
    const sql = 'DELETE FROM report_comment WHERE report = ? AND scope = ? AND section = ?';
    db.run(sql, report, scope, section);
    return;
  }
  db.run(
    `INSERT INTO report_comment (report, scope, section, text, at) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (report, scope, section) DO UPDATE SET text = excluded.text, at = excluded.at`,
    report,
    scope,
    section,
    text,
    at,
  );
}

/** Takes away the comments on reports about one case. */
export function deleteCommentsOfCase(db: Writable, id: RequestId): void {
  db.run("DELETE FROM report_comment WHERE json_extract(scope, '$.requestId') = ?", id);
}
