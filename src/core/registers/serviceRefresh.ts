import type { RegisterItemId } from '../kit/ids.ts';
import type { Unit } from '../unitOfWork.ts';
import type { Readable } from '../vault/sql.ts';
import type { AnyRegister } from './model/definition.ts';
import { workedOut } from './serviceSave.ts';
import {
  belongings,
  countUnread,
  leaveUnread,
  unreadItems,
  writeWorkedOut,
} from './storeRefresh.ts';

/** Whether a migration moved items in that are yet to be read. */
export function hasUnreadItems(db: Readable): boolean {
  return countUnread(db) > 0;
}

/**
 * Works out title, summary, gaps, due days and search words of the items that a migration moved in, in the caller's
 * transaction and with one journal entry. A content that its register cannot read stays as it is, marked as lacking
 * something: the vault opens all the same.
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

/** Gives the items that belong to a renamed one its new name, in the caller's transaction. */
export function retitleBelongings(
  unit: Unit,
  to: RegisterItemId,
  definitions: readonly AnyRegister[],
): void {
  for (const definition of definitions) {
    const { name: register, belongsTo: field, schema } = definition;
    if (field === undefined) continue;
    for (const { content, ...item } of belongings(unit.db, { register, field, to })) {
      writeWorkedOut(unit.db, item, workedOut(unit.db, definition, schema.parse(content)));
    }
  }
}
