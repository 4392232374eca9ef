import type { AttachmentId, RegisterItemId } from '../../kit/ids.ts';
import type { Field, Fields } from '../model/fields.ts';
import type { RegisterName } from '../model/names.ts';

type Content = Readonly<Record<string, unknown>>;

/** One field with its value, wherever it stands; the path has the places in lists, such as `recipients.0.name`. */
export type Place = { readonly path: string; readonly field: Field; readonly value: unknown };

/** Every field that holds a value of its own: groups and lists are gone into. */
export function* places(fields: Fields, content: Content, under = ''): Generator<Place> {
  for (const [name, field] of Object.entries(fields)) {
    const path = under + name;
    const value = content[name];
    if (value === undefined) continue;
    const { shape } = field;
    if (shape.kind === 'group') yield* places(shape.fields, value as Content, `${path}.`);
    else if (shape.kind === 'list') {
      for (const [n, entry] of (value as readonly Content[]).entries()) {
        yield* places(shape.fields, entry, `${path}.${n}.`);
      }
    } else yield { path, field, value };
  }
}

/** An item that a content names, and by which field (without places in lists). */
export type Reference = {
  readonly field: string;
  readonly register: RegisterName;
  readonly id: RegisterItemId;
};

/** Every item that the content names, each once a field. */
export function referencesOf(fields: Fields, content: unknown): readonly Reference[] {
  const found = new Map<string, Reference>();
  for (const { path, field, value } of places(fields, content as Content)) {
    const { shape } = field;
    if (shape.kind !== 'reference' && shape.kind !== 'references') continue;
    const ids = (shape.kind === 'reference' ? [value] : value) as readonly RegisterItemId[];
    const bare = path.replaceAll(/\.\d+/g, '');
    for (const id of ids) found.set(`${bare} ${id}`, { field: bare, register: shape.register, id });
  }
  return [...found.values()];
}

/** Every file that the content names. */
export function filesOf(fields: Fields, content: unknown): readonly AttachmentId[] {
  return [...places(fields, content as Content)]
    .filter(({ field }) => field.shape.kind === 'file')
    .map(({ value }) => (value as { readonly attachmentId: AttachmentId }).attachmentId);
}

/** The words by which an item is found: all its texts, and the names of its codes in both languages. */
export function searchText(fields: Fields, content: unknown): string {
  const words = [...places(fields, content as Content)].flatMap(({ field: { shape }, value }) => {
    switch (shape.kind) {
      case 'line':
      case 'prose':
      case 'email':
        return [value as string];
      case 'lines':
        return value as readonly string[];
      case 'bilingual':
        return Object.values(value as Readonly<Record<string, string>>);
      case 'choice':
      case 'ticks':
        return [value].flat().flatMap((code) => {
          const name = shape.names[code as string];
          return name ? [name.sv, name.en] : [];
        });
      default:
        return [];
    }
  });
  return words.filter((word) => word !== '').join('\n');
}

/** The names of the top fields whose values differ, in the order of the register. */
export function changedFields(fields: Fields, before: unknown, after: unknown): readonly string[] {
  const [was, is] = [before as Content, after as Content];
  return Object.keys(fields).filter(
    (name) => JSON.stringify(was?.[name]) !== JSON.stringify(is[name]),
  );
}
