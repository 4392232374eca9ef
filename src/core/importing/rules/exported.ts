import type { Language } from '../../kit/language.ts';
import type { AnyRegister } from '../../registers/model/definition.ts';
import { referencesOf } from '../../registers/rules/walk.ts';
import { cellText, type Writing } from './cells.ts';
import type { HeldItem, Items } from './items.ts';
import { columnsOf, headings, hintOf } from './targets.ts';
import { valueAt } from './values.ts';

/** A register as a table of texts. */
export type ExportedTable = {
  readonly title: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What may stand in each column: heading, how it is written, and its choices. */
  readonly guide: readonly (readonly string[])[];
};

/** One row for each item, one column for each field, and the item's id last. */
export function exportedTable(
  definition: AnyRegister,
  held: readonly HeldItem[],
  writing: Writing,
): ExportedTable {
  const { language } = writing;
  const columns = columnsOf(definition.fields);
  const names = headings(columns, language);
  const guide = columns.map(({ field: { shape } }, n) => [
    names[n] ?? '',
    hintOf(shape)[language],
    ...('names' in shape ? Object.values(shape.names).map((name) => name[language]) : []),
  ]);
  return {
    title: definition.words.many[language],
    headings: [...names, 'id'],
    rows: held.map(({ id, content }) => [
      ...columns.map(({ path, field }) => cellText(field.shape, textAt(content, path), writing)),
      id,
    ]),
    guide: [guideHead[language], ...guide],
  };
}

const guideHead: Readonly<Record<Language, readonly string[]>> = {
  sv: ['Kolumn', 'Skrivs så', 'Val'],
  en: ['Column', 'Written as', 'Choices'],
};

function textAt(content: unknown, path: string): unknown {
  return valueAt(content, path);
}

/** A register as JSON with all that it says: ids, versions, states, links by id and title. */
export function exportedItems(
  definition: AnyRegister,
  held: readonly HeldItem[],
  items: Pick<Items, 'titleOf'>,
) {
  return {
    format: 'frist-register',
    formatVersion: 1,
    register: definition.name,
    items: held.map(({ id, version, content }) => ({
      id,
      version,
      state: definition.state(content),
      title: definition.title(content),
      content,
      links: referencesOf(definition.fields, content).map((link) => ({
        ...link,
        title: {
          sv: items.titleOf(link.register, link.id, 'sv'),
          en: items.titleOf(link.register, link.id, 'en'),
        },
      })),
    })),
  };
}
