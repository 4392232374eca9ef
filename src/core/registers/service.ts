import type { z } from 'zod';
import type { Handlers } from '../handlers.ts';
import { FristError } from '../kit/errors.ts';
import { type RegisterItemId, type RequestId, registerItemIdSchema } from '../kit/ids.ts';
import { searchExpression } from '../kit/search.ts';
import type { Unit } from '../unitOfWork.ts';
import type { Readable } from '../vault/sql.ts';
import type { ItemFilter, RegisterMethods } from './contract.ts';
import type { RegisterDefinition } from './model/definition.ts';
import type { RegisterName } from './model/names.ts';
import { type Removing, removeItem } from './serviceRemove.ts';
import { type Keeping, keepItem, titleOf, writeContent } from './serviceSave.ts';
import {
  everyItem,
  itemOf,
  itemsByKey,
  itemsNaming,
  lastItemByKey,
  type StoredItem,
  versionsOf,
} from './store.ts';
import { documentsOf, linksFrom, linksTo, registerOf } from './storeLinks.ts';
import { countItems, pageOfItems } from './storeList.ts';

/** An item with its content as its register's schema has it. */
export type Item<Content> = {
  readonly id: RegisterItemId;
  readonly version: number;
  readonly content: Content;
  readonly addedAt: StoredItem['addedAt'];
  readonly changedAt: StoredItem['changedAt'];
};

/** What an item said from a moment on, until its next version. */
export type Version<Content> = Pick<Item<Content>, 'version' | 'content'> & {
  readonly at: StoredItem['changedAt'];
  /** A role's seat, never a name. */
  readonly actor: string;
};

/** One register over an open vault: its methods, and what other areas ask of it. */
export type RegisterService<Name extends RegisterName, Content> = {
  readonly handlers: Handlers<RegisterMethods<Name, z.ZodType<Content>>>;
  /** Every item, in the order in which they were entered. */
  all(): readonly Item<Content>[];
  /** An item, or undefined. */
  find(id: RegisterItemId): Item<Content> | undefined;
  /** An item; throws notFound. */
  require(id: RegisterItemId): Item<Content>;
  /** The items whose keys begin so, by key. */
  keyed(prefix: string): readonly Item<Content>[];
  /** The last of them, which alone is read. */
  lastKeyed(prefix: string): Item<Content> | undefined;
  /** What an item said, newest first; none where there is no such item. */
  versions(id: RegisterItemId): readonly Version<Content>[];
  /** The items of this register that name another item. */
  naming(id: RegisterItemId): readonly Item<Content>[];
  /** Adds an item (without id) or replaces one (with id and version), in the caller's transaction. */
  keep(unit: Unit, keeping: Keeping<Content>): Item<Content>;
  /**
   * Enters one item of an import in the caller's transaction, as `keep` does but without a journal entry: the import
   * writes one for all. Without a version the item is new, also where it brings its id. False where nothing changed.
   */
  enter(unit: Unit, entering: Keeping<Content>): boolean;
  /** The items that a filter leaves, by title. */
  matching(filter: ItemFilter): readonly Item<Content>[];
  /** Takes an item away in the caller's transaction; refused as `remove` is. */
  remove(unit: Unit, id: RegisterItemId): void;
};

/** What a register does around the writing of an item. */
export type RegisterHooks<Content> = {
  /** In the transaction, before an item is written; answers what is written, or throws. */
  readonly beforeSave?: (
    unit: Unit,
    saving: {
      readonly id: RegisterItemId;
      readonly content: Content;
      readonly before: Item<Content> | undefined;
    },
  ) => Content;
  /** In the transaction, once the item is written. */
  readonly afterSave?: (unit: Unit, item: Item<Content>, before: Item<Content> | undefined) => void;
  /** In the transaction, before an item is taken away; may throw. */
  readonly beforeRemove?: (unit: Unit, item: Item<Content>) => void;
};

/** What every register needs of the vault and of the other areas. */
export type RegisterParts = {
  readonly read: Readable;
  readonly newId: () => string;
  /** The cases that name an item. */
  readonly casesNaming: (
    id: RegisterItemId,
  ) => readonly { readonly id: RequestId; readonly reference: string }[];
  /** Tells those that bear the name of an item that it has another, in its transaction. */
  readonly onRenamed?: (unit: Unit, id: RegisterItemId) => void;
} & Removing;

