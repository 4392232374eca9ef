import type { Migration } from './migration.ts';

/** One shape for every register: items with versions, links, due days, documents and their search. */
export const registers: Migration = {
  number: 3,
  name: 'registers',
  statements: [
    `CREATE TABLE register_item (
      rowid INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      register TEXT NOT NULL,
      version INTEGER NOT NULL,
      item_key TEXT,
      state TEXT NOT NULL,
      title TEXT NOT NULL CHECK (json_valid(title)),
      title_key TEXT NOT NULL,
      summary TEXT NOT NULL CHECK (json_valid(summary)),
      gaps INTEGER NOT NULL,
      next_on TEXT,
      next_kind TEXT,
      content TEXT NOT NULL CHECK (json_valid(content)),
      added_at TEXT NOT NULL,
      changed_at TEXT NOT NULL
    ) STRICT`,
    'CREATE UNIQUE INDEX register_item_key ON register_item (register, item_key) WHERE item_key IS NOT NULL',
    'CREATE INDEX register_item_entered ON register_item (register, rowid)',
    'CREATE INDEX register_item_title ON register_item (register, title_key, rowid)',
    'CREATE INDEX register_item_changed ON register_item (register, changed_at, rowid)',
    // With gaps: a register's counts come from the index alone.
    'CREATE INDEX register_item_due ON register_item (register, next_on, rowid, gaps)',
    'CREATE INDEX register_item_gaps ON register_item (register, title_key) WHERE gaps > 0',
    // By whom and by which case a consent is found.
    `CREATE INDEX register_item_email ON register_item (register, json_extract(content, '$.email'))
      WHERE register = 'consents'`,
    `CREATE INDEX register_item_identity ON register_item (register, json_extract(content, '$.identity'))
      WHERE register = 'consents'`,
    `CREATE INDEX register_item_case ON register_item (register, json_extract(content, '$.caseReference'))
      WHERE register = 'consents'`,
    // Gaps below 0: what the register works out of the content is still to be written.
    'CREATE INDEX register_item_unread ON register_item (rowid) WHERE gaps < 0',

    `CREATE TABLE register_version (
      item_rowid INTEGER NOT NULL REFERENCES register_item (rowid) ON DELETE CASCADE,
      version INTEGER NOT NULL,
      at TEXT NOT NULL,
      actor TEXT NOT NULL,
      content TEXT NOT NULL CHECK (json_valid(content)),
      PRIMARY KEY (item_rowid, version)
    ) STRICT, WITHOUT ROWID`,

    `CREATE TABLE register_link (
      item_rowid INTEGER NOT NULL REFERENCES register_item (rowid) ON DELETE CASCADE,
      field TEXT NOT NULL,
      to_id TEXT NOT NULL,
      PRIMARY KEY (item_rowid, field, to_id)
    ) STRICT, WITHOUT ROWID`,
    'CREATE INDEX register_link_to ON register_link (to_id, item_rowid)',

    `CREATE TABLE register_duty (
      item_rowid INTEGER NOT NULL REFERENCES register_item (rowid) ON DELETE CASCADE,
      n INTEGER NOT NULL,
      register TEXT NOT NULL,
      due_on TEXT NOT NULL,
      kind TEXT NOT NULL,
      PRIMARY KEY (item_rowid, n)
    ) STRICT, WITHOUT ROWID`,
    'CREATE INDEX register_duty_on ON register_duty (due_on, item_rowid)',
    'CREATE INDEX register_duty_register ON register_duty (register, due_on, item_rowid)',

    // Files that items name: what no item names any more is erased.
    `CREATE TABLE register_file (
      attachment_id TEXT PRIMARY KEY REFERENCES attachment (id),
      item_rowid INTEGER REFERENCES register_item (rowid) ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID`,
    'CREATE INDEX register_file_item ON register_file (item_rowid)',

    `CREATE TABLE register_document (
      rowid INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      item_rowid INTEGER NOT NULL REFERENCES register_item (rowid) ON DELETE CASCADE,
      kind TEXT NOT NULL,
      title TEXT NOT NULL,
      language TEXT NOT NULL,
      made_at TEXT NOT NULL,
      attachment_id TEXT NOT NULL REFERENCES attachment (id),
      file_name TEXT NOT NULL,
      sha256 TEXT NOT NULL,
      pages INTEGER NOT NULL
    ) STRICT`,
    'CREATE INDEX register_document_item ON register_document (item_rowid, rowid)',

    `CREATE VIRTUAL TABLE register_search USING fts5 (
      title, body, tokenize = "unicode61 remove_diacritics 2", prefix = '2 3'
    )`,
    "INSERT INTO register_search (register_search, rank) VALUES ('secure-delete', 1)",

    // How a table's columns were understood the last time, by a digest of their names: no name is kept.
    `CREATE TABLE register_mapping (
      register TEXT NOT NULL,
      columns TEXT NOT NULL,
      mapping TEXT NOT NULL CHECK (json_valid(mapping)),
      PRIMARY KEY (register, columns)
    ) STRICT, WITHOUT ROWID`,

    // The published policy, sentence by sentence, by the day from which it was shown.
    `CREATE TABLE policy (
      rowid INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      version INTEGER NOT NULL,
      content TEXT NOT NULL CHECK (json_valid(content)),
      loaded_at TEXT NOT NULL
    ) STRICT`,

    // The registers' days that a calendar file has carried: what is gone is sent as cancelled.
    `CREATE TABLE calendar_duty (
      uid TEXT PRIMARY KEY,
      sequence INTEGER NOT NULL,
      due_on TEXT NOT NULL,
      register TEXT NOT NULL,
      kind TEXT NOT NULL,
      gone_on TEXT
    ) STRICT, WITHOUT ROWID`,

    // Frist's own erasures: what went, when, on what ground; nothing about whom.
    `CREATE TABLE erasure (
      rowid INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      at TEXT NOT NULL,
      actor TEXT NOT NULL,
      content TEXT NOT NULL CHECK (json_valid(content)),
      attachment_id TEXT REFERENCES attachment (id)
    ) STRICT`,

    // The day on which a case ended and a file left the tray: what their own retention counts from. The journal knows
    // it by UTC; at midnight that is a day too early at most, which a period of months bears.
    'ALTER TABLE request ADD COLUMN closed_on TEXT',
    `UPDATE request SET closed_on = coalesce(
        (SELECT substr(j.at, 1, 10) FROM journal_subject s JOIN journal j ON j.pseudonym = s.pseudonym
          WHERE s.object_type = 'request' AND s.object_id = request.id
            AND j.action IN ('request.moved', 'request.merged') ORDER BY j.sequence DESC LIMIT 1),
        substr(opened_at, 1, 10))
      WHERE state IN ('closed', 'withdrawn')`,
    'CREATE INDEX request_closed ON request (closed_on, rowid) WHERE closed_on IS NOT NULL',
    'ALTER TABLE intake_item ADD COLUMN settled_on TEXT',
    `UPDATE intake_item SET settled_on = coalesce(
        (SELECT substr(j.at, 1, 10) FROM journal_subject s JOIN journal j ON j.pseudonym = s.pseudonym
          WHERE s.object_type = 'intakeItem' AND s.object_id = intake_item.id
            AND j.action IN ('intake.dismissed', 'intake.joined') ORDER BY j.sequence DESC LIMIT 1),
        substr(added_at, 1, 10))
      WHERE state <> 'waiting'`,
    'CREATE INDEX intake_item_settled ON intake_item (settled_on, rowid) WHERE settled_on IS NOT NULL',
    // The last running number of each year whose case was erased: no number is given twice.
    'CREATE TABLE erased_serial (year INTEGER PRIMARY KEY, last INTEGER NOT NULL) STRICT',

    // The processing records move in. What the register works out of the content is written when the vault is open,
    // which gaps below 0 ask for. When they were entered and changed, the journal knows.
    `INSERT INTO register_item (id, register, version, state, title, title_key, summary, gaps, content, added_at, changed_at)
      SELECT id, 'processing', version, 'draft',
             json_object('sv', json_extract(content, '$.statement.title.sv'), 'en', json_extract(content, '$.statement.title.en')),
             lower(json_extract(content, '$.statement.title.sv')), json_object('sv', '', 'en', ''), -1,
             json_set(json_remove(content, '$.dataCategories'), '$.data',
               (SELECT json_group_array(json_object('category', c.value)) FROM json_each(content, '$.dataCategories') c)),
             coalesce((SELECT min(j.at) FROM journal_subject s JOIN journal j ON j.pseudonym = s.pseudonym
                        WHERE s.object_type = 'processingRecord' AND s.object_id = processing_record.id),
                      (SELECT min(at) FROM journal), '1970-01-01T00:00:00.000Z'),
             coalesce((SELECT max(j.at) FROM journal_subject s JOIN journal j ON j.pseudonym = s.pseudonym
                        WHERE s.object_type = 'processingRecord' AND s.object_id = processing_record.id
                          AND j.action = 'processing.saved'),
                      (SELECT min(at) FROM journal), '1970-01-01T00:00:00.000Z')
        FROM processing_record ORDER BY position, id`,
    `INSERT INTO register_version (item_rowid, version, at, actor, content)
      SELECT rowid, version, changed_at, 'dpo', content FROM register_item`,
    `INSERT INTO register_search (rowid, title, body)
      SELECT rowid, json_extract(title, '$.sv') || ' ' || json_extract(title, '$.en'), '' FROM register_item`,
    // The journal goes on under the same pseudonyms.
    "UPDATE journal_subject SET object_type = 'registerItem' WHERE object_type = 'processingRecord'",

    `CREATE TABLE balancing_review_next (
      id TEXT PRIMARY KEY,
      record_id TEXT NOT NULL REFERENCES register_item (id),
      request_id TEXT REFERENCES request (id) ON DELETE SET NULL,
      reference TEXT NOT NULL,
      opened_on TEXT NOT NULL,
      outcome TEXT,
      reasons TEXT NOT NULL,
      concluded_on TEXT
    ) STRICT, WITHOUT ROWID`,
    'INSERT INTO balancing_review_next SELECT * FROM balancing_review',
    'DROP TABLE balancing_review',
    'ALTER TABLE balancing_review_next RENAME TO balancing_review',
    'CREATE INDEX balancing_review_record ON balancing_review (record_id, opened_on)',
    'CREATE INDEX balancing_review_request ON balancing_review (request_id) WHERE request_id IS NOT NULL',
    'DROP TABLE processing_record',

    // A withdrawn consent stops its purpose, not every other one that rests on consent (Art 7(3)).
    'ALTER TABLE suppression ADD COLUMN purpose TEXT',
    'DROP INDEX suppression_in_force',
    `CREATE UNIQUE INDEX suppression_in_force ON suppression (kind, hash, scope, coalesce(purpose, ''))
      WHERE lifted_on IS NULL`,
  ],
};
