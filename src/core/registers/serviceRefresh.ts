import type { Unit } from '../unitOfWork.ts';
import type { Readable } from '../vault/sql.ts';
import type { AnyRegister } from './model/definition.ts';
import { workedOut } from './serviceSave.ts';
import { countUnread, leaveUnread, unreadItems, writeWorkedOut } from './storeRefresh.ts';

/** Whether a migration moved items in that are yet to be read. */
export function hasUnreadItems(db: Readable): boolean {
  return countUnread(db) > 0;
}

/**
 * Works out title, summary, gaps, due days and search words of the items that a migration moved in, in the caller's
 * transaction and with one journal entry. A content that its register cannot read stays as it is, marked as lacking something:
 * the vault opens all the same.
 */
export function readItems(unit: Unit, definitions: readonly AnyRegister[]): void {
  const items = unreadItems(unit.db);
  for (const { content, ...item } of items) {
    const definition = definitions.find(({ name }) => name === item.register);
    const read = definition?.schema.safeParse(content);
    if (definition && read?.success)
      writeWorkedOut(unit.db, item, workedOut(unit.db, definition, read.data));
    else leaveUnread(unit.db, item.rowid);
  }
  unit.journal({ action: 'registers.refreshed', fields: { items: items.length } });
  unit.changed('registers');
}
