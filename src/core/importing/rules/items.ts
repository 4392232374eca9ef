import type { RegisterItemId } from '../../kit/ids.ts';
import type { AnyRegister } from '../../registers/model/definition.ts';
import type { RegisterName } from '../../registers/model/names.ts';

/** An item as the vault holds it. */
export type HeldItem = {
  readonly id: RegisterItemId;
  readonly version: number;
  readonly content: unknown;
};

/** The items of the registers as an import and an export name them: by id, key or title. */
export type Items = {
  resolve(register: RegisterName, text: string): RegisterItemId | 'several' | undefined;
  titleOf(register: RegisterName, id: RegisterItemId, language: 'sv' | 'en'): string;
  /** Makes an item known that the import is about to write. */
  add(register: RegisterName, id: RegisterItemId, content: unknown): void;
};

type Index = {
  readonly ids: Map<string, { readonly sv: string; readonly en: string }>;
  readonly names: Map<string, RegisterItemId | 'several'>;
};

/** Looks items up by name; each register is read once, when it is first asked for. */
export function itemsBy(
  definitionOf: (register: RegisterName) => AnyRegister | undefined,
  all: (register: RegisterName) => readonly HeldItem[],
): Items {
  const indexes = new Map<RegisterName, Index>();
  const indexOf = (register: RegisterName): Index => {
    const known = indexes.get(register);
    if (known) return known;
    const index: Index = { ids: new Map(), names: new Map() };
    indexes.set(register, index);
    for (const { id, content } of all(register)) put(index, definitionOf(register), id, content);
    return index;
  };
  return {
    resolve: (register, text) => {
      const { ids, names } = indexOf(register);
      // An id that the index holds is one: it came from the vault.
      return ids.has(text) ? (text as RegisterItemId) : names.get(nameOf(text));
    },
    titleOf: (register, id, language) => {
      const { ids, names } = indexOf(register);
      const title = ids.get(id)?.[language] ?? '';
      return title.trim() !== '' && !ids.has(title) && names.get(nameOf(title)) === id ? title : id;
    },
    add: (register, id, content) => put(indexOf(register), definitionOf(register), id, content),
  };
}

function put(
  { ids, names }: Index,
  definition: AnyRegister | undefined,
  id: RegisterItemId,
  content: unknown,
): void {
  if (!definition || ids.has(id)) return;
  const title = definition.title(content);
  ids.set(id, title);
  const called = new Set([title.sv, title.en, definition.key(content) ?? ''].map(nameOf));
  for (const name of called) {
    if (name !== '') names.set(name, names.has(name) ? 'several' : id);
  }
}

function nameOf(text: string): string {
  return text.normalize('NFC').trim().toLowerCase();
}
