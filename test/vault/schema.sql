CREATE INDEX attachment_sha256 ON attachment (sha256);

CREATE INDEX balancing_review_record ON balancing_review (record_id, opened_on);

CREATE INDEX balancing_review_request ON balancing_review (request_id) WHERE request_id IS NOT NULL;

CREATE INDEX extract_data_set_request ON extract_data_set (request_id, position);

CREATE INDEX extract_data_set_source ON extract_data_set (source_id) WHERE source_id IS NOT NULL;

CREATE INDEX extract_redaction_cell ON extract_redaction (data_set_id, row, col);

CREATE INDEX extract_redaction_place_set ON extract_redaction_place (data_set_rowid);

CREATE INDEX extract_redaction_request ON extract_redaction (request_id, state, rowid);

CREATE INDEX extract_row_left_out ON extract_row (data_set_rowid) WHERE left_out IS NOT NULL;

CREATE INDEX extract_source_attachment ON extract_source (attachment_id);

CREATE INDEX extract_source_part ON extract_source (part_of) WHERE part_of IS NOT NULL;

CREATE INDEX extract_source_request ON extract_source (request_id, rowid);

CREATE INDEX intake_item_attachment ON intake_item (attachment_id) WHERE attachment_id IS NOT NULL;

CREATE INDEX intake_item_request ON intake_item (request_id) WHERE request_id IS NOT NULL;

CREATE INDEX intake_item_settled ON intake_item (settled_on, rowid) WHERE settled_on IS NOT NULL;

CREATE INDEX intake_item_state ON intake_item (state, rowid);

CREATE INDEX journal_pseudonym ON journal (pseudonym, sequence);

CREATE INDEX journal_salt_pseudonym ON journal_salt (pseudonym);

CREATE INDEX journal_subject_request ON journal_subject (within_request) WHERE within_request IS NOT NULL;

CREATE INDEX letter_attachment ON letter (attachment_id) WHERE attachment_id IS NOT NULL;

CREATE INDEX letter_notice ON letter (notice_id) WHERE notice_id IS NOT NULL;

CREATE INDEX letter_request ON letter (request_id, rowid);

CREATE INDEX letter_state ON letter (state);

CREATE INDEX register_document_item ON register_document (item_rowid, rowid);

CREATE INDEX register_duty_on ON register_duty (due_on, item_rowid);

CREATE INDEX register_duty_register ON register_duty (register, due_on, item_rowid);

CREATE INDEX register_file_item ON register_file (item_rowid);

CREATE INDEX register_item_case ON register_item (register, json_extract(content, '$.caseReference'))
      WHERE register = 'consents';

CREATE INDEX register_item_changed ON register_item (register, changed_at, rowid);

CREATE INDEX register_item_due ON register_item (register, next_on, rowid, gaps);

CREATE INDEX register_item_email ON register_item (register, json_extract(content, '$.email'))
      WHERE register = 'consents';

CREATE INDEX register_item_entered ON register_item (register, rowid);

CREATE INDEX register_item_gaps ON register_item (register, title_key) WHERE gaps > 0;

CREATE INDEX register_item_identity ON register_item (register, json_extract(content, '$.identity'))
      WHERE register = 'consents';

CREATE UNIQUE INDEX register_item_key ON register_item (register, item_key) WHERE item_key IS NOT NULL;

CREATE INDEX register_item_title ON register_item (register, title_key, rowid);

CREATE INDEX register_item_unread ON register_item (rowid) WHERE gaps < 0;

CREATE INDEX register_link_to ON register_link (to_id, item_rowid);

CREATE INDEX report_kept_attachment ON report_kept (attachment_id);

CREATE INDEX report_kept_period ON report_kept (report, period_until);

CREATE INDEX request_alarm ON request (alarm, rowid);

CREATE INDEX request_answered
       ON request (answered_on, kind, received, due, alarm, channel, merged_into)
      WHERE answered_on IS NOT NULL;

CREATE INDEX request_attachment_attachment ON request_attachment (attachment_id);

CREATE INDEX request_closed ON request (closed_on, rowid) WHERE closed_on IS NOT NULL;

