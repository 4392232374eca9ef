import type { z } from 'zod';
import type { Handlers } from '../handlers.ts';
import type { RegisterItemId, RequestId } from '../kit/ids.ts';
import type { Unit } from '../unitOfWork.ts';
import type { Readable } from '../vault/sql.ts';
import type { ItemFilter, RegisterMethods } from './contract.ts';
import type { RegisterDefinition } from './model/definition.ts';
import type { RegisterName } from './model/names.ts';
import { registerHandlers } from './serviceHandlers.ts';
import { itemReader } from './serviceRead.ts';
import type { Removing } from './serviceRemove.ts';
import type { Keeping } from './serviceSave.ts';
import { itemWriter } from './serviceWrite.ts';
import type { StoredItem } from './store.ts';

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

/** What can be read of one register. */
export type ItemReader<Content> = {
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
  /** The items that a filter leaves, by title. */
  matching(filter: ItemFilter): readonly Item<Content>[];
};

/** What can be written of one register, in the caller's transaction. */
export type ItemWriter<Content> = {
  /** Adds an item (without id) or replaces one (with id and version). */
  keep(unit: Unit, keeping: Keeping<Content>): Item<Content>;
  /**
   * Enters one item of an import, as `keep` does but without a journal entry: the import writes one for all. Without
   * a version the item is new, also where it brings its id. False where nothing changed.
   */
  enter(unit: Unit, entering: Keeping<Content>): boolean;
  /** Takes an item away; refused as the method `remove` is. */
  remove(unit: Unit, id: RegisterItemId): void;
};

/** One register over an open vault: its methods, and what other areas ask of it. */
export type RegisterService<Name extends RegisterName, Content> = ItemReader<Content> &
  ItemWriter<Content> & {
    readonly handlers: Handlers<RegisterMethods<Name, z.ZodType<Content>>>;
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
  const reader = itemReader(definition, parts.read);
  const items = { ...reader, ...itemWriter({ definition, items: reader, hooks, parts }) };
  return { ...items, handlers: registerHandlers(definition.name, { definition, items, parts }) };
}
