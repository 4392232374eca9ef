import { z } from 'zod';
import { type PlainDate, plainDateSchema } from '../kit/dates.ts';
import { registerItemIdSchema } from '../kit/ids.ts';
import type { RegisterName } from '../registers/model/names.ts';
import type { Bindable, Readable } from '../vault/sql.ts';
import type { Counted } from './model/facts.ts';

const most = 20;

/** What a kind of items is told by: each condition is one literal, so that nothing a caller sends becomes SQL. */
const conditions = {
  any: '1',
  disclosedWithoutGround: "coalesce(json_extract(content, '$.ground'), 'none') = 'none'",
  disclosedAgainstPolicy: "json_extract(content, '$.breachOfPolicy') = 1",
  consentGiven: `json_extract(content, '$.kind') = 'consent'
    AND json_extract(content, '$.withdrawnOn') IS NULL`,
  consentWithdrawn: `json_extract(content, '$.kind') = 'consent'
    AND json_extract(content, '$.withdrawnOn') IS NOT NULL`,
  consentByVisit: `json_extract(content, '$.kind') = 'consent'
    AND json_extract(content, '$.how') = 'visit' AND json_extract(content, '$.withdrawnOn') IS NULL`,
  consentByTerms: `json_extract(content, '$.kind') = 'consent'
    AND json_extract(content, '$.how') = 'terms' AND json_extract(content, '$.withdrawnOn') IS NULL`,
  actionDone: "json_extract(content, '$.doneOn') IS NOT NULL",
  actionOverdue: `json_extract(content, '$.doneOn') IS NULL
    AND json_extract(content, '$.hold') IS NULL AND json_extract(content, '$.dueOn') < ?`,
  breachUnnotified: `json_extract(content, '$.notify') = 'yes'
    AND json_extract(content, '$.notifiedAt') IS NULL
    AND json_extract(content, '$.awareAt') < ?`,
} as const;
export type ItemKind = keyof typeof conditions;

const countSchema = z.object({ n: z.int() });
const idSchema = z.object({ id: registerItemIdSchema });

/** How many items of a register are of a kind, and the first of them; what a kind compares with is bound. */
export function countKind(
  db: Readable,
  register: RegisterName,
  kind: ItemKind,
  ...bound: readonly Bindable[]
): Counted {
  const from = `FROM register_item WHERE register = ? AND ${conditions[kind]}`;
  const count = db.get(countSchema, `SELECT count(*) AS n ${from}`, register, ...bound)?.n ?? 0;
  if (count === 0) return { count, ids: [] };
  const sql = `SELECT id ${from} ORDER BY rowid LIMIT ${most}`;
  return { count, ids: db.all(idSchema, sql, register, ...bound).map(({ id }) => id) };
}

const fields = {
  on: "json_extract(content, '$.on')",
  doneOn: "json_extract(content, '$.doneOn')",
  givenOn: "json_extract(content, '$.givenOn')",
} as const;

const newestSchema = z.object({ newest: plainDateSchema.nullable() });

/** The newest plain date in a field of a register's items. */
export function newestOf(
  db: Readable,
  register: RegisterName,
  field: keyof typeof fields,
): PlainDate | undefined {
  const sql = `SELECT max(${fields[field]}) AS newest FROM register_item WHERE register = ?`;
  return db.get(newestSchema, sql, register)?.newest ?? undefined;
}

/** How many of Frist's own cases were erased when their time was up. */
export function countErasures(db: Readable): number {
  return db.get(countSchema, 'SELECT count(*) AS n FROM erasure')?.n ?? 0;
}
