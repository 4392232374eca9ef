import type { Migration } from './migration.ts';

const uuid = `lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2)
  || '-8' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))`;

/**
 * Processing records of their own, the course of each right, restrictions, notices to recipients, the
 * intake tray, saved views, the suppression list and the organisation's own wording. Frozen once released.
 */
export const rightsDesk: Migration = {
  number: 2,
  name: 'rights desk',
  statements: [
    `CREATE TABLE processing_record (
      id TEXT PRIMARY KEY,
      version INTEGER NOT NULL,
      position INTEGER NOT NULL,
      content TEXT NOT NULL CHECK (json_valid(content))
    ) STRICT, WITHOUT ROWID`,
    // The standing answers of the settings become records; what a record holds besides is still to be said.
    `INSERT INTO processing_record (id, version, position, content)
      SELECT ${uuid}, 1, p.key + 1,
             json_object('statement', json(p.value), 'legalBases', json('[]'), 'subjects', json('[]'),
                         'dataCategories', json('[]'), 'systems', json('[]'), 'recipients', json('[]'),
                         'directMarketing', json('false'), 'automatedDecisions', json('false'))
        FROM settings, json_each(settings.content, '$.processing') p`,
    "UPDATE settings SET content = json_remove(content, '$.processing')",

    `CREATE TABLE balancing_review (
      id TEXT PRIMARY KEY,
      record_id TEXT NOT NULL REFERENCES processing_record (id),
      request_id TEXT REFERENCES request (id) ON DELETE SET NULL,
      reference TEXT NOT NULL,
      opened_on TEXT NOT NULL,
      outcome TEXT,
      reasons TEXT NOT NULL,
      concluded_on TEXT
    ) STRICT, WITHOUT ROWID`,
    'CREATE INDEX balancing_review_record ON balancing_review (record_id, opened_on)',
    'CREATE INDEX balancing_review_request ON balancing_review (request_id) WHERE request_id IS NOT NULL',

    "ALTER TABLE request ADD COLUMN kind TEXT NOT NULL DEFAULT 'rights'",
    "ALTER TABLE request ADD COLUMN subjects TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(subjects))",
    "ALTER TABLE request ADD COLUMN sender_standing TEXT NOT NULL DEFAULT 'unknown'",
    'ALTER TABLE request ADD COLUMN spoken_language TEXT',
    'ALTER TABLE request ADD COLUMN target TEXT',
    'ALTER TABLE request ADD COLUMN extension TEXT CHECK (extension IS NULL OR json_valid(extension))',
    'ALTER TABLE request ADD COLUMN fee TEXT CHECK (fee IS NULL OR json_valid(fee))',
    'ALTER TABLE request ADD COLUMN handover TEXT CHECK (handover IS NULL OR json_valid(handover))',
    'ALTER TABLE request ADD COLUMN merged_into TEXT REFERENCES request (id)',
    'CREATE INDEX request_merged ON request (merged_into) WHERE merged_into IS NOT NULL',
    'CREATE INDEX request_personnummer ON request (personnummer) WHERE personnummer IS NOT NULL',

    `CREATE TABLE request_email (
      email_key TEXT NOT NULL,
      request_rowid INTEGER NOT NULL REFERENCES request (rowid) ON DELETE CASCADE,
      PRIMARY KEY (email_key, request_rowid)
    ) STRICT, WITHOUT ROWID`,
    'CREATE INDEX request_email_request ON request_email (request_rowid)',
    `INSERT OR IGNORE INTO request_email (email_key, request_rowid)
      SELECT lower(e.value), r.rowid FROM request r, json_each(r.emails) e`,

    // The index of that name gives way to the table, which holds a case's first message and every later one.
    'DROP INDEX request_message',
    `CREATE TABLE request_message (
      message_id TEXT NOT NULL,
      request_id TEXT NOT NULL REFERENCES request (id) ON DELETE CASCADE,
      PRIMARY KEY (message_id, request_id)
    ) STRICT, WITHOUT ROWID`,
    'CREATE INDEX request_message_request ON request_message (request_id)',
    `INSERT INTO request_message (message_id, request_id)
      SELECT message_id, id FROM request WHERE message_id IS NOT NULL`,

    // Whether a file came before is asked of every file that comes.
    'CREATE INDEX attachment_sha256 ON attachment (sha256)',

    `CREATE TABLE request_course (
      request_id TEXT NOT NULL REFERENCES request (id) ON DELETE CASCADE,
      right TEXT NOT NULL,
      scope TEXT NOT NULL CHECK (json_valid(scope)),
      decision TEXT CHECK (decision IS NULL OR json_valid(decision)),
      decided_at TEXT,
      decided_by TEXT,
      PRIMARY KEY (request_id, right)
    ) STRICT, WITHOUT ROWID`,

    `CREATE TABLE request_restriction (
      id TEXT PRIMARY KEY,
      request_id TEXT NOT NULL REFERENCES request (id) ON DELETE CASCADE,
      ground TEXT NOT NULL,
      records TEXT NOT NULL CHECK (json_valid(records)),
      opened_on TEXT NOT NULL,
      lift_on TEXT,
      lift_reason TEXT,
      announced_at TEXT,
      lifted_on TEXT
    ) STRICT, WITHOUT ROWID`,
    'CREATE INDEX request_restriction_request ON request_restriction (request_id, opened_on)',

    `CREATE TABLE request_notice (
      id TEXT PRIMARY KEY,
      request_id TEXT NOT NULL REFERENCES request (id) ON DELETE CASCADE,
      right TEXT NOT NULL,
      recipient TEXT NOT NULL CHECK (json_valid(recipient)),
      confirmed_on TEXT,
      waived TEXT
    ) STRICT, WITHOUT ROWID`,
    'CREATE INDEX request_notice_request ON request_notice (request_id)',
    `CREATE INDEX request_notice_unconfirmed ON request_notice (request_id)
      WHERE confirmed_on IS NULL AND waived IS NULL`,

    'ALTER TABLE request_task ADD COLUMN code TEXT',
    "ALTER TABLE request_task ADD COLUMN assignee TEXT NOT NULL DEFAULT ''",
    'CREATE INDEX request_task_due ON request_task (due) WHERE due IS NOT NULL AND done_at IS NULL',
    `CREATE INDEX request_task_code ON request_task (code)
      WHERE code IS NOT NULL AND done_at IS NULL`,
    `CREATE INDEX request_task_assignee ON request_task (assignee)
      WHERE assignee <> '' AND done_at IS NULL`,

    'ALTER TABLE request_pause ADD COLUMN despite TEXT',
    'ALTER TABLE request_pause ADD COLUMN reminded_on TEXT',
    'ALTER TABLE request_pause ADD COLUMN expires_on TEXT',
    'ALTER TABLE request_pause ADD COLUMN proof TEXT',

    `CREATE TABLE intake_item (
      rowid INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      version INTEGER NOT NULL,
      added_at TEXT NOT NULL,
      file_name TEXT NOT NULL,
      attachment_id TEXT REFERENCES attachment (id),
      reading TEXT NOT NULL CHECK (json_valid(reading)),
      state TEXT NOT NULL,
      request_id TEXT REFERENCES request (id) ON DELETE SET NULL,
      reason TEXT NOT NULL
    ) STRICT`,
    'CREATE INDEX intake_item_state ON intake_item (state, rowid)',
    'CREATE INDEX intake_item_attachment ON intake_item (attachment_id) WHERE attachment_id IS NOT NULL',
    'CREATE INDEX intake_item_request ON intake_item (request_id) WHERE request_id IS NOT NULL',

    `CREATE TABLE saved_view (
      id TEXT PRIMARY KEY,
      name TEXT NOT NULL UNIQUE,
      content TEXT NOT NULL CHECK (json_valid(content))
    ) STRICT, WITHOUT ROWID`,

    // Keyed hashes only: the list outlives every case and names nobody.
    `CREATE TABLE suppression (
      rowid INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      kind TEXT NOT NULL,
      hash BLOB NOT NULL,
      scope TEXT NOT NULL,
      since TEXT NOT NULL,
      source TEXT NOT NULL,
      lifted_on TEXT,
      lift_reason TEXT
    ) STRICT`,
    'CREATE UNIQUE INDEX suppression_in_force ON suppression (kind, hash, scope) WHERE lifted_on IS NULL',

    `CREATE TABLE template_wording (
      template TEXT NOT NULL,
      language TEXT NOT NULL,
      version INTEGER NOT NULL,
      edits TEXT NOT NULL CHECK (json_valid(edits)),
      PRIMARY KEY (template, language)
    ) STRICT, WITHOUT ROWID`,

    'ALTER TABLE letter ADD COLUMN notice_id TEXT REFERENCES request_notice (id)',
    'ALTER TABLE letter ADD COLUMN waived TEXT',
    'CREATE INDEX letter_notice ON letter (notice_id) WHERE notice_id IS NOT NULL',

    "ALTER TABLE extract_finding ADD COLUMN found_by TEXT NOT NULL DEFAULT ''",
    'ALTER TABLE extract_finding ADD COLUMN found_at TEXT',
    `CREATE TABLE extract_system (
      request_id TEXT NOT NULL REFERENCES request (id) ON DELETE CASCADE,
      system TEXT NOT NULL,
      outcome TEXT NOT NULL,
      note TEXT NOT NULL,
      found_by TEXT NOT NULL,
      found_at TEXT NOT NULL,
      PRIMARY KEY (request_id, system)
    ) STRICT, WITHOUT ROWID`,
    'ALTER TABLE extract_data_set ADD COLUMN portable INTEGER NOT NULL DEFAULT 0 CHECK (portable IN (0, 1))',
  ],
};
