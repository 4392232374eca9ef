import { FristError } from '../kit/errors.ts';
import type { RegisterItemId } from '../kit/ids.ts';
import type { Bilingual } from '../kit/language.ts';
import type { Unit } from '../unitOfWork.ts';
import type { Readable } from '../vault/sql.ts';
import type { RegisterDefinition } from './model/definition.ts';
import type { RegisterDocument } from './model/item.ts';
import { everyItem, itemOf, type StoredItem } from './store.ts';
import { insertDocument, registerOf, titleOf } from './storeLinks.ts';

/** Every item of a register as it is printed, in the order in which they were entered. */
export function itemsOf<Content>(
  read: Readable,
  { name, schema }: Pick<RegisterDefinition<Content>, 'name' | 'schema'>,
): readonly { readonly id: RegisterItemId; readonly content: Content }[] {
  return everyItem(read, name).map(({ id, content }) => ({ id, content: schema.parse(content) }));
}

/** What items of any register are called, each looked up once; undefined where there is no such item. */
export function titlesIn(read: Readable): (id: RegisterItemId) => Bilingual | undefined {
  const known = new Map<RegisterItemId, Bilingual | undefined>();
  return (id) => {
    if (!known.has(id)) known.set(id, titleOf(read, id));
    return known.get(id);
  };
}

/** The version at which an item of any register stands. Throws notFound. */
export function itemVersion(read: Readable, id: RegisterItemId): number {
  return requireItem(read, id).version;
}

/** Enters a paper that was made from an item, in the caller's transaction. Throws notFound. */
export function addDocument(
  unit: Unit,
  id: RegisterItemId,
  document: RegisterDocument,
): RegisterDocument {
  insertDocument(unit.db, requireItem(unit.db, id).rowid, document);
  const { kind, language, pages, sha256 } = document;
  unit.journal({
    action: 'registers.documentMade',
    object: { type: 'registerItem', id },
    fields: { kind, language, pages, sha256 },
  });
  unit.changed('registers', id);
  return document;
}

function requireItem(read: Readable, id: RegisterItemId): StoredItem {
  const register = registerOf(read, id);
  const item = register && itemOf(read, register, id);
  if (!item) throw new FristError('notFound');
  return item;
}