/** Opens one register: the same list, item, versions, links and refusals for each. */
export function openRegister<Name extends RegisterName, Content>(
  definition: RegisterDefinition<Content> & { readonly name: Name },
  parts: RegisterParts,
  hooks: RegisterHooks<Content> = {},
): RegisterService<Name, Content> {
  const { read } = parts;
  const { name } = definition;
  const parsed = ({ rowid: _, content, ...rest }: StoredItem): Item<Content> => ({
    ...rest,
    content: definition.schema.parse(content),
  });
  const find = (id: RegisterItemId) => {
    const stored = itemOf(read, name, id);
    return stored && parsed(stored);
  };
  const require = (id: RegisterItemId) => {
    const item = find(id);
    if (!item) throw new FristError('notFound');
    return item;
  };
  const versions = (id: RegisterItemId): readonly Version<Content>[] => {
    const stored = itemOf(read, name, id);
    return (stored ? versionsOf(read, stored.rowid) : []).map(({ content, ...version }) => ({
      ...version,
      content: definition.schema.parse(content),
    }));
  };
  type Putting = {
    readonly id: RegisterItemId;
    readonly content: Content;
    readonly before: Item<Content> | undefined;
  };
  /** What is written of a content: settled, and as the register's own hook leaves it. */
  const prepared = (unit: Unit, { id, content, before }: Putting): Putting => {
    const settled = definition.settled?.(content) ?? content;
    return {
      id,
      before,
      content: hooks.beforeSave?.(unit, { id, content: settled, before }) ?? settled,
    };
  };
  const put = (unit: Unit, putting: Putting, write: typeof keepItem<Content>) => {
    const { id, content, before } = putting;
    write(unit, definition, putting);
    if (before && isRenamed(definition, before.content, content)) parts.onRenamed?.(unit, id);
    hooks.afterSave?.(unit, require(id), before);
  };
  const keep = (unit: Unit, keeping: Keeping<Content>) => {
    const id = keeping.id ?? registerItemIdSchema.parse(parts.newId());
    const before = keeping.id === undefined ? undefined : require(id);
    if (before && before.version !== keeping.version) throw new FristError('staleVersion');
    put(unit, prepared(unit, { id, content: keeping.content, before }), keepItem);
    return require(id);
  };
  const enter = (unit: Unit, { id: given, version = 0, content }: Keeping<Content>) => {
    const id = given ?? registerItemIdSchema.parse(parts.newId());
    const before = version === 0 ? undefined : require(id);
    if (before ? before.version !== version : registerOf(unit.db, id) !== undefined) {
      throw new FristError('staleVersion');
    }
    const putting = prepared(unit, { id, content, before });
    if (before && isSame(before.content, definition.schema.parse(putting.content))) return false;
    put(unit, putting, writeContent);
    return true;
  };
  const remove = (unit: Unit, id: RegisterItemId) => {
    const stored = itemOf(unit.db, name, id);
    if (!stored) throw new FristError('notFound');
    hooks.beforeRemove?.(unit, parsed(stored));
    removeItem(unit, { definition, stored, cases: parts.casesNaming(id) }, parts);
  };

  const matching = ({ search, ...filter }: ItemFilter) => {
    const match = search === undefined ? undefined : searchExpression(search);
    if (search?.trim() && match === undefined) return [];
    const order = { sort: 'title', descending: false } as const;
    const whole = { offset: 0, limit: -1 };
    return pageOfItems(read, name, { ...filter, match }, order, whole).map(({ id }) => require(id));
  };

  const whole = (id: RegisterItemId) => {
    const stored = itemOf(read, name, id);
    if (!stored) throw new FristError('notFound');
    const item = parsed(stored);
    return {
      ...item,
      register: name,
      state: definition.state(item.content),
      title: titleOf(read, definition, item.content),
      gaps: definition.gaps(item.content),
      duties: definition.duties(item.content),
      links: linksFrom(read, stored.rowid),
      linkedFrom: linksTo(read, id),
      cases: parts.casesNaming(id),
      documents: documentsOf(read, stored.rowid),
    };
  };

  const handlers: Handlers<RegisterMethods<RegisterName, z.ZodType<Content>>> = handlersOf();

  return {
    // The five methods under the register's own name; computed keys lose it.
    handlers: handlers as unknown as Handlers<RegisterMethods<Name, z.ZodType<Content>>>,
    all: () => everyItem(read, name).map(parsed),
    find,
    require,
    versions,
    keyed: (prefix) => itemsByKey(read, name, prefix).map(parsed),
    lastKeyed: (prefix) => {
      const stored = lastItemByKey(read, name, prefix);
      return stored && parsed(stored);
    },
    naming: (id) => itemsNaming(read, name, id).map(parsed),
    keep,
    enter,
    matching,
    remove,
  };

  function handlersOf() {
    const table: Partial<Handlers<RegisterMethods<'suppliers', z.ZodType<Content>>>> = {
      'suppliers.list': ({ search, sort, descending, offset, limit, ...filter }) => {
        const match = search === undefined ? undefined : searchExpression(search);
        if (search?.trim() && match === undefined) return { items: [], total: 0 };
        const wanted = { ...filter, match };
        return {
          items: pageOfItems(read, name, wanted, { sort, descending }, { offset, limit }),
          total: countItems(read, name, wanted),
        };
      },
      'suppliers.get': ({ id }) => whole(id),
      'suppliers.save': (keeping, call) => call.write((unit) => whole(keep(unit, keeping).id)),
      'suppliers.remove': ({ id, version }, call) =>
        call.write((unit) => {
          if (require(id).version !== version) throw new FristError('staleVersion');
          remove(unit, id);
          return {};
        }),
      'suppliers.history': ({ id }) => {
        require(id);
        return { versions: versions(id) };
      },
    };
    const named = Object.entries(table).map(([key, handler]) => [
      key.replace('suppliers', name),
      handler,
    ]);
    return Object.fromEntries(named);
  }
}

function isSame(before: unknown, after: unknown): boolean {
  return JSON.stringify(before) === JSON.stringify(after);
}

function isRenamed<Content>(
  { title }: RegisterDefinition<Content>,
  before: Content,
  after: Content,
): boolean {
  return !isSame(title(before), title(after));
}