CREATE INDEX request_counted ON request (received, kind, channel, merged_into);

CREATE INDEX request_email_request ON request_email (request_rowid);

CREATE INDEX request_extension_told ON request (json_extract(extension, '$.notifiedOn'))
      WHERE extension IS NOT NULL;

CREATE INDEX request_fee ON request (received) WHERE fee IS NOT NULL;

CREATE INDEX request_merged ON request (merged_into) WHERE merged_into IS NOT NULL;

CREATE INDEX request_message_request ON request_message (request_id);

CREATE INDEX request_name ON request (name_key, rowid);

CREATE INDEX request_note_request ON request_note (request_id, at);

CREATE INDEX request_notice_request ON request_notice (request_id);

CREATE INDEX request_notice_unconfirmed ON request_notice (request_id)
      WHERE confirmed_on IS NULL AND waived IS NULL;

CREATE INDEX request_open_alarm ON request (is_open, alarm, rowid);

CREATE INDEX request_pause_asked ON request_pause (asked_on);

CREATE INDEX request_pause_request ON request_pause (request_id, asked_on);

CREATE INDEX request_personnummer ON request (personnummer) WHERE personnummer IS NOT NULL;

CREATE INDEX request_received ON request (received, rowid);

CREATE INDEX request_restriction_request ON request_restriction (request_id, opened_on);

CREATE INDEX request_right_request ON request_right (request_rowid);

CREATE INDEX request_state_alarm ON request (state, alarm, rowid);

CREATE INDEX request_task_assignee ON request_task (assignee)
      WHERE assignee <> '' AND done_at IS NULL;

CREATE INDEX request_task_code ON request_task (code)
      WHERE code IS NOT NULL AND done_at IS NULL;

CREATE INDEX request_task_due ON request_task (due) WHERE due IS NOT NULL AND done_at IS NULL;

CREATE INDEX request_task_request ON request_task (request_id, position);

CREATE INDEX request_withdrawn ON request (closed_on) WHERE state = 'withdrawn';

CREATE UNIQUE INDEX suppression_in_force ON suppression (kind, hash, scope, coalesce(purpose, ''))
      WHERE lifted_on IS NULL;

CREATE TABLE attachment (
      id TEXT PRIMARY KEY,
      size INTEGER NOT NULL,
      sha256 TEXT NOT NULL,
      added_at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

CREATE TABLE attachment_chunk (
      attachment_id TEXT NOT NULL REFERENCES attachment (id) ON DELETE CASCADE,
      n INTEGER NOT NULL,
      bytes BLOB NOT NULL,
      UNIQUE (attachment_id, n)
    ) STRICT;

CREATE TABLE "balancing_review" (
      id TEXT PRIMARY KEY,
      record_id TEXT NOT NULL REFERENCES register_item (id),
      request_id TEXT REFERENCES request (id) ON DELETE SET NULL,
      reference TEXT NOT NULL,
      opened_on TEXT NOT NULL,
      outcome TEXT,
      reasons TEXT NOT NULL,
      concluded_on TEXT
    ) STRICT, WITHOUT ROWID;

CREATE TABLE calendar_duty (
      uid TEXT PRIMARY KEY,
      sequence INTEGER NOT NULL,
      due_on TEXT NOT NULL,
      register TEXT NOT NULL,
      kind TEXT NOT NULL,
      gone_on TEXT
    ) STRICT, WITHOUT ROWID;

CREATE TABLE erased_serial (year INTEGER PRIMARY KEY, last INTEGER NOT NULL) STRICT;

CREATE TABLE erasure (
      rowid INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      at TEXT NOT NULL,
      actor TEXT NOT NULL,
      content TEXT NOT NULL CHECK (json_valid(content)),
      attachment_id TEXT REFERENCES attachment (id)
    ) STRICT;

CREATE TABLE extract_choice (
      request_id TEXT PRIMARY KEY REFERENCES request (id) ON DELETE CASCADE,
      list_with_letter INTEGER NOT NULL CHECK (list_with_letter IN (0, 1))
    ) STRICT, WITHOUT ROWID;

CREATE TABLE extract_data_set (
      rowid INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      request_id TEXT NOT NULL REFERENCES request (id) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      title TEXT NOT NULL,
      source TEXT NOT NULL,
      columns TEXT NOT NULL CHECK (json_valid(columns)),
      row_count INTEGER NOT NULL
    , portable INTEGER NOT NULL DEFAULT 0 CHECK (portable IN (0, 1)), source_id TEXT REFERENCES extract_source (id) ON DELETE CASCADE, shape TEXT NOT NULL DEFAULT 'table' CHECK (shape IN ('table', 'pages')), record_id TEXT, categories TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(categories)), fields TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(fields)), page_count INTEGER NOT NULL DEFAULT 0, edition INTEGER NOT NULL DEFAULT 0) STRICT;

