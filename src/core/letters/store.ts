import { z } from 'zod';
import { instantSchema, plainDateSchema } from '../kit/dates.ts';
import {
  attachmentIdSchema,
  type LetterId,
  letterIdSchema,
  type RequestId,
  recipientNoticeIdSchema,
  requestIdSchema,
} from '../kit/ids.ts';
import { languageSchema, languages } from '../kit/language.ts';
import type { Readable, Writable } from '../vault/sql.ts';
import { letterStateSchema, letterTextSchema, templateNameSchema } from './model.ts';

/** The officer's wording by language and block: a change of language neither mixes nor loses it. */
const editsSchema = z.partialRecord(z.enum(languages), z.record(z.string(), z.string()));

const textsSchema = z.array(letterTextSchema);

/** A letter as it lies in the vault. */
export const storedLetterSchema = z.object({
  id: letterIdSchema,
  requestId: requestIdSchema,
  version: z.int(),
  template: templateNameSchema,
  noticeId: recipientNoticeIdSchema.nullable(),
  state: letterStateSchema,
  isOwed: z.int(),
  language: languageSchema,
  edits: z.string().transform((text) => editsSchema.parse(JSON.parse(text))),
  number: z.string().nullable(),
  date: plainDateSchema.nullable(),
  issuedAt: instantSchema.nullable(),
  texts: z
    .string()
    .nullable()
    .transform((text) => (text === null ? [] : textsSchema.parse(JSON.parse(text)))),
  attachmentId: attachmentIdSchema.nullable(),
  sha256: z.string().nullable(),
  pages: z.int().nullable(),
  fileName: z.string().nullable(),
  /** Why an owed letter is not written. */
  waived: z.string().nullable(),
});
export type StoredLetter = z.infer<typeof storedLetterSchema>;

const columns = `id, request_id AS requestId, version, template, notice_id AS noticeId, state, is_owed AS isOwed, language,
  edits, number, letter_date AS date, issued_at AS issuedAt, texts, attachment_id AS attachmentId,
  sha256, pages, file_name AS fileName, waived`;

export function findLetter(db: Readable, id: LetterId): StoredLetter | undefined {
  return db.get(storedLetterSchema, `SELECT ${columns} FROM letter WHERE id = ?`, id);
}

/** The letters of a case, oldest first. */
export function lettersOf(db: Readable, requestId: RequestId): readonly StoredLetter[] {
  const sql = `SELECT ${columns} FROM letter WHERE request_id = ? ORDER BY rowid`;
  return db.all(storedLetterSchema, sql, requestId);
}

const countSchema = z.object({ count: z.int() });

/** How many letters are owed and not yet begun in the cases that are not closed. Who has the answer needs no acknowledgement. */
export function countOwed(db: Readable): number {
  const sql = `SELECT count(*) AS count FROM letter l JOIN request r ON r.id = l.request_id
    WHERE l.state = 'owed'
      AND (r.is_open = 1 OR (r.state = 'answered' AND l.template <> 'acknowledgement'))`;
  return db.get(countSchema, sql)?.count ?? 0;
}

/** How many letters of a case were issued. */
export function countIssued(db: Readable, requestId: RequestId): number {
  const sql = "SELECT count(*) AS count FROM letter WHERE request_id = ? AND state = 'issued'";
  return db.get(countSchema, sql, requestId)?.count ?? 0;
}

export type NewLetter = Pick<
  StoredLetter,
  'id' | 'requestId' | 'template' | 'noticeId' | 'state' | 'isOwed' | 'language'
>;

export function insertLetter(db: Writable, letter: NewLetter, createdAt: string): void {
  db.run(
    `INSERT INTO letter (id, request_id, version, template, notice_id, state, is_owed, language, edits, created_at)
     VALUES (?, ?, 1, ?, ?, ?, ?, ?, '{}', ?)`,
    letter.id,
    letter.requestId,
    letter.template,
    letter.noticeId,
    letter.state,
    letter.isOwed,
    letter.language,
    createdAt,
  );
}

/** Writes what may change before the issue and raises the version; false when somebody else did so first. */
export function updateLetter(
  db: Writable,
  letter: Pick<StoredLetter, 'id' | 'version' | 'state' | 'edits' | 'waived'>,
): boolean {
  const touched = db.run(
    "UPDATE letter SET version = version + 1, state = ?, edits = ?, waived = ? WHERE id = ? AND version = ? AND state <> 'issued'",
    letter.state,
    JSON.stringify(letter.edits),
    letter.waived,
    letter.id,
    letter.version,
  );
  return touched === 1;
}

/** What makes a draft a letter. */
export type Issue = {
  readonly [Field in
    | 'number'
    | 'date'
    | 'issuedAt'
    | 'attachmentId'
    | 'sha256'
    | 'pages'
    | 'fileName']: NonNullable<StoredLetter[Field]>;
} & Pick<StoredLetter, 'language' | 'texts'>;

/** Turns a draft, or a letter that is owed, into an issued one, once; false when it no longer is that letter. */
export function markIssued(
  db: Writable,
  draft: Pick<StoredLetter, 'id' | 'version'>,
  issue: Issue,
): boolean {
  const touched = db.run(
    `UPDATE letter SET version = version + 1, state = 'issued', language = ?, number = ?,
       letter_date = ?, issued_at = ?, texts = ?, attachment_id = ?, sha256 = ?, pages = ?, file_name = ?
     WHERE id = ? AND version = ? AND state IN ('owed', 'draft')`,
    issue.language,
    issue.number,
    issue.date,
    issue.issuedAt,
    JSON.stringify(issue.texts),
    issue.attachmentId,
    issue.sha256,
    issue.pages,
    issue.fileName,
    draft.id,
    draft.version,
  );
  return touched === 1;
}

const issuedFileSchema = z.object({ id: attachmentIdSchema });

/** The files of the issued letters of a case; what they say is not read. */
export function lettersToErase(db: Readable, requestId: RequestId) {
  const sql =
    'SELECT attachment_id AS id FROM letter WHERE request_id = ? AND attachment_id IS NOT NULL';
  return db.all(issuedFileSchema, sql, requestId).map(({ id }) => id);
}

/** Takes the letters of a case away. */
export function deleteLetters(db: Writable, requestId: RequestId): void {
  db.run('DELETE FROM letter WHERE request_id = ?', requestId);
}
