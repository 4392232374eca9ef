import { z } from 'zod';
import { type Instant, instantSchema, plainDateSchema } from '../kit/dates.ts';
import {
  type AttachmentId,
  attachmentIdSchema,
  type KeptReportId,
  keptReportIdSchema,
  type RequestId,
} from '../kit/ids.ts';
import type { Readable, Writable } from '../vault/sql.ts';
import { type Asked, askedSchema } from './model.ts';

const keptRowSchema = z.object({
  id: keptReportIdSchema,
  asked: z.string().transform((text) => askedSchema.parse(JSON.parse(text))),
  title: z.string(),
  madeAt: instantSchema,
  fileName: z.string(),
  sha256: z.string(),
  pages: z.int(),
});
export type KeptReport = z.infer<typeof keptRowSchema>;

const columns = 'id, asked, title, made_at AS madeAt, file_name AS fileName, sha256, pages';

/** Every finalised report, newest first. */
export function keptReports(read: Readable): readonly KeptReport[] {
  return read.all(keptRowSchema, `SELECT ${columns} FROM report_kept ORDER BY rowid DESC`);
}

const fileSchema = z.object({ fileName: z.string(), attachmentId: attachmentIdSchema });

/** The file of a finalised report, or undefined. */
export function keptFile(read: Readable, id: KeptReportId) {
  const sql =
    'SELECT file_name AS fileName, attachment_id AS attachmentId FROM report_kept WHERE id = ?';
  return read.get(fileSchema, sql, id);
}

/** Keeps a finalised report with its file. */
export function insertKept(db: Writable, kept: KeptReport, attachmentId: AttachmentId): void {
  const { id, asked, title, madeAt, fileName, sha256, pages } = kept;
  db.run(
    `INSERT INTO report_kept (id, report, asked, period_from, period_until, title, language, made_at,
       attachment_id, file_name, sha256, pages) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    id,
    asked.report,
    JSON.stringify(asked),
    asked.period?.from ?? null,
    asked.period?.until ?? null,
    title,
    asked.language,
    madeAt satisfies Instant,
    attachmentId,
    fileName,
    sha256,
    pages,
  );
}

const periodRowSchema = z.object({ from: plainDateSchema, until: plainDateSchema });

/** The periods of which a report of everybody was finalised: one narrowed by a filter is none of its period. */
export function periodsKept(
  read: Readable,
  report: Asked['report'],
): readonly z.infer<typeof periodRowSchema>[] {
  return read.all(
    periodRowSchema,
    `SELECT period_from AS "from", period_until AS until FROM report_kept
      WHERE report = ? AND period_from IS NOT NULL AND json_extract(asked, '$.filters') = '{}'`,
    report,
  );
}

/** Takes away the finalised reports about one case; answers their files, which are yet to go. */
export function deleteKeptOfCase(db: Writable, id: RequestId): readonly AttachmentId[] {
  const about = "json_extract(asked, '$.requestId') = ?";
  const files = db.all(
    fileSchema.pick({ attachmentId: true }),
    `SELECT attachment_id AS attachmentId FROM report_kept WHERE ${about}`,
    id,
  );
  db.run(`DELETE FROM report_kept WHERE ${about}`, id);
  return files.map(({ attachmentId }) => attachmentId);
}