CREATE TABLE extract_finding (
      request_id TEXT NOT NULL REFERENCES request (id) ON DELETE CASCADE,
      category TEXT NOT NULL,
      outcome TEXT NOT NULL,
      note TEXT NOT NULL, found_by TEXT NOT NULL DEFAULT '', found_at TEXT,
      PRIMARY KEY (request_id, category)
    ) STRICT, WITHOUT ROWID;

CREATE TABLE extract_mapping (
      signature TEXT PRIMARY KEY,
      mapping TEXT NOT NULL CHECK (json_valid(mapping)),
      used_at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

CREATE TABLE extract_page (
      data_set_rowid INTEGER NOT NULL REFERENCES extract_data_set (rowid) ON DELETE CASCADE,
      n INTEGER NOT NULL,
      width REAL NOT NULL,
      height REAL NOT NULL,
      words TEXT NOT NULL CHECK (json_valid(words)),
      left_out TEXT,
      PRIMARY KEY (data_set_rowid, n)
    ) STRICT, WITHOUT ROWID;

CREATE TABLE extract_redaction (
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
    ) STRICT;

CREATE TABLE extract_redaction_place (
      redaction_rowid INTEGER NOT NULL REFERENCES extract_redaction (rowid) ON DELETE CASCADE,
      data_set_rowid INTEGER NOT NULL REFERENCES extract_data_set (rowid) ON DELETE CASCADE,
      places INTEGER NOT NULL,
      PRIMARY KEY (redaction_rowid, data_set_rowid)
    ) STRICT, WITHOUT ROWID;

CREATE TABLE extract_row (
      data_set_rowid INTEGER NOT NULL REFERENCES extract_data_set (rowid) ON DELETE CASCADE,
      n INTEGER NOT NULL,
      cells TEXT NOT NULL CHECK (json_valid(cells)), left_out TEXT,
      PRIMARY KEY (data_set_rowid, n)
    ) STRICT, WITHOUT ROWID;

CREATE TABLE extract_source (
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
    ) STRICT;

CREATE TABLE extract_statement (
      request_id TEXT PRIMARY KEY REFERENCES request (id) ON DELETE CASCADE,
      statements TEXT NOT NULL CHECK (json_valid(statements))
    ) STRICT, WITHOUT ROWID;

CREATE TABLE extract_system (
      request_id TEXT NOT NULL REFERENCES request (id) ON DELETE CASCADE,
      system TEXT NOT NULL,
      outcome TEXT NOT NULL,
      note TEXT NOT NULL,
      found_by TEXT NOT NULL,
      found_at TEXT NOT NULL,
      PRIMARY KEY (request_id, system)
    ) STRICT, WITHOUT ROWID;

CREATE TABLE intake_item (
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
    , settled_on TEXT) STRICT;

CREATE TABLE journal (
      sequence INTEGER PRIMARY KEY,
      at TEXT NOT NULL,
      actor TEXT NOT NULL,
      action TEXT NOT NULL,
      pseudonym TEXT,
      fields TEXT NOT NULL CHECK (json_valid(fields)),
      commitments TEXT NOT NULL CHECK (json_valid(commitments)),
      previous TEXT NOT NULL,
      hash TEXT NOT NULL
    ) STRICT;

CREATE TABLE journal_salt (
      sequence INTEGER PRIMARY KEY,
      pseudonym TEXT,
      salt BLOB NOT NULL
    ) STRICT;

CREATE TABLE journal_subject (
      object_type TEXT NOT NULL,
      object_id TEXT NOT NULL,
      pseudonym TEXT NOT NULL UNIQUE,
      within_request TEXT,
      PRIMARY KEY (object_type, object_id)
    ) STRICT, WITHOUT ROWID;

CREATE TABLE letter (
      rowid INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      request_id TEXT NOT NULL REFERENCES request (id) ON DELETE CASCADE,
      version INTEGER NOT NULL,
      template TEXT NOT NULL,
      state TEXT NOT NULL,
      is_owed INTEGER NOT NULL CHECK (is_owed IN (0, 1)),
      language TEXT NOT NULL,
      edits TEXT NOT NULL CHECK (json_valid(edits)),
      created_at TEXT NOT NULL,
      number TEXT UNIQUE,
      letter_date TEXT,
      issued_at TEXT,
      texts TEXT CHECK (texts IS NULL OR json_valid(texts)),
      attachment_id TEXT REFERENCES attachment (id),
      sha256 TEXT,
      pages INTEGER,
      file_name TEXT, notice_id TEXT REFERENCES request_notice (id), waived TEXT,
      CHECK (state <> 'issued' OR (number IS NOT NULL AND attachment_id IS NOT NULL AND sha256 IS NOT NULL))
    ) STRICT;

CREATE TABLE policy (
      rowid INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      version INTEGER NOT NULL,
      content TEXT NOT NULL CHECK (json_valid(content)),
      loaded_at TEXT NOT NULL
    ) STRICT;

CREATE TABLE register_document (
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
    ) STRICT;

CREATE TABLE register_duty (
      item_rowid INTEGER NOT NULL REFERENCES register_item (rowid) ON DELETE CASCADE,
      n INTEGER NOT NULL,
      register TEXT NOT NULL,
      due_on TEXT NOT NULL,
      kind TEXT NOT NULL,
      PRIMARY KEY (item_rowid, n)
    ) STRICT, WITHOUT ROWID;

CREATE TABLE register_file (
      attachment_id TEXT PRIMARY KEY REFERENCES attachment (id),
      item_rowid INTEGER REFERENCES register_item (rowid) ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID;

CREATE TABLE register_item (
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
    ) STRICT;

CREATE TABLE register_link (
      item_rowid INTEGER NOT NULL REFERENCES register_item (rowid) ON DELETE CASCADE,
      field TEXT NOT NULL,
      to_id TEXT NOT NULL,
      PRIMARY KEY (item_rowid, field, to_id)
    ) STRICT, WITHOUT ROWID;

CREATE TABLE register_mapping (
      register TEXT NOT NULL,
      columns TEXT NOT NULL,
      mapping TEXT NOT NULL CHECK (json_valid(mapping)),
      PRIMARY KEY (register, columns)
    ) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE register_search USING fts5 (
      title, body, tokenize = "unicode61 remove_diacritics 2", prefix = '2 3'
    );

CREATE TABLE 'register_search_config'(k PRIMARY KEY, v) WITHOUT ROWID;

CREATE TABLE 'register_search_content'(id INTEGER PRIMARY KEY, c0, c1);

CREATE TABLE 'register_search_data'(id INTEGER PRIMARY KEY, block BLOB);

CREATE TABLE 'register_search_docsize'(id INTEGER PRIMARY KEY, sz BLOB);

CREATE TABLE 'register_search_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

CREATE TABLE register_version (
      item_rowid INTEGER NOT NULL REFERENCES register_item (rowid) ON DELETE CASCADE,
      version INTEGER NOT NULL,
      at TEXT NOT NULL,
      actor TEXT NOT NULL,
      content TEXT NOT NULL CHECK (json_valid(content)),
      PRIMARY KEY (item_rowid, version)
    ) STRICT, WITHOUT ROWID;

CREATE TABLE report_comment (
      report TEXT NOT NULL,
      scope TEXT NOT NULL,
      section TEXT NOT NULL,
      text TEXT NOT NULL,
      at TEXT NOT NULL,
      PRIMARY KEY (report, scope, section)
    ) STRICT, WITHOUT ROWID;

CREATE TABLE report_kept (
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
    ) STRICT;

CREATE TABLE report_own (
      rowid INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      version INTEGER NOT NULL,
      title TEXT NOT NULL,
      plan TEXT NOT NULL CHECK (json_valid(plan)),
      changed_at TEXT NOT NULL
    ) STRICT;

CREATE TABLE request (
      rowid INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      version INTEGER NOT NULL,
      year INTEGER NOT NULL,
      serial INTEGER NOT NULL,
      reference TEXT NOT NULL UNIQUE,
      state TEXT NOT NULL,
      channel TEXT NOT NULL,
      rights TEXT NOT NULL CHECK (json_valid(rights)),
      name TEXT NOT NULL,
      name_key TEXT NOT NULL,
      emails TEXT NOT NULL CHECK (json_valid(emails)),
      postal_addresses TEXT NOT NULL CHECK (json_valid(postal_addresses)),
      personnummer TEXT,
      language TEXT NOT NULL,
      subject TEXT NOT NULL,
      text TEXT NOT NULL,
      received TEXT NOT NULL,
      received_at TEXT,
      received_basis TEXT NOT NULL,
      message_id TEXT,
      opened_at TEXT NOT NULL,
      calendar TEXT NOT NULL,
      rule_version TEXT NOT NULL,
      due TEXT NOT NULL,
      alarm TEXT NOT NULL,
      paused INTEGER NOT NULL CHECK (paused IN (0, 1)),
      is_open INTEGER GENERATED ALWAYS AS (state NOT IN ('answered', 'closed', 'withdrawn')) STORED, kind TEXT NOT NULL DEFAULT 'rights', subjects TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(subjects)), sender_standing TEXT NOT NULL DEFAULT 'unknown', spoken_language TEXT, target TEXT, extension TEXT CHECK (extension IS NULL OR json_valid(extension)), fee TEXT CHECK (fee IS NULL OR json_valid(fee)), handover TEXT CHECK (handover IS NULL OR json_valid(handover)), merged_into TEXT REFERENCES request (id), closed_on TEXT, answered_on TEXT,
      UNIQUE (year, serial)
    ) STRICT;

CREATE TABLE request_attachment (
      request_id TEXT NOT NULL REFERENCES request (id) ON DELETE CASCADE,
      attachment_id TEXT NOT NULL REFERENCES attachment (id),
      position INTEGER NOT NULL,
      file_name TEXT NOT NULL,
      media_type TEXT NOT NULL,
      role TEXT NOT NULL,
      PRIMARY KEY (request_id, attachment_id)
    ) STRICT, WITHOUT ROWID;

CREATE TABLE request_course (
      request_id TEXT NOT NULL REFERENCES request (id) ON DELETE CASCADE,
      right TEXT NOT NULL,
      scope TEXT NOT NULL CHECK (json_valid(scope)),
      decision TEXT CHECK (decision IS NULL OR json_valid(decision)),
      decided_at TEXT,
      decided_by TEXT,
      PRIMARY KEY (request_id, right)
    ) STRICT, WITHOUT ROWID;

CREATE TABLE request_email (
      email_key TEXT NOT NULL,
      request_rowid INTEGER NOT NULL REFERENCES request (rowid) ON DELETE CASCADE,
      PRIMARY KEY (email_key, request_rowid)
    ) STRICT, WITHOUT ROWID;

CREATE TABLE request_message (
      message_id TEXT NOT NULL,
      request_id TEXT NOT NULL REFERENCES request (id) ON DELETE CASCADE,
      PRIMARY KEY (message_id, request_id)
    ) STRICT, WITHOUT ROWID;

CREATE TABLE request_note (
      id TEXT PRIMARY KEY,
      request_id TEXT NOT NULL REFERENCES request (id) ON DELETE CASCADE,
      at TEXT NOT NULL,
      actor TEXT NOT NULL,
      text TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

CREATE TABLE request_notice (
      id TEXT PRIMARY KEY,
      request_id TEXT NOT NULL REFERENCES request (id) ON DELETE CASCADE,
      right TEXT NOT NULL,
      recipient TEXT NOT NULL CHECK (json_valid(recipient)),
      confirmed_on TEXT,
      waived TEXT
    ) STRICT, WITHOUT ROWID;

CREATE TABLE request_pause (
      id TEXT PRIMARY KEY,
      request_id TEXT NOT NULL REFERENCES request (id) ON DELETE CASCADE,
      ground TEXT NOT NULL,
      doubt TEXT NOT NULL,
      asked_on TEXT NOT NULL,
      settled_on TEXT,
      override_reason TEXT
    , despite TEXT, reminded_on TEXT, expires_on TEXT, proof TEXT) STRICT, WITHOUT ROWID;

CREATE TABLE request_restriction (
      id TEXT PRIMARY KEY,
      request_id TEXT NOT NULL REFERENCES request (id) ON DELETE CASCADE,
      ground TEXT NOT NULL,
      records TEXT NOT NULL CHECK (json_valid(records)),
      opened_on TEXT NOT NULL,
      lift_on TEXT,
      lift_reason TEXT,
      announced_at TEXT,
      lifted_on TEXT
    ) STRICT, WITHOUT ROWID;

CREATE TABLE request_right (
      request_rowid INTEGER NOT NULL REFERENCES request (rowid) ON DELETE CASCADE,
      right TEXT NOT NULL,
      PRIMARY KEY (right, request_rowid)
    ) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE request_search USING fts5 (
      reference, name, emails, subject, body, notes,
      tokenize = "unicode61 remove_diacritics 2", prefix = '2 3'
    );

CREATE TABLE 'request_search_config'(k PRIMARY KEY, v) WITHOUT ROWID;

CREATE TABLE 'request_search_content'(id INTEGER PRIMARY KEY, c0, c1, c2, c3, c4, c5);

CREATE TABLE 'request_search_data'(id INTEGER PRIMARY KEY, block BLOB);

CREATE TABLE 'request_search_docsize'(id INTEGER PRIMARY KEY, sz BLOB);

CREATE TABLE 'request_search_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

CREATE TABLE request_task (
      id TEXT PRIMARY KEY,
      request_id TEXT NOT NULL REFERENCES request (id) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      title_sv TEXT NOT NULL,
      title_en TEXT NOT NULL,
      citation TEXT,
      due TEXT,
      done_at TEXT
    , code TEXT, assignee TEXT NOT NULL DEFAULT '') STRICT, WITHOUT ROWID;

CREATE TABLE saved_view (
      id TEXT PRIMARY KEY,
      name TEXT NOT NULL UNIQUE,
      content TEXT NOT NULL CHECK (json_valid(content))
    ) STRICT, WITHOUT ROWID;

CREATE TABLE settings (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      version INTEGER NOT NULL,
      content TEXT NOT NULL CHECK (json_valid(content))
    ) STRICT;

CREATE TABLE suppression (
      rowid INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      kind TEXT NOT NULL,
      hash BLOB NOT NULL,
      scope TEXT NOT NULL,
      since TEXT NOT NULL,
      source TEXT NOT NULL,
      lifted_on TEXT,
      lift_reason TEXT
    , purpose TEXT) STRICT;

CREATE TABLE template_wording (
      template TEXT NOT NULL,
      language TEXT NOT NULL,
      version INTEGER NOT NULL,
      edits TEXT NOT NULL CHECK (json_valid(edits)),
      PRIMARY KEY (template, language)
    ) STRICT, WITHOUT ROWID;

CREATE TRIGGER journal_no_delete BEFORE DELETE ON journal
      BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;

CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal
      BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;

CREATE TRIGGER letter_issued_is_final BEFORE UPDATE ON letter WHEN OLD.state = 'issued'
      BEGIN SELECT RAISE(ABORT, 'an issued letter is immutable'); END;
