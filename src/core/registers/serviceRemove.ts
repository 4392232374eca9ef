import { forgetFiles } from '../attachments/forget.ts';
import { forgetSubject } from '../journal/forget.ts';
import { FristError } from '../kit/errors.ts';
import type { AttachmentId, RegisterItemId } from '../kit/ids.ts';
import type { Bilingual } from '../kit/language.ts';
import type { Unit } from '../unitOfWork.ts';
import type { RegisterDefinition } from './model/definition.ts';
import { deleteItem, type StoredItem } from './store.ts';
import { filesOfItem, linksTo } from './storeLinks.ts';

/** How the files of an item that goes are erased. */
export type Removing = {
  readonly eraseFile: (unit: Unit, id: AttachmentId) => void;
};

/**
 * Takes an item away with its versions, files and documents, and makes the journal forget what it committed to of
 * it. Throws notPossible with the list while a case or another item names it.
 */
export function removeItem<Content>(
  unit: Unit,
  {
    definition,
    stored,
    cases,
  }: {
    readonly definition: RegisterDefinition<Content>;
    readonly stored: StoredItem;
    readonly cases: readonly { readonly reference: string }[];
  },
  { eraseFile }: Removing,
): void {
  const { id, rowid } = stored;
  const naming = linksTo(unit.db, id).filter((link) => link.id !== id);
  if (naming.length + cases.length > 0) throw isNamed(naming, cases);
  const files = filesOfItem(unit.db, rowid);
  deleteItem(unit.db, rowid);
  for (const file of files) eraseFile(unit, file);
  forgetFiles(unit.db, files);
  unit.journal({ action: `${definition.name}.removed`, object: { type: 'registerItem', id } });
  forgetSubject(unit.db, 'registerItem', id);
  unit.changed('registers', id);
}

/** Cases by reference, items by register and id: a screen shows their names, an error does not carry them. */
function isNamed(
  items: readonly {
    readonly id: RegisterItemId;
    readonly register: string;
    readonly title: Bilingual;
  }[],
  cases: readonly { readonly reference: string }[],
): FristError {
  const references = cases.map(({ reference }) => reference);
  const count = items.length + references.length;
  return new FristError('notPossible', {
    references,
    items: items.map(({ id, register }) => ({ id, register })),
    reasonSv: `${count === 1 ? 'en annan hänvisar' : `${count} andra hänvisar`} till posten: ta bort ${count === 1 ? 'hänvisningen' : 'hänvisningarna'} först`,
    reasonEn: `${count === 1 ? 'another refers' : `${count} others refer`} to the item: remove the ${count === 1 ? 'reference' : 'references'} first`,
  });
}
