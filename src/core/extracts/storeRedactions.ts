import { z } from 'zod';
import { type Instant, instantSchema } from '../kit/dates.ts';
import {
  type DataSetId,
  dataSetIdSchema,
  type RedactionId,
  type RequestId,
  redactionIdSchema,
} from '../kit/ids.ts';
import type { Bindable, Readable, Writable } from '../vault/sql.ts';
import {
  boxSchema,
  type Finder,
  finderSchema,
  type Redacted,
  type RedactionGround,
  type RedactionState,
  redactedSchema,
  redactionGroundSchema,
  redactionStateSchema,
} from './model/redaction.ts';

/** A redaction as it is kept. */
export type StoredRedaction = {
  readonly id: RedactionId;
  readonly what: Redacted;
  readonly ground: RedactionGround;
  readonly note: string;
  readonly state: RedactionState;
  readonly finder?: Finder;
  readonly at: Instant;
  readonly actor: string;
  /** In all data sets together. */
  readonly places: number;
};

const redactionRowSchema = z
  .object({
    id: redactionIdSchema,
    dataSetId: dataSetIdSchema.nullable(),
    kind: z.enum(['cell', 'pattern', 'region']),
    row: z.int().nullable(),
    column: z.int().nullable(),
    text: z.string(),
    page: z.int().nullable(),
    box: z
      .string()
      .transform((text) => boxSchema.parse(JSON.parse(text)))
      .nullable(),
    ground: redactionGroundSchema,
    note: z.string(),
    state: redactionStateSchema,
    finder: finderSchema.nullable(),
    at: instantSchema,
    actor: z.string(),
    places: z.int(),
  })
  .transform(
    ({ kind, dataSetId, row, column, text, page, box, finder, ...rest }): StoredRedaction => ({
      ...rest,
      ...(finder === null ? {} : { finder }),
      what: redactedSchema.parse(
        {
          cell: { kind, dataSetId, row, column, text },
          pattern: { kind, text, ...(dataSetId === null ? {} : { dataSetId }) },
          region: { kind, dataSetId, page, box },
        }[kind],
      ),
    }),
  );

const fields = `d.id, d.data_set_id AS dataSetId, d.kind, d.row, d.col AS column, d.text, d.page, d.box,
  d.ground, d.note, d.state, d.finder, d.at, d.actor,
  (SELECT coalesce(sum(p.places), 0) FROM extract_redaction_place p WHERE p.redaction_rowid = d.rowid) AS places`;

/** In the order of the data sets, those of the whole case first. */
const inOrder = `LEFT JOIN extract_data_set s ON s.id = d.data_set_id
  WHERE d.request_id = ? AND d.state IN (SELECT value FROM json_each(?))
    AND (d.data_set_id IS NULL OR d.data_set_id = coalesce(?, d.data_set_id))
  ORDER BY coalesce(s.position, 0), d.page, d.row, d.col, d.rowid`;

/** Those of a data set are its own, and those of the whole case. */
export type Selected = {
  readonly states: readonly RedactionState[];
  readonly dataSetId?: DataSetId | undefined;
};

/** The redactions of a case in these states, in the order of the data sets. */
export function redactionsOf(
  db: Readable,
  request: RequestId,
  { states, dataSetId }: Selected,
  page: { readonly offset: number; readonly limit: number } = { offset: 0, limit: -1 },
): readonly StoredRedaction[] {
  return db.all(
    redactionRowSchema,
    `SELECT ${fields} FROM extract_redaction d ${inOrder} LIMIT ? OFFSET ?`,
    request,
    JSON.stringify(states),
    dataSetId ?? null,
    page.limit,
    page.offset,
  );
}

const totalSchema = z.object({ total: z.int() });

/** How many redactions of a case are in these states. */
export function countRedactions(
  db: Readable,
  request: RequestId,
  { states, dataSetId }: Selected,
): number {
  const sql = `SELECT count(*) AS total FROM extract_redaction d
    WHERE d.request_id = ? AND d.state IN (SELECT value FROM json_each(?))
      AND (d.data_set_id IS NULL OR d.data_set_id = coalesce(?, d.data_set_id))`;
  return db.get(totalSchema, sql, request, JSON.stringify(states), dataSetId ?? null)?.total ?? 0;
}

