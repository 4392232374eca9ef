import type { z } from 'zod';
import type { Handlers } from '../handlers.ts';
import { FristError } from '../kit/errors.ts';
import type { RegisterItemId } from '../kit/ids.ts';
import type { RegisterMethods } from './contract.ts';
import type { RegisterDefinition } from './model/definition.ts';
import type { RegisterName } from './model/names.ts';
import type { ItemReader, ItemWriter, RegisterParts } from './service.ts';
import { storeFilter } from './serviceRead.ts';
import { titleOf } from './serviceSave.ts';
import { itemOf } from './store.ts';
import { documentsOf, linksFrom, linksTo } from './storeLinks.ts';
import { countItems, pageOfItems } from './storeList.ts';

type Handling<Content> = {
  readonly definition: RegisterDefinition<Content>;
  readonly items: ItemReader<Content> & ItemWriter<Content>;
  readonly parts: RegisterParts;
};

/** The handlers of one register by the verbs that all registers have. */
type ByVerb<Content> = {
  readonly [Key in keyof Handlers<
    RegisterMethods<'processing', z.ZodType<Content>>
  > as Key extends `processing.${infer Verb}` ? Verb : never]: Handlers<
    RegisterMethods<'processing', z.ZodType<Content>>
  >[Key];
};

/** The five methods of one register, under its own name. */
export function registerHandlers<Name extends RegisterName, Content>(
  name: Name,
  handling: Handling<Content>,
): Handlers<RegisterMethods<Name, z.ZodType<Content>>> {
  const named = Object.entries(byVerb(handling)).map(([verb, handler]) => [
    `${name}.${verb}`,
    handler,
  ]);
  // Computed keys lose their names; they are those of the type.
  return Object.fromEntries(named) as Handlers<RegisterMethods<Name, z.ZodType<Content>>>;
}

function byVerb<Content>(handling: Handling<Content>): ByVerb<Content> {
  const { definition, items, parts } = handling;
  const { name } = definition;
  return {
    list: ({ sort, descending, offset, limit, ...filter }) => {
      const wanted = storeFilter(filter);
      if (wanted === undefined) return { items: [], total: 0 };
      const page = { offset, limit };
      return {
        items: pageOfItems(parts.read, name, wanted, { sort, descending }, page),
        total: countItems(parts.read, name, wanted),
      };
    },
    get: ({ id }) => whole(id, handling),
    save: (keeping, call) => call.write((unit) => whole(items.keep(unit, keeping).id, handling)),
    remove: ({ id, version }, call) =>
      call.write((unit) => {
        if (items.require(id).version !== version) throw new FristError('staleVersion');
        items.remove(unit, id);
        return {};
      }),
    history: ({ id }) => {
      items.require(id);
      return { versions: items.versions(id) };
    },
  };
}

/** One item with what it lacks, when something is due, its links both ways, its cases and its papers. */
function whole<Content>(id: RegisterItemId, { definition, items, parts }: Handling<Content>) {
  const { read } = parts;
  const stored = itemOf(read, definition.name, id);
  if (!stored) throw new FristError('notFound');
  const item = items.require(id);
  return {
    ...item,
    register: definition.name,
    state: definition.state(item.content),
    title: titleOf(read, definition, item.content),
    gaps: definition.gaps(item.content),
    duties: definition.duties(item.content),
    links: linksFrom(read, stored.rowid),
    linkedFrom: linksTo(read, id),
    cases: parts.casesNaming(id),
    documents: documentsOf(read, stored.rowid),
  };
}
