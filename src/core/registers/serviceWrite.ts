import { FristError } from '../kit/errors.ts';
import { type RegisterItemId, registerItemIdSchema } from '../kit/ids.ts';
import type { Unit } from '../unitOfWork.ts';
import type { RegisterDefinition } from './model/definition.ts';
import type { Item, ItemReader, ItemWriter, RegisterHooks, RegisterParts } from './service.ts';
import { removeItem } from './serviceRemove.ts';
import { type Keeping, keepItem, writeContent } from './serviceSave.ts';
import { itemOf } from './store.ts';
import { registerOf } from './storeLinks.ts';

type Writing<Content> = {
  readonly definition: RegisterDefinition<Content>;
  readonly items: ItemReader<Content>;
  readonly hooks: RegisterHooks<Content>;
  readonly parts: RegisterParts;
};

/** An item that is about to be written, and what it was. */
type Putting<Content> = {
  readonly id: RegisterItemId;
  readonly content: Content;
  readonly before: Item<Content> | undefined;
};

/** Writes the items of one register, each in its caller's transaction. */
export function itemWriter<Content>(writing: Writing<Content>): ItemWriter<Content> {
  const { definition, items, hooks, parts } = writing;
  const idOf = (given: RegisterItemId | undefined) =>
    given ?? registerItemIdSchema.parse(parts.newId());
  return {
    keep: (unit, keeping) => {
      const id = idOf(keeping.id);
      const before = keeping.id === undefined ? undefined : items.require(id);
      if (before && before.version !== keeping.version) throw new FristError('staleVersion');
      const putting = prepared(unit, { id, content: keeping.content, before }, writing);
      put(unit, putting, keepItem, writing);
      return items.require(id);
    },
    enter: (unit, { id: given, version = 0, content }: Keeping<Content>) => {
      const id = idOf(given);
      const before = version === 0 ? undefined : items.require(id);
      if (before ? before.version !== version : registerOf(unit.db, id) !== undefined) {
        throw new FristError('staleVersion');
      }
      const putting = prepared(unit, { id, content, before }, writing);
      if (before && isSame(before.content, definition.schema.parse(putting.content))) return false;
      put(unit, putting, writeContent, writing);
      return true;
    },
    remove: (unit, id) => {
      const stored = itemOf(unit.db, definition.name, id);
      if (!stored) throw new FristError('notFound');
      hooks.beforeRemove?.(unit, items.require(id));
      removeItem(unit, { definition, stored, cases: parts.casesNaming(id) }, parts);
    },
  };
}

/** What is written of a content: settled, and as the register's own hook leaves it. */
function prepared<Content>(
  unit: Unit,
  { id, content, before }: Putting<Content>,
  { definition, hooks }: Writing<Content>,
): Putting<Content> {
  const settled = definition.settled?.(content) ?? content;
  return {
    id,
    before,
    content: hooks.beforeSave?.(unit, { id, content: settled, before }) ?? settled,
  };
}

function put<Content>(
  unit: Unit,
  putting: Putting<Content>,
  write: typeof keepItem<Content>,
  { definition, items, hooks, parts }: Writing<Content>,
): void {
  const { id, content, before } = putting;
  write(unit, definition, putting);
  const isRenamed = before && !isSame(definition.title(before.content), definition.title(content));
  if (isRenamed) parts.onRenamed?.(unit, id);
  hooks.afterSave?.(unit, items.require(id), before);
}

function isSame(before: unknown, after: unknown): boolean {
  return JSON.stringify(before) === JSON.stringify(after);
}
