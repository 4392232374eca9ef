import type { RequestId } from '../kit/ids.ts';
import type { Writable } from '../vault/sql.ts';
import type { Right } from './model.ts';

/** What a case is found by: words, rights, and the addresses of the person. */
export type FoundBy = {
  readonly id: RequestId;
  readonly reference: string;
  readonly name: string;
  readonly emails: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly rights: readonly Right[];
};

const rowid = '(SELECT rowid FROM request WHERE id = ?)';

/** Writes everything that a case is found by anew. */
export function writeFoundBy(db: Writable, request: FoundBy, notes: string): void {
  writeRights(db, request.id, request.rights);
  writeEmails(db, request.id, request.emails);
  writeSearch(db, request, notes);
}

/** What the full-text search finds a case by. */
export function writeSearch(db: Writable, request: FoundBy, notes: string): void {
  db.run(
    `INSERT OR REPLACE INTO request_search (rowid, reference, name, emails, subject, body, notes)
     VALUES (${rowid}, ?, ?, ?, ?, ?, ?)`,
    request.id,
    request.reference,
    request.name,
    request.emails.join(' '),
    request.subject,
    request.text,
    notes,
  );
}

function writeRights(db: Writable, id: RequestId, rights: readonly Right[]): void {
  db.run(`DELETE FROM request_right WHERE request_rowid = ${rowid}`, id);
  for (const right of rights) {
    db.run(`INSERT INTO request_right (request_rowid, right) VALUES (${rowid}, ?)`, id, right);
  }
}

function writeEmails(db: Writable, id: RequestId, emails: readonly string[]): void {
  db.run(`DELETE FROM request_email WHERE request_rowid = ${rowid}`, id);
  for (const key of new Set(emails.map(emailKey))) {
    db.run(`INSERT INTO request_email (email_key, request_rowid) VALUES (?, ${rowid})`, key, id);
  }
}

/**
 * By what an address is compared: letters A to Z in lower case, as SQLite's own lower() folds them in the
 * migration. Other capitals stay: Å@example.com and å@example.com are two addresses here, so that a case
 * of the same person may be missed but never a stranger's one offered.
 */
export function emailKey(email: string): string {
  return email.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
}