/** These redactions, as far as the case has them. */
export function someRedactions(
  db: Readable,
  request: RequestId,
  ids: readonly RedactionId[],
): readonly StoredRedaction[] {
  return db.all(
    redactionRowSchema,
    `SELECT ${fields} FROM extract_redaction d
      WHERE d.request_id = ? AND d.id IN (SELECT value FROM json_each(?)) ORDER BY d.rowid`,
    request,
    JSON.stringify(ids),
  );
}

/** How often a redaction strikes in a data set. */
export type Places = { readonly dataSetId: DataSetId; readonly places: number };

export type NewStored = Omit<StoredRedaction, 'places'> & { readonly strikes: readonly Places[] };

export function insertRedaction(db: Writable, request: RequestId, redaction: NewStored): void {
  const { id, what, ground, note, state, finder, at, actor } = redaction;
  db.run(
    `INSERT INTO extract_redaction (id, request_id, data_set_id, kind, row, col, text, page, box,
       ground, note, state, finder, at, actor)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    id,
    request,
    what.dataSetId ?? null,
    what.kind,
    ...placeOf(what),
    ground,
    note,
    state,
    finder ?? null,
    at,
    actor,
  );
  writePlaces(db, id, redaction.strikes);
}

function placeOf(what: Redacted): readonly Bindable[] {
  switch (what.kind) {
    case 'cell':
      return [what.row, what.column, what.text, null, null];
    case 'pattern':
      return [null, null, what.text, null, null];
    case 'region':
      return [null, null, '', what.page, JSON.stringify(what.box)];
  }
}

/** Counts that a redaction strikes in data sets; those without a place are not written. */
export function writePlaces(db: Writable, id: RedactionId, strikes: readonly Places[]): void {
  const sql = `INSERT INTO extract_redaction_place (redaction_rowid, data_set_rowid, places)
    SELECT d.rowid, s.rowid, ? FROM extract_redaction d, extract_data_set s
     WHERE d.id = ? AND s.id = ? AND s.request_id = d.request_id
    ON CONFLICT (redaction_rowid, data_set_rowid) DO UPDATE SET places = excluded.places`;
  for (const { dataSetId, places } of strikes) {
    if (places > 0) db.run(sql, places, id, dataSetId);
  }
}

const placesRowSchema = z.object({
  id: redactionIdSchema,
  dataSetId: dataSetIdSchema,
  places: z.int(),
});

/** Where the accepted redactions of a case strike, and how often, in the order of the data sets. */
export function placesOf(
  db: Readable,
  request: RequestId,
): readonly (Places & { readonly id: RedactionId })[] {
  return db.all(
    placesRowSchema,
    `SELECT d.id, s.id AS dataSetId, p.places
       FROM extract_redaction d
       JOIN extract_redaction_place p ON p.redaction_rowid = d.rowid
       JOIN extract_data_set s ON s.rowid = p.data_set_rowid
      WHERE d.request_id = ? AND d.state = 'accepted' ORDER BY s.position, d.rowid`,
    request,
  );
}

/** Changes what is said of a redaction; what it strikes stays. */
export function writeRedaction(
  db: Writable,
  { id, state, ground, note }: Pick<StoredRedaction, 'id' | 'state' | 'ground' | 'note'>,
): void {
  const sql = 'UPDATE extract_redaction SET state = ?, ground = ?, note = ? WHERE id = ?';
  db.run(sql, state, ground, note, id);
}

export function deleteRedaction(db: Writable, id: RedactionId): void {
  db.run('DELETE FROM extract_redaction WHERE id = ?', id);
}

const choiceSchema = z.object({ withLetter: z.int().transform((flag) => flag === 1) });

/** Whether the redaction list goes with the letter; not, until the officer says so. */
export function listWithLetterOf(db: Readable, request: RequestId): boolean {
  const sql = 'SELECT list_with_letter AS withLetter FROM extract_choice WHERE request_id = ?';
  return db.get(choiceSchema, sql, request)?.withLetter ?? false;
}

export function writeListWithLetter(db: Writable, request: RequestId, withLetter: boolean): void {
  db.run(
    `INSERT INTO extract_choice (request_id, list_with_letter) VALUES (?, ?)
     ON CONFLICT (request_id) DO UPDATE SET list_with_letter = excluded.list_with_letter`,
    request,
    withLetter ? 1 : 0,
  );
}
