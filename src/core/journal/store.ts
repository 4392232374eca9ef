import { z } from 'zod';
import { type Instant, instantSchema } from '../kit/dates.ts';
import type { Readable, Writable } from '../vault/sql.ts';
import { type JournalEntry, type JournalObject, journalEntrySchema } from './model.ts';
import type { ChainedRow } from './rules.ts';

const columns = 'sequence, at, actor, action, pseudonym, fields, commitments, previous, hash';

/** A row as it stands in the file, believed only once its hash was compared. */
const storedRowSchema = z.object({
  sequence: z.int(),
  at: z.string(),
  actor: z.string(),
  action: z.string(),
  pseudonym: z.string().nullable(),
  fields: z.string(),
  commitments: z.string(),
  previous: z.string(),
  hash: z.string(),
});

export type StoredRow = z.infer<typeof storedRowSchema>;

const headSchema = z.object({ sequence: z.int(), hash: z.string() });
const countSchema = z.object({ total: z.int() });
const subjectSchema = z.object({ pseudonym: z.string(), within: z.string().nullable() });

const entryRowSchema = z
  .object({ ...journalEntrySchema.shape, fields: z.string() })
  .transform((row): JournalEntry => ({ ...row, fields: fieldNames.parse(JSON.parse(row.fields)) }));
const fieldNames = z.array(z.string());

/** The newest entry's sequence and hash, or undefined in an empty journal. */
export function head(read: Readable) {
  return read.get(headSchema, 'SELECT sequence, hash FROM journal ORDER BY sequence DESC LIMIT 1');
}

/** When the first entry was written; undefined in an empty journal. */
export function began(read: Readable): Instant | undefined {
  const sql = 'SELECT at FROM journal ORDER BY sequence LIMIT 1';
  return read.get(z.object({ at: instantSchema }), sql)?.at;
}

export function hashAt(read: Readable, sequence: number): string | undefined {
  const sql = 'SELECT sequence, hash FROM journal WHERE sequence = ?';
  return read.get(headSchema, sql, sequence)?.hash;
}

/** The first entry with this hash. No index: asked only where the chain is broken. */
export function sequenceOfHash(read: Readable, hash: string): number | undefined {
  const sql = 'SELECT sequence, hash FROM journal WHERE hash = ? ORDER BY sequence LIMIT 1';
  return read.get(headSchema, sql, hash)?.sequence;
}

/** Every entry in order, one at a time. */
export function everyRow(read: Readable): IterableIterator<StoredRow> {
  return read.each(storedRowSchema, `SELECT ${columns} FROM journal ORDER BY sequence`);
}

