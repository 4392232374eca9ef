import { z } from 'zod';
import { command, type Method, query } from '../kit/contract.ts';
import { plainDateSchema } from '../kit/dates.ts';
import { contentBase64Schema, line } from '../kit/fields.ts';
import { registerDocumentIdSchema, registerItemIdSchema } from '../kit/ids.ts';
import { bilingualSchema } from '../kit/language.ts';
import { itemRowSchema, itemSchema, versionSchema } from './model/item.ts';
import {
  dutySchema,
  itemStateSchema,
  type RegisterName,
  registerNameSchema,
} from './model/names.ts';

/** What any register's list can be narrowed by. */
export const itemFilterSchema = z.strictObject({
  search: line(200).optional(),
  states: z.array(itemStateSchema).max(3).optional(),
  /** Only items that lack something. */
  withGaps: z.boolean().optional(),
  /** Only items with something due on or before this day. */
  dueUntil: plainDateSchema.optional(),
  /** Only items that name this one. */
  naming: registerItemIdSchema.optional(),
});
export type ItemFilter = z.output<typeof itemFilterSchema>;

const listInput = z.strictObject({
  ...itemFilterSchema.shape,
  sort: z.enum(['title', 'changed', 'due', 'entered']).default('title'),
  descending: z.boolean().default(false),
  offset: z.int().min(0).default(0),
  limit: z.int().min(1).max(200).default(50),
});

const listOutput = z.strictObject({
  items: z.array(itemRowSchema).readonly(),
  total: z.int(),
});

const idInput = z.strictObject({ id: registerItemIdSchema });
const removeInput = z.strictObject({ id: registerItemIdSchema, version: z.int() });

function saveInput<Content extends z.ZodType>(content: Content) {
  return z.strictObject({
    id: registerItemIdSchema.optional(),
    version: z.int().default(0),
    content,
  });
}

function historyOutput<Content extends z.ZodType>(content: Content) {
  return z.strictObject({ versions: z.array(versionSchema(content)).readonly() });
}

type Item<Content extends z.ZodType> = ReturnType<typeof itemSchema<Content>>;
type Save<Content extends z.ZodType> = ReturnType<typeof saveInput<Content>>;
type History<Content extends z.ZodType> = ReturnType<typeof historyOutput<Content>>;

/** The methods that every register has, under its own name. */
export type RegisterMethods<Name extends RegisterName, Content extends z.ZodType> = {
  readonly [Key in `${Name}.list`]: Method<'query', typeof listInput, typeof listOutput>;
} & {
  readonly [Key in `${Name}.get`]: Method<'query', typeof idInput, Item<Content>>;
} & {
  readonly [Key in `${Name}.save`]: Method<'command', Save<Content>, Item<Content>>;
} & {
  readonly [Key in `${Name}.remove`]: Method<'command', typeof removeInput, z.ZodObject>;
} & {
  readonly [Key in `${Name}.history`]: Method<'query', typeof idInput, History<Content>>;
};

/** The methods of one register: list, get, save, remove, history. `what` says what an item is, with its article. */
export function registerMethods<Name extends RegisterName, Content extends z.ZodType>(
  name: Name,
  content: Content,
  what: string,
): RegisterMethods<Name, Content> {
  const methods = {
    [`${name}.list`]: query({
      summary: `A page of the register, searched, filtered, sorted and counted in the database: ${what}.`,
      input: listInput,
      output: listOutput,
    }),
    [`${name}.get`]: query({
      summary: `One item with what it lacks, its due days (plain dates), its links both ways and its documents: ${what}.`,
      input: idInput,
      output: itemSchema(content),
    }),
    [`${name}.save`]: command({
      summary: `Adds an item (without id) or replaces one; staleVersion when it was changed meanwhile: ${what}.`,
      input: saveInput(content),
      output: itemSchema(content),
    }),
    [`${name}.remove`]: command({
      role: 'dpo',
      summary: `Removes an item with its versions and documents; refused with the list while something names it: ${what}.`,
      input: removeInput,
      output: z.strictObject({}),
    }),
    [`${name}.history`]: query({
      summary: `Every version of an item, newest first, with moment and seat: ${what}.`,
      input: idInput,
      output: historyOutput(content),
    }),
  };
  // Computed keys lose their names; the five above are those of the type.
  return methods as unknown as RegisterMethods<Name, Content>;
}

/** What asks all registers at once. */
export const registersContract = {
  'registers.duties': query({
    summary:
      'What is due in the registers between two plain dates, both inclusive, earliest first: reviews, renewals, retention, breach clocks.',
    input: z.strictObject({
      from: plainDateSchema.optional(),
      until: plainDateSchema.optional(),
      registers: z.array(registerNameSchema).optional(),
      limit: z.int().min(1).max(1000).default(200),
    }),
    output: z.strictObject({
      duties: z
        .array(
          z.strictObject({
            ...dutySchema.shape,
            id: registerItemIdSchema,
            register: registerNameSchema,
            title: bilingualSchema,
          }),
        )
        .readonly(),
      total: z.int(),
    }),
  }),
  'registers.search': query({
    summary: 'Items of all registers whose words match, best first: what the palette asks.',
    input: z.strictObject({ search: line(200), limit: z.int().min(1).max(50).default(20) }),
    output: z.strictObject({ items: z.array(itemRowSchema).readonly() }),
  }),
  'registers.counts': query({
    summary:
      'How many items each register holds, how many lack something, and how many have a duty on or before today.',
    input: z.strictObject({}),
    output: z.strictObject({
      counts: z
        .array(
          z.strictObject({
            register: registerNameSchema,
            items: z.int(),
            withGaps: z.int(),
            due: z.int(),
          }),
        )
        .readonly(),
    }),
  }),
  'registers.document': query({
    summary: 'The file of a paper that was made from an item, as it was made.',
    input: z.strictObject({ id: registerDocumentIdSchema }),
    output: z.strictObject({ fileName: z.string(), contentBase64: z.string() }),
  }),
  'registers.keepFile': command({
    summary:
      'Keeps a file in the vault for an item to name, such as a signed agreement; answers its id. A file that no item names within a day is cleared when the next is kept.',
    input: z.strictObject({ fileName: line(255).min(1), contentBase64: contentBase64Schema }),
    output: z.strictObject({ attachmentId: z.string(), fileName: z.string(), size: z.int() }),
  }),
  'registers.file': query({
    summary: 'A file that an item names, by its attachment id.',
    input: z.strictObject({ attachmentId: z.uuid() }),
    output: z.strictObject({ contentBase64: z.string() }),
  }),
} as const;
