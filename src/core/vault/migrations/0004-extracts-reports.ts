import type { Migration } from './migration.ts';

/** The files that extracts come from, what is redacted in them, and the reports. */
export const extractsReports: Migration = {
  number: 4,
  name: 'extracts and reports',
  statements: [
    // A file as a system's owner sent it; what came within a message names the message.
    `CREATE TABLE extract_source (
      rowid INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      request_id TEXT NOT NULL REFERENCES request (id) ON DELETE CASCADE,
      part_of TEXT REFERENCES extract_source (id) ON DELETE CASCADE,
      kind TEXT NOT NULL,
      file_name TEXT NOT NULL,
      source TEXT NOT NULL,
      attachment_id TEXT NOT NULL REFERENCES attachment (id),
      size INTEGER NOT NULL,
      sha256 TEXT NOT NULL,
      remarks TEXT NOT NULL CHECK (json_valid(remarks)),
      added_at TEXT NOT NULL
    ) STRICT`,
    'CREATE INDEX extract_source_request ON extract_source (request_id, rowid)',
    'CREATE INDEX extract_source_part ON extract_source (part_of) WHERE part_of IS NOT NULL',
    'CREATE INDEX extract_source_attachment ON extract_source (attachment_id)',

    'ALTER TABLE extract_data_set ADD COLUMN source_id TEXT REFERENCES extract_source (id) ON DELETE CASCADE',
    "ALTER TABLE extract_data_set ADD COLUMN shape TEXT NOT NULL DEFAULT 'table' CHECK (shape IN ('table', 'pages'))",
    'ALTER TABLE extract_data_set ADD COLUMN record_id TEXT',
    "ALTER TABLE extract_data_set ADD COLUMN categories TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(categories))",
    // One for each column; an older data set has none yet, and stands as if each were in and masked.
    "ALTER TABLE extract_data_set ADD COLUMN fields TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(fields))",
    'ALTER TABLE extract_data_set ADD COLUMN page_count INTEGER NOT NULL DEFAULT 0',
    // Counts up with each change of what is handed over, so that a preview that grew old is known by it.
    'ALTER TABLE extract_data_set ADD COLUMN edition INTEGER NOT NULL DEFAULT 0',
    'CREATE INDEX extract_data_set_source ON extract_data_set (source_id) WHERE source_id IS NOT NULL',

    // Why a row is not handed over.
    'ALTER TABLE extract_row ADD COLUMN left_out TEXT',
    'CREATE INDEX extract_row_left_out ON extract_row (data_set_rowid) WHERE left_out IS NOT NULL',

    // The pages of a PDF or a picture: points, and the words that stand there with their places.
    `CREATE TABLE extract_page (
      data_set_rowid INTEGER NOT NULL REFERENCES extract_data_set (rowid) ON DELETE CASCADE,
      n INTEGER NOT NULL,
      width REAL NOT NULL,
      height REAL NOT NULL,
      words TEXT NOT NULL CHECK (json_valid(words)),
      left_out TEXT,
      PRIMARY KEY (data_set_rowid, n)
    ) STRICT, WITHOUT ROWID`,

    `CREATE TABLE extract_redaction (
      rowid INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      request_id TEXT NOT NULL REFERENCES request (id) ON DELETE CASCADE,
      data_set_id TEXT REFERENCES extract_data_set (id) ON DELETE CASCADE,
      kind TEXT NOT NULL CHECK (kind IN ('cell', 'pattern', 'region')),
      row INTEGER,
      col INTEGER,
      text TEXT NOT NULL,
      page INTEGER,
      box TEXT CHECK (box IS NULL OR json_valid(box)),
      ground TEXT NOT NULL,
      note TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('proposed', 'accepted', 'dismissed')),
      finder TEXT,
      at TEXT NOT NULL,
      actor TEXT NOT NULL
    ) STRICT`,
    'CREATE INDEX extract_redaction_request ON extract_redaction (request_id, state, rowid)',
    'CREATE INDEX extract_redaction_cell ON extract_redaction (data_set_id, row, col)',

    // How often a redaction strikes in a data set, counted when either came: one row for each that it strikes in.
    `CREATE TABLE extract_redaction_place (
      redaction_rowid INTEGER NOT NULL REFERENCES extract_redaction (rowid) ON DELETE CASCADE,
      data_set_rowid INTEGER NOT NULL REFERENCES extract_data_set (rowid) ON DELETE CASCADE,
      places INTEGER NOT NULL,
      PRIMARY KEY (redaction_rowid, data_set_rowid)
    ) STRICT, WITHOUT ROWID`,
    'CREATE INDEX extract_redaction_place_set ON extract_redaction_place (data_set_rowid)',

    // How a table was read the last time, by its columns: no cell of it.
    `CREATE TABLE extract_mapping (
      signature TEXT PRIMARY KEY,
      mapping TEXT NOT NULL CHECK (json_valid(mapping)),
      used_at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID`,

    `CREATE TABLE extract_choice (
      request_id TEXT PRIMARY KEY REFERENCES request (id) ON DELETE CASCADE,
      list_with_letter INTEGER NOT NULL CHECK (list_with_letter IN (0, 1))
    ) STRICT, WITHOUT ROWID`,

    // When a case was answered, as its plain date; earlier vaults know it by their replies.
    'ALTER TABLE request ADD COLUMN answered_on TEXT',
    `UPDATE request SET answered_on = (
       SELECT max(l.letter_date) FROM letter l
        WHERE l.request_id = request.id AND l.state = 'issued'
          AND (l.template IN ('excessiveRefusal', 'closing', 'handover')
            OR substr(l.template, -5) = 'Reply'))
      WHERE state IN ('answered', 'closed') AND merged_into IS NULL`,
    // Frist closes nothing unanswered but a duplicate, whose answer is that of the case it was merged into.
    `UPDATE request SET answered_on = closed_on
      WHERE answered_on IS NULL AND state = 'closed' AND merged_into IS NULL`,
    // Each holds all that a year's figures are counted from, so that no letter's worth of text is read for them.
    `CREATE INDEX request_answered
       ON request (answered_on, kind, received, due, alarm, channel, merged_into)
      WHERE answered_on IS NOT NULL`,
    'CREATE INDEX request_counted ON request (received, kind, channel, merged_into)',
    "CREATE INDEX request_withdrawn ON request (closed_on) WHERE state = 'withdrawn'",
    'CREATE INDEX request_fee ON request (received) WHERE fee IS NOT NULL',
    `CREATE INDEX request_extension_told ON request (json_extract(extension, '$.notifiedOn'))
      WHERE extension IS NOT NULL`,
    'CREATE INDEX request_pause_asked ON request_pause (asked_on)',

    `CREATE TABLE report_comment (
      report TEXT NOT NULL,
      scope TEXT NOT NULL,
      section TEXT NOT NULL,
      text TEXT NOT NULL,
      at TEXT NOT NULL,
      PRIMARY KEY (report, scope, section)
    ) STRICT, WITHOUT ROWID`,

    `CREATE TABLE report_own (
      rowid INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      version INTEGER NOT NULL,
      title TEXT NOT NULL,
      plan TEXT NOT NULL CHECK (json_valid(plan)),
      changed_at TEXT NOT NULL
    ) STRICT`,

    `CREATE TABLE report_kept (
      rowid INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      report TEXT NOT NULL,
      asked TEXT NOT NULL CHECK (json_valid(asked)),
      period_from TEXT,
      period_until TEXT,
      title TEXT NOT NULL,
      language TEXT NOT NULL,
      made_at TEXT NOT NULL,
      attachment_id TEXT NOT NULL REFERENCES attachment (id),
      file_name TEXT NOT NULL,
      sha256 TEXT NOT NULL,
      pages INTEGER NOT NULL
    ) STRICT`,
    'CREATE INDEX report_kept_period ON report_kept (report, period_until)',
    'CREATE INDEX report_kept_attachment ON report_kept (attachment_id)',
  ],
};