export function insertRow(db: Writable, row: ChainedRow & { readonly hash: string }): void {
  db.run(
    `INSERT INTO journal (${columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    row.sequence,
    row.at,
    row.actor,
    row.action,
    row.pseudonym,
    row.fields,
    row.commitments,
    row.previous,
    row.hash,
  );
}

export function insertSalt(
  db: Writable,
  sequence: number,
  pseudonym: string | null,
  salt: Uint8Array,
): void {
  const sql = 'INSERT INTO journal_salt (sequence, pseudonym, salt) VALUES (?, ?, ?)';
  db.run(sql, sequence, pseudonym, salt);
}

/** The pseudonym of an object and the request it belongs to, or undefined before its first entry. */
export function subjectOf(read: Readable, type: JournalObject, id: string) {
  return read.get(
    subjectSchema,
    `SELECT pseudonym, within_request AS within FROM journal_subject
     WHERE object_type = ? AND object_id = ?`,
    type,
    id,
  );
}

export function insertSubject(
  db: Writable,
  subject: {
    readonly type: JournalObject;
    readonly id: string;
    readonly pseudonym: string;
    readonly within: string | null;
  },
): void {
  db.run(
    `INSERT INTO journal_subject (object_type, object_id, pseudonym, within_request)
     VALUES (?, ?, ?, ?)`,
    subject.type,
    subject.id,
    subject.pseudonym,
    subject.within,
  );
}

/** Notes to which request an object belongs, once that is known. */
export function placeSubject(db: Writable, pseudonym: string, within: string | null): void {
  if (within === null) return;
  db.run('UPDATE journal_subject SET within_request = ? WHERE pseudonym = ?', within, pseudonym);
}

/** Takes away whom a pseudonym stands for, and the salts of its entries' commitments; answers how many salts. */
export function deleteSubject(db: Writable, pseudonym: string): number {
  const salts = db.run('DELETE FROM journal_salt WHERE pseudonym = ?', pseudonym);
  db.run('DELETE FROM journal_subject WHERE pseudonym = ?', pseudonym);
  return salts;
}

const pseudonymSchema = z.object({ pseudonym: z.string() });

/** The pseudonyms of everything that belongs to a request, and its own. */
export function subjectsWithin(read: Readable, requestId: string): readonly string[] {
  const sql = 'SELECT pseudonym FROM journal_subject WHERE within_request = ?';
  return read.all(pseudonymSchema, sql, requestId).map(({ pseudonym }) => pseudonym);
}

/** The request that a letter belongs to, while the letter is there. */
export function requestOfLetter(read: Readable, letterId: string): string | undefined {
  const schema = z.object({ requestId: z.string() });
  const sql = 'SELECT request_id AS requestId FROM letter WHERE id = ?';
  return read.get(schema, sql, letterId)?.requestId;
}

const momentSchema = z.object({ at: instantSchema });

/** What is recorded of an extract without changing what it hands over. */
const leavesExtract = "('extract.packageMade', 'extract.sourceOpened', 'extract.proposed')";

/** When what a request's extract hands over was last changed, as its entries tell; undefined while nothing was recorded. */
export function lastExtractChange(read: Readable, requestId: string): Instant | undefined {
  return read.get(
    momentSchema,
    `SELECT j.at FROM journal_subject s JOIN journal j ON j.pseudonym = s.pseudonym
     WHERE s.object_type = 'request' AND s.object_id = ? AND j.action LIKE 'extract.%'
       AND j.action NOT IN ${leavesExtract}
     ORDER BY j.sequence DESC LIMIT 1`,
    requestId,
  )?.at;
}

const movedSchema = z.object({ id: z.string(), at: instantSchema });

/** When each request was last moved, of those moved since a moment; the newest entries are read first. */
export function movedSince(read: Readable, since: Instant): ReadonlyMap<string, Instant> {
  const rows = read.all(
    movedSchema,
    `SELECT s.object_id AS id, max(j.at) AS at
       FROM journal j JOIN journal_subject s ON s.pseudonym = j.pseudonym
      WHERE j.sequence > coalesce(
              (SELECT sequence FROM journal WHERE at < ? ORDER BY sequence DESC LIMIT 1), 0)
        AND s.object_type = 'request' AND j.action IN ('request.moved', 'request.merged')
      GROUP BY s.object_id`,
    since,
  );
  return new Map(rows.map(({ id, at }) => [id, at]));
}

export type Page = { readonly limit: number; readonly before?: number | undefined };

export function listAll(read: Readable, page: Page): readonly JournalEntry[] {
  return read.all(
    entryRowSchema,
    `SELECT sequence, at, actor, action, pseudonym, fields, hash FROM journal
     WHERE sequence < ? ORDER BY sequence DESC LIMIT ?`,
    page.before ?? Number.MAX_SAFE_INTEGER,
    page.limit,
  );
}

export function countAll(read: Readable): number {
  return read.get(countSchema, 'SELECT count(*) AS total FROM journal')?.total ?? 0;
}

const ofRequest = `pseudonym IN (SELECT pseudonym FROM journal_subject WHERE within_request = ?)`;

export function listOfRequest(
  read: Readable,
  requestId: string,
  page: Page,
): readonly JournalEntry[] {
  return read.all(
    entryRowSchema,
    `SELECT sequence, at, actor, action, pseudonym, fields, hash FROM journal
     WHERE ${ofRequest} AND sequence < ? ORDER BY sequence DESC LIMIT ?`,
    requestId,
    page.before ?? Number.MAX_SAFE_INTEGER,
    page.limit,
  );
}

export function countOfRequest(read: Readable, requestId: string): number {
  const sql = `SELECT count(*) AS total FROM journal WHERE ${ofRequest}`;
  return read.get(countSchema, sql, requestId)?.total ?? 0;
}
