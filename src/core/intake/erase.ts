import { forgetSubject } from '../journal/forget.ts';
import { FristError } from '../kit/errors.ts';
import type { AttachmentId, IntakeItemId, RequestId } from '../kit/ids.ts';
import type { Unit } from '../unitOfWork.ts';
import { deleteItem, type ErasableItem, itemsOfCase, itemToErase } from './storeErase.ts';

export { type SettledItem, settledItems } from './storeErase.ts';

/** What went of the tray: how many items and salts, and the files that are yet to go. */
export type ErasedItems = {
  readonly items: number;
  readonly salts: number;
  readonly files: readonly AttachmentId[];
};

/** Takes away what the tray kept of the messages of a case (Art 5(1)(e)). */
export function eraseItemsOfCase(unit: Unit, id: RequestId): ErasedItems {
  return erase(unit, itemsOfCase(unit.db, id));
}

/** Takes away an item that left the tray without a case. Throws notFound. */
export function eraseSettledItem(unit: Unit, id: IntakeItemId): ErasedItems {
  const item = itemToErase(unit.db, id);
  if (!item) throw new FristError('notFound');
  return erase(unit, [item]);
}

function erase(unit: Unit, items: readonly ErasableItem[]): ErasedItems {
  let salts = 0;
  for (const { id } of items) {
    deleteItem(unit.db, id);
    salts += forgetSubject(unit.db, 'intakeItem', id);
    unit.changed('intake', id);
  }
  const files = items.flatMap(({ attachmentId }) => (attachmentId === null ? [] : [attachmentId]));
  return { items: items.length, salts, files };
}
