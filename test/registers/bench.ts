import type { TestContext } from 'node:test';
import { z } from 'zod';
import { attachmentsService } from '../../src/core/attachments/service.ts';
import type { RegisterItemId } from '../../src/core/kit/ids.ts';
import { registerMethods } from '../../src/core/registers/contract.ts';
import { duty, lacks, type RegisterDefinition } from '../../src/core/registers/model/definition.ts';
import {
  choiceField,
  contentSchema,
  dateField,
  fileField,
  lineField,
  listField,
  referenceField,
  referencesField,
  requiredLine,
} from '../../src/core/registers/model/fields.ts';
import { openRegister, type RegisterParts } from '../../src/core/registers/service.ts';
import { registersService } from '../../src/core/registers/serviceAll.ts';
import { areaBench } from '../support/area.ts';

const words = (name: string) => ({ sv: name, en: name });
const states = { draft: words('a'), active: words('b'), ended: words('c') };
const text = { one: words('Sak'), many: words('Saker'), lead: words(''), empty: words('') };

const makerFields = { name: requiredLine(words('name')), nextReview: dateField(words('review')) };
const makerSchema = contentSchema(makerFields);

/** A small register under the name of another: the kernel knows no more of it than this. */
const makers = {
  name: 'suppliers',
  words: text,
  states,
  fields: makerFields,
  schema: makerSchema,
  title: ({ name }) => ({ sv: name, en: `${name} Ltd` }),
  summary: () => words(''),
  key: ({ name }) => name.toLowerCase(),
  state: () => 'active',
  duties: ({ nextReview }) => duty('review', nextReview),
  gaps: () => [],
} as const satisfies RegisterDefinition<z.output<typeof makerSchema>>;

export const thingFields = {
  title: requiredLine(words('title')),
  colour: choiceField(words('colour'), {
    red: { sv: 'Röd', en: 'Red' },
    blue: { sv: 'Blå', en: 'Blue' },
  }),
  nextReview: dateField(words('review')),
  endsOn: dateField(words('ends')),
  maker: referenceField(words('maker'), 'suppliers'),
  parts: referencesField(words('parts'), 'measures'),
  notes: listField(words('notes'), {
    note: lineField(words('note')),
    by: referenceField(words('by'), 'suppliers'),
  }),
  paper: fileField(words('paper')),
};
const thingSchema = contentSchema(thingFields);
export type Thing = z.input<typeof thingSchema>;

const things = {
  name: 'measures',
  words: text,
  states,
  fields: thingFields,
  schema: thingSchema,
  title: ({ title }) => ({ sv: title, en: `${title} (en)` }),
  summary: ({ colour }) => words(colour ?? ''),
  key: ({ title }) => (title.startsWith('namnlös') ? undefined : title.toLowerCase()),
  state: ({ colour }) => (colour ? 'active' : 'draft'),
  duties: ({ nextReview, endsOn }) => [...duty('expiry', endsOn), ...duty('review', nextReview)],
  gaps: ({ colour }) =>
    lacks(colour === undefined, { field: 'colour', article: 'Art 1', sv: 'färg', en: 'colour' }),
} as const satisfies RegisterDefinition<z.output<typeof thingSchema>>;

const methods = registerMethods('measures', thingSchema, 'a thing');

/** For counting rows. */
export const countSchema = z.object({ n: z.int() });

/** Two registers over a real vault: things that name makers and each other. */
export async function openThings(t: TestContext) {
  const bench = await areaBench(t);
  const { read } = bench.vault;
  const attachments = attachmentsService({ read, newId: bench.newId });
  const cases: ReturnType<RegisterParts['casesNaming']>[number][] = [];
  const parts: RegisterParts = {
    read,
    newId: bench.newId,
    casesNaming: () => cases,
    eraseFile: (unit, id) => attachments.erase(unit, id),
  };
  const makerRegister = openRegister(makers, parts);
  const register = openRegister(things, parts);
  const all = registersService({ ...bench, read, attachments });
  const { handlers } = register;
  return {
    bench,
    cases,
    attachments,
    register,
    makers: makerRegister,
    all: all.handlers,
    list: async (input: z.input<(typeof methods)['measures.list']['input']> = {}) =>
      handlers['measures.list'](methods['measures.list'].input.parse(input), bench.call),
    get: async (id: RegisterItemId) => handlers['measures.get']({ id }, bench.call),
    history: async (id: RegisterItemId) =>
      (await handlers['measures.history']({ id }, bench.call)).versions,
    remove: async (id: RegisterItemId, version = 1) =>
      handlers['measures.remove']({ id, version }, bench.call),
    /** Saves through the API's own handler; answers the item. */
    save: async (
      thing: Thing,
      before?: { readonly id: RegisterItemId; readonly version: number },
    ) => {
      const input = { id: before?.id, version: before?.version ?? 0, content: thing };
      return handlers['measures.save'](methods['measures.save'].input.parse(input), bench.call);
    },
    maker: (name: string, nextReview?: string) =>
      bench.call.write((unit) =>
        makerRegister.keep(unit, { content: makerSchema.parse({ name, nextReview }) }),
      ).id,
  };
}
