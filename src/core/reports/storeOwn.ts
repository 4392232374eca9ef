import { z } from 'zod';
import type { Instant } from '../kit/dates.ts';
import { type OwnReportId, ownReportIdSchema } from '../kit/ids.ts';
import type { Readable, Writable } from '../vault/sql.ts';
import { ownPlanSchema } from './model.ts';

const ownSchema = z.object({
  id: ownReportIdSchema,
  version: z.int(),
  plan: z.string().transform((text) => ownPlanSchema.parse(JSON.parse(text))),
});
export type OwnReport = z.infer<typeof ownSchema>;

/** Every report of the officer's own, by title. */
export function ownReports(read: Readable): readonly OwnReport[] {
  return read.all(ownSchema, 'SELECT id, version, plan FROM report_own ORDER BY title, rowid');
}

/** One report of the officer; undefined where it is gone. */
export function ownReport(read: Readable, id: OwnReportId): OwnReport | undefined {
  return read.get(ownSchema, 'SELECT id, version, plan FROM report_own WHERE id = ?', id);
}

/** Adds a report of the officer or puts it in place of the one with its id. */
export function writeOwn(db: Writable, { id, version, plan }: OwnReport, at: Instant): void {
  db.run(
    `INSERT INTO report_own (id, version, title, plan, changed_at) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET version = excluded.version, title = excluded.title,
         plan = excluded.plan, changed_at = excluded.changed_at`,
    id,
    version,
    plan.title,
    JSON.stringify(plan),
    at,
  );
}

/** Takes a report of the officer's own away, with the comments on it. */
export function deleteOwn(db: Writable, id: OwnReportId): void {
  db.run('DELETE FROM report_own WHERE id = ?', id);
  db.run("DELETE FROM report_comment WHERE json_extract(scope, '$.ownId') = ?", id);
}
