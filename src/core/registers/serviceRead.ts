import { FristError } from '../kit/errors.ts';
import type { RegisterItemId } from '../kit/ids.ts';
import { searchExpression } from '../kit/search.ts';
import type { Readable } from '../vault/sql.ts';
import type { ItemFilter } from './contract.ts';
import type { RegisterDefinition } from './model/definition.ts';
import type { RegisterName } from './model/names.ts';
import type { ItemReader } from './service.ts';
import {
  everyItem,
  itemOf,
  itemsByKey,
  itemsNaming,
  lastItemByKey,
  type StoredItem,
  versionsOf,
} from './store.ts';
import { pageOfItems, type StoreFilter } from './storeList.ts';

/** Reads the items of one register; each content is parsed by the register's schema. */
export function itemReader<Content>(
  { name, schema }: RegisterDefinition<Content>,
  read: Readable,
): ItemReader<Content> {
  const parsed = ({ rowid: _, content, ...rest }: StoredItem) => ({
    ...rest,
    content: schema.parse(content),
  });
  const orNone = (stored: StoredItem | undefined) => stored && parsed(stored);
  const find = (id: RegisterItemId) => orNone(itemOf(read, name, id));
  const require = (id: RegisterItemId) => {
    const item = find(id);
    if (!item) throw new FristError('notFound');
    return item;
  };
  return {
    find,
    require,
    all: () => everyItem(read, name).map(parsed),
    keyed: (prefix) => itemsByKey(read, name, prefix).map(parsed),
    lastKeyed: (prefix) => orNone(lastItemByKey(read, name, prefix)),
    naming: (id) => itemsNaming(read, name, id).map(parsed),
    versions: (id) => {
      const stored = itemOf(read, name, id);
      return (stored ? versionsOf(read, stored.rowid) : []).map(({ content, ...version }) => ({
        ...version,
        content: schema.parse(content),
      }));
    },
    matching: (filter) => matching(read, name, filter).map(require),
  };
}

/** The ids of the items that a filter leaves, by title. */
function matching(read: Readable, name: RegisterName, filter: ItemFilter) {
  const wanted = storeFilter(filter);
  if (wanted === undefined) return [];
  const order = { sort: 'title', descending: false } as const;
  const whole = { offset: 0, limit: -1 };
  return pageOfItems(read, name, wanted, order, whole).map(({ id }) => id);
}

/** A filter with its words as the database searches them; undefined for signs without a word, which nothing fits. */
export function storeFilter({ search, ...filter }: ItemFilter): StoreFilter | undefined {
  const match = search === undefined ? undefined : searchExpression(search);
  return search?.trim() && match === undefined ? undefined : { ...filter, match };
}
