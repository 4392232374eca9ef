import { FristError } from '../kit/errors.ts';
import type { RegisterItemId } from '../kit/ids.ts';
import type { Unit } from '../unitOfWork.ts';
import type { Readable } from '../vault/sql.ts';
import type { RegisterDocument } from './model/item.ts';
import { itemOf, type StoredItem } from './store.ts';
import { insertDocument, registerOf } from './storeLinks.ts';

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
