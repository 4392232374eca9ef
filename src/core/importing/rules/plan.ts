import { type RegisterItemId, registerItemIdSchema } from '../../kit/ids.ts';
import type { AnyRegister } from '../../registers/model/definition.ts';
import { type Cell, isBlank, type Row, textOf } from '../model/table.ts';
import type { Remark } from '../model.ts';
import type { HeldItem, Items } from './items.ts';
import { reasons } from './reasons.ts';
import { type Filling, nameOf, readRow } from './rows.ts';
import { type Reading, valueAt } from './values.ts';

/** What one row would do. */
export type Step =
  | {
      readonly of: 'added' | 'changed';
      readonly line: number;
      readonly id: RegisterItemId;
      readonly version: number;
      readonly content: unknown;
      readonly remarks: readonly Remark[];
    }
  | { readonly of: 'same'; readonly remarks: readonly Remark[] }
  | { readonly of: 'defects'; readonly defects: readonly Remark[] };

export type Planning = {
  readonly definition: AnyRegister;
  readonly fillings: readonly Filling[];
  /** Which column holds ids; -1 for none. */
  readonly idAt: number;
  readonly columns: readonly string[];
  readonly reading: Reading;
  readonly items: Items;
  /** Every item of the register. */
  readonly held: readonly HeldItem[];
  /** Whether an id belongs to anything in the vault. */
  readonly isTaken: (id: RegisterItemId) => boolean;
  readonly newId: () => RegisterItemId;
};

/**
 * Says row by row what an import would do; to be asked in the file's order. A row is the item that has its id, or its
 * key; in a register whose items have no key, the item that says the same in the file's columns.
 */
export function planner(planning: Planning): (row: Row) => Step {
  const { definition, fillings, items, held } = planning;
  const byId = new Map<string, HeldItem>(held.map((item) => [item.id, item]));
  const byKey = new Map<string, HeldItem>();
  for (const item of held) {
    const key = definition.key(item.content);
    if (key !== undefined) byKey.set(key, item);
  }
  const paths = fillings.map(({ column }) => column.path);
  const alike = keylessBy(held, definition, paths);
  const seen = new Map<string, number>();
  const once = (mark: string, line: number) => {
    const before = seen.get(mark);
    seen.set(mark, before ?? line);
    return before;
  };

  return (row) => {
    const id = idOf(row.cells[planning.idAt]);
    if (id === 'bad') return refused(row, planning.columns[planning.idAt] ?? '', reasons.badId);
    const named = id && byId.get(id);
    if (id && !named && planning.isTaken(id)) {
      return refused(row, planning.columns[planning.idAt] ?? '', reasons.idElsewhere);
    }
    const asked = {
      reading: withTitles(planning.reading, row),
      before: named ? named.content : undefined,
      width: planning.columns.length,
    };
    const first = readRow(definition, row, fillings, asked);
    if (first.of === 'defects') return first;
    const key = definition.key(first.content);
    const before = named ?? (key === undefined ? alike(first.content) : byKey.get(key));
    const second =
      named || !before
        ? first
        : readRow(definition, row, fillings, { ...asked, before: before.content });
    if (second.of === 'defects') return second;
    const holder = key === undefined ? undefined : byKey.get(key);
    if (holder && before && holder.id !== before.id) {
      return refused(row, keyColumn(planning), reasons.keyHeld);
    }
    const marks = [before?.id ?? id, key].filter((mark) => mark !== undefined);
    for (const mark of marks) {
      const line = once(mark, row.line);
      if (line !== undefined && line !== row.line) {
        return refused(row, keyColumn(planning), reasons.keyTwice(line));
      }
    }
    return stepOf(second.content, second.remarks, { row, before, id });
  };

  function stepOf(
    content: unknown,
    remarks: readonly Remark[],
    {
      row,
      before,
      id,
    }: {
      readonly row: Row;
      readonly before: HeldItem | undefined;
      readonly id: RegisterItemId | undefined;
    },
  ): Step {
    if (before && JSON.stringify(before.content) === JSON.stringify(content)) {
      return { of: 'same', remarks };
    }
    const own = before?.id ?? id ?? planning.newId();
    items.add(definition.name, own, content);
    return {
      of: before ? 'changed' : 'added',
      line: row.line,
      id: own,
      version: before?.version ?? 0,
      content,
      remarks,
    };
  }
}

/** Where an item is told from others by what it says, each item stands for one row only. */
function keylessBy(held: readonly HeldItem[], definition: AnyRegister, paths: readonly string[]) {
  const markOf = (content: unknown) =>
    JSON.stringify(paths.map((path) => valueAt(content, path) ?? null));
  const waiting = new Map<string, HeldItem[]>();
  for (const item of held) {
    if (definition.key(item.content) !== undefined) continue;
    const mark = markOf(item.content);
    const others = waiting.get(mark);
    if (others) others.push(item);
    else waiting.set(mark, [item]);
  }
  return (content: unknown) => waiting.get(markOf(content))?.shift();
}

function idOf(cell: Cell): RegisterItemId | 'bad' | undefined {
  if (isBlank(cell)) return undefined;
  const parsed = registerItemIdSchema.safeParse(textOf(cell)?.trim().toLowerCase());
  return parsed.success ? parsed.data : 'bad';
}

/** An id of another vault still says which item is meant, where the file says what it is called. */
function withTitles(reading: Reading, { titles }: Row): Reading {
  if (!titles) return reading;
  return {
    ...reading,
    resolve: (register, text) => {
      const known = reading.resolve(register, text);
      if (known !== undefined || !Object.hasOwn(titles, text)) return known;
      return reading.resolve(register, titles[text] ?? '');
    },
  };
}

function refused(row: Row, column: string, reason: Remark['reason']): Step {
  return { of: 'defects', defects: [{ line: row.line, column, reason }] };
}

/** The file's column that a second row of the same item is shown at. */
function keyColumn({ definition, fillings, columns, idAt }: Planning): string {
  const [path] = keyFieldsOf(definition);
  return (path && nameOf(fillings, path)) || columns[idAt] || '';
}

/** The fields that a register tells its items apart by: those that its key looks at. */
export function keyFieldsOf(definition: AnyRegister): readonly string[] {
  const looked = new Set<string>();
  try {
    definition.key(watched({}, '', looked));
  } catch {
    // A key that wants more than texts has said enough by then.
  }
  const paths = [...looked].filter(
    (path) => ![...looked].some((other) => other.startsWith(`${path}.`)),
  );
  return paths;
}

const textMethods = new Set<string | symbol>(Object.getOwnPropertyNames(String.prototype));

/** Stands for a content of any shape, and for every text in it, and notes which fields are asked for. */
function watched(target: object, path: string, looked: Set<string>): unknown {
  return new Proxy(target, {
    get: (_, name) => {
      if (typeof name === 'symbol') return () => 'x';
      if (textMethods.has(name) && path !== '') return () => 'x';
      const inner = path === '' ? name : `${path}.${name}`;
      looked.add(inner);
      return watched({}, inner, looked);
    },
  });
}
