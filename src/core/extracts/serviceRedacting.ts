import type { CommandCall } from '../handlers.ts';
import { FristError, invalidField } from '../kit/errors.ts';
import { type DataSetId, type RequestId, redactionIdSchema } from '../kit/ids.ts';
import type { Unit } from '../unitOfWork.ts';
import type { Readable } from '../vault/sql.ts';
import type { NewRedaction, Redacted } from './model/redaction.ts';
import type { DataSet } from './model.ts';
import { finderOf, isTellingPattern, patternWords } from './rules/patterns.ts';
import { occurrences } from './rules/strike.ts';
import type { ExtractsContext, ExtractsHandlers } from './servicePorts.ts';
import { keptTexts, scanInTurns, tally } from './serviceScan.ts';
import { bumpEdition, dataSetsOf, pageOfRows } from './storeDataSets.ts';
import { writeLeftOut } from './storeHeldBack.ts';
import {
  deleteRedaction,
  insertRedaction,
  type Places,
  redactionsOf,
  type StoredRedaction,
  someRedactions,
  writeListWithLetter,
  writeRedaction,
} from './storeRedactions.ts';

/** What the officer strikes out, leaves out and decides. */
export function redactingHandlers(context: ExtractsContext) {
  const { change, read } = context;
  return {
    'extracts.redact': async ({ requestId, redactions }, call) => {
      context.requireRequest(requestId);
      const strikes = await counted(read, requestId, redactions, call);
      const note = {
        action: 'extract.redacted',
        fields: { redactions: redactions.length },
      } as const;
      return change(call, requestId, note, (unit) => {
        redact(unit, requestId, redactions, strikes, context.newId);
        bumpAll(
          unit,
          requestId,
          redactions.map(({ what }) => what),
        );
      });
    },

    'extracts.setRedactions': ({ requestId, ids, state, ground, note }, call) => {
      const fields = { redactions: ids.length, state };
      const told = { action: 'extract.redactionsSet', fields } as const;
      return change(call, requestId, told, (unit) => {
        const some = required(unit.db, requestId, ids);
        for (const one of some) {
          const said = { ground: ground ?? one.ground, note: note ?? one.note };
          writeRedaction(unit.db, { id: one.id, state, ...said });
        }
        bumpAll(
          unit,
          requestId,
          some.map(({ what }) => what),
        );
      });
    },

    'extracts.removeRedactions': ({ requestId, ids }, call) => {
      const fields = { redactions: ids.length };
      return change(call, requestId, { action: 'extract.redactionsRemoved', fields }, (unit) => {
        const some = required(unit.db, requestId, ids);
        for (const { id } of some) deleteRedaction(unit.db, id);
        bumpAll(
          unit,
          requestId,
          some.map(({ what }) => what),
        );
      });
    },

    'extracts.setRows': ({ requestId, dataSetId, rows, reason }, call) => {
      const count = rows === 'all' ? rows : rows.length;
      const fields = { dataSetId, rows: count, leftOut: reason !== '' };
      return change(call, requestId, { action: 'extract.rowsSet', fields }, (unit) => {
        const set = dataSetsOf(unit.db, requestId).find(({ id }) => id === dataSetId);
        if (!set) throw new FristError('notFound');
        const most = set.shape === 'table' ? set.rows : set.pages;
        if (rows !== 'all' && rows.some((n) => n >= most)) throw outside('rows', most);
        writeLeftOut(unit.db, dataSetId, set.shape, rows, reason);
        bumpEdition(unit.db, requestId, dataSetId);
      });
    },

    'extracts.setRedactionList': ({ requestId, withLetter }, call) =>
      change(
        call,
        requestId,
        { action: 'extract.redactionListSet', fields: { withLetter } },
        (unit) => {
          writeListWithLetter(unit.db, requestId, withLetter);
          bumpEdition(unit.db, requestId);
        },
      ),
  } satisfies Partial<ExtractsHandlers>;
}

function required(db: Readable, requestId: RequestId, ids: readonly StoredRedaction['id'][]) {
  const some = someRedactions(db, requestId, ids);
  if (some.length !== new Set(ids).size) throw new FristError('notFound');
  return some;
}

/** Each data set that is handed over otherwise now; all of them for what strikes in the whole case. */
function bumpAll(unit: Unit, requestId: RequestId, all: readonly Redacted[]): void {
  const ids = new Set(all.map(({ dataSetId }) => dataSetId));
  if (ids.has(undefined)) bumpEdition(unit.db, requestId);
  else for (const id of ids) bumpEdition(unit.db, requestId, id);
}

