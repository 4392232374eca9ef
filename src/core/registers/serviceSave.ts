import { FristError, invalidField } from '../kit/errors.ts';
import type { RegisterItemId } from '../kit/ids.ts';
import type { Bilingual } from '../kit/language.ts';
import { nameKey } from '../kit/sorting.ts';
import type { Unit } from '../unitOfWork.ts';
import type { Readable } from '../vault/sql.ts';
import type { RegisterDefinition } from './model/definition.ts';
import { changedFields, filesOf, referencesOf, searchText } from './rules/walk.ts';
import type { Item } from './service.ts';
import { itemByKey, titleOfItem, type WorkedOut, writeItem } from './store.ts';
import { claimFile, fileRow, registerOf, writeLinks } from './storeLinks.ts';

/** What is to be kept: without id a new item, with id the next version of one. */
export type Keeping<Content> = {
  readonly id?: RegisterItemId | undefined;
  readonly version?: number | undefined;
  readonly content: Content;
};

/**
 * Writes one item in the caller's transaction, with its journal entry. Throws notPossible when another item of the
 * register holds its key, invalidInput when it names an item or a file that is not there.
 */
export function keepItem<Content>(
  unit: Unit,
  definition: RegisterDefinition<Content>,
  {
    id,
    content,
    before,
  }: {
    readonly id: RegisterItemId;
    readonly content: Content;
    readonly before: Item<Content> | undefined;
  },
): void {
  writeContent(unit, definition, { id, content, before });
  const changed = changedFields(definition.fields, before?.content, content);
  const values = content as Readonly<Record<string, unknown>>;
  unit.journal({
    action: `${definition.name}.saved`,
    object: { type: 'registerItem', id },
    fields: Object.fromEntries(
      changed.map((field) => [field, JSON.stringify(values[field]) ?? null]),
    ),
  });
  unit.changed('registers', id);
}

/** Writes one item without a journal entry: for an import, which is one entry for all its items. */
export function writeContent<Content>(
  unit: Unit,
  definition: RegisterDefinition<Content>,
  {
    id,
    content,
    before,
  }: {
    readonly id: RegisterItemId;
    readonly content: Content;
    readonly before: Pick<Item<Content>, 'version'> | undefined;
  },
): void {
  const { name, fields } = definition;
  const key = definition.key(content);
  refuseSameKey(unit, definition, id, key);
  const references = referencesOf(fields, content);
  for (const { field, register, id: named } of references) {
    // Itself it may name before it is there, but not as an item of another register.
    if ((named === id ? name : registerOf(unit.db, named)) !== register) {
      throw invalidField(`content.${field}`, 'names an item that is not there');
    }
  }
  const rowid = writeItem(unit.db, {
    ...workedOut(unit.db, definition, content),
    id,
    register: name,
    version: (before?.version ?? 0) + 1,
    content,
    at: unit.now,
    actor: unit.actor,
  });
  writeLinks(unit.db, rowid, references);
  for (const file of filesOf(fields, content)) {
    const row = fileRow(unit.db, file);
    if (!row || (row.itemRowid !== null && row.itemRowid !== rowid)) {
      throw invalidField('content', 'names a file that is not there');
    }
    claimFile(unit.db, file, rowid);
  }
}

/** What the register works out of a content. */
export function workedOut<Content>(
  read: Readable,
  definition: RegisterDefinition<Content>,
  content: Content,
): WorkedOut {
  const title = titleOf(read, definition, content);
  return {
    key: definition.key(content),
    state: definition.state(content),
    title,
    titleKey: titleKey(title.sv),
    summary: definition.summary(content),
    gaps: definition.gaps(content).length,
    duties: definition.duties(content),
    words: searchText(definition.fields, content),
  };
}

/** Titles sort as names do, and the numbers in them as numbers: P2 before P10. */
function titleKey(title: string): string {
  return nameKey(title.replaceAll(/\d+/g, (digits) => digits.padStart(4, '0')));
}

/** What lists call an item: its own title, and that of whom it belongs to. */
export function titleOf<Content>(
  read: Readable,
  definition: RegisterDefinition<Content>,
  content: Content,
): Bilingual {
  const title = definition.title(content);
  const owner = referencesOf(definition.fields, content).find(
    ({ field }) => field === definition.belongsTo,
  );
  const of = owner && titleOfItem(read, owner.id);
  return of ? { sv: `${title.sv} – ${of.sv}`, en: `${title.en} – ${of.en}` } : title;
}

function refuseSameKey<Content>(
  unit: Unit,
  { name, words }: RegisterDefinition<Content>,
  id: RegisterItemId,
  key: string | undefined,
): void {
  if (key === undefined) return;
  const holder = itemByKey(unit.db, name, key);
  if (!holder || holder.id === id) return;
  throw new FristError('notPossible', {
    id: holder.id,
    reasonSv: `registret har redan en sådan post (${words.one.sv.toLowerCase()}): öppna den i stället`,
    reasonEn: `the register already holds this ${words.one.en.toLowerCase()}: open it instead`,
  });
}