type Strikes = ReadonlyMap<number, readonly Places[]>;

/** Where each new redaction strikes, by its number; patterns are counted in turns. Throws invalidInput, cancelled. */
async function counted(
  read: Readable,
  requestId: RequestId,
  redactions: readonly NewRedaction[],
  call: CommandCall,
): Promise<Strikes> {
  const sets = dataSetsOf(read, requestId);
  const strikes = new Map<number, readonly Places[]>();
  const patterns = redactions.flatMap(({ what }, key) => {
    const at = `redactions.${key}.what`;
    const set = what.dataSetId === undefined ? undefined : setOf(sets, what.dataSetId, at);
    if (what.kind === 'pattern') {
      if (!isTellingPattern(what.text)) throw invalidField(`${at}.text`, tooShort);
      return [{ key, text: what.text }];
    }
    if (set) strikes.set(key, [{ dataSetId: set.id, places: placesIn(read, set, what, at) }]);
    return [];
  });
  if (patterns.length === 0) return strikes;
  const found = finderOf(patterns);
  const only = (key: number) => redactions[key]?.what.dataSetId;
  const counts = tally<number>();
  await scanInTurns(
    keptTexts(read, sets),
    ({ id }, texts) => {
      for (const text of texts) {
        for (const { key } of found(text)) if ((only(key) ?? id) === id) counts.count(key, id);
      }
    },
    call,
  );
  for (const { key } of patterns) strikes.set(key, counts.of(key));
  return strikes;
}

const tooShort = 'must hold two letters or digits at least';

function setOf(sets: readonly DataSet[], id: DataSetId, at: string): DataSet {
  const set = sets.find((one) => one.id === id);
  if (!set) throw invalidField(`${at}.dataSetId`, 'is not a data set of this case');
  return set;
}

/** How often a cell’s words, or a region, strike. Throws invalidInput for a place that is not there. */
function placesIn(
  read: Readable,
  set: DataSet,
  what: Exclude<Redacted, { readonly kind: 'pattern' }>,
  at: string,
): number {
  if (what.kind === 'region') {
    if (set.shape !== 'pages') throw invalidField(at, 'a table has no regions');
    if (what.page >= set.pages) throw outside(`${at}.page`, set.pages);
    const { x, y, width, height } = what.box;
    if (width <= 0 || height <= 0) throw invalidField(`${at}.box`, 'must cover something');
    if (x + width > 1.001 || y + height > 1.001) throw invalidField(`${at}.box`, 'leaves the page');
    return 1;
  }
  if (set.shape !== 'table') throw invalidField(at, 'pages have no cells');
  if (what.row >= set.rows) throw outside(`${at}.row`, set.rows);
  if (what.column >= set.columns.length) throw outside(`${at}.column`, set.columns.length);
  const [row] = pageOfRows(read, set.id, { offset: what.row, limit: 1 });
  const places = occurrences(row?.cells[what.column] ?? '', what.text).length;
  if (places === 0) throw invalidField(`${at}.text`, 'does not stand in the cell');
  return places;
}

function outside(path: string, count: number): FristError {
  return invalidField(path, `there are ${count}, counted from 0`);
}

/** What was found there already, or proposed, is accepted instead of being struck twice. */
function redact(
  unit: Unit,
  requestId: RequestId,
  redactions: readonly NewRedaction[],
  strikes: Strikes,
  newId: () => string,
): void {
  const sets = dataSetsOf(unit.db, requestId);
  const known = new Map(
    redactionsOf(unit.db, requestId, { states: ['proposed', 'accepted', 'dismissed'] }).map(
      (one) => [placeKey(one.what), one.id] as const,
    ),
  );
  for (const [n, { what, ground, note }] of redactions.entries()) {
    const key = placeKey(what);
    const id = known.get(key);
    if (what.dataSetId !== undefined) setOf(sets, what.dataSetId, `redactions.${n}.what`);
    if (id !== undefined) {
      writeRedaction(unit.db, { id, state: 'accepted', ground, note });
      continue;
    }
    const fresh = redactionIdSchema.parse(newId());
    known.set(key, fresh);
    insertRedaction(unit.db, requestId, {
      id: fresh,
      what,
      ground,
      note,
      state: 'accepted',
      at: unit.now,
      actor: unit.actor,
      strikes: strikes.get(n) ?? [],
    });
  }
}

function placeKey(what: Redacted): string {
  if (what.kind !== 'pattern') return JSON.stringify(what, Object.keys(what).toSorted());
  return JSON.stringify([what.dataSetId ?? null, patternWords(what.text)]);
}
