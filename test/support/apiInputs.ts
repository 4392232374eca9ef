import { z } from 'zod';
import { contract, type MethodName } from '../../src/core/contract.ts';

/** What a generated input may name: ids of things that are there, by the field or area that names them. */
export type Named = {
  readonly ids: Readonly<Record<string, readonly string[]>>;
  readonly versions: ReadonlyMap<string, number>;
};

type Schema = {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly minItems?: number;
  readonly minimum?: number;
};

/** A word that stands for a person: it must come back in no error, event or clear column. */
export const canary = 'Kanariefågel';

const dates = ['2026-11-23', '2026-11-20', '2026-11-24', '2026-12-20', '2025-01-01', '9999-12-31'];
const texts = [`${canary} skriver något som är långt nog`, canary, 'kort', `=${canary}`];
const junk = [null, '', -1, Number.NaN, {}, [], 'x'.repeat(300), '\0', '\ud800', true, 0.5];

/** Numbers from 0 up to 1 that follow from a seed (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function picked<Value>(random: () => number, from: readonly Value[]): Value {
  const found = from[Math.floor(random() * from.length)];
  if (found === undefined) throw new Error('nothing to pick from');
  return found;
}

/** An input of a method's shape, mostly sound; of the rest each leaf may be anything. */
export function inputOf(method: MethodName, named: Named, random: () => number): unknown {
  const schema = z.toJSONSchema(contract[method].input, { io: 'input', unrepresentable: 'any' });
  const rubbish = picked(random, [0, 0, 0, 0.02, 0.1]);
  const area = method.slice(0, method.indexOf('.'));
  const value = made(schema as Schema, '', {
    named,
    random,
    rubbish,
    area,
    root: schema as Schema,
  });
  return withVersion(value, named, random);
}

function withVersion(input: unknown, { versions }: Named, random: () => number): unknown {
  if (typeof input !== 'object' || input === null || !('version' in input)) return input;
  const id = 'id' in input && typeof input.id === 'string' ? input.id : '';
  const version = versions.get(id);
  return version === undefined || random() < 0.1 ? input : { ...input, version };
}

type Making = {
  readonly named: Named;
  readonly random: () => number;
  readonly rubbish: number;
  readonly area: string;
  readonly root: Schema;
};

function made(schema: Schema, field: string, making: Making): unknown {
  const { random, rubbish, root } = making;
  if (random() < rubbish) return picked(random, junk);
  const referred = schema.$ref === undefined ? undefined : root.$defs?.[schema.$ref.slice(8)];
  const other = referred ?? schema.allOf?.[0] ?? oneOf(schema.anyOf ?? schema.oneOf, random);
  if (other) return made(other, field, making);
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return picked(random, schema.enum);
  if (schema.type === 'object') return objectOf(schema, making);
  if (schema.type === 'array') {
    const length = Math.max(schema.minItems ?? 0, Math.floor(random() * 3));
    return Array.from({ length }, () => made(schema.items ?? {}, field, making));
  }
  if (schema.type === 'boolean') return random() < 0.5;
  if (schema.type === 'null') return null;
  if (schema.type === 'string' || schema.type === undefined) return textOf(field, making);
  return (schema.minimum ?? 0) + Math.floor(random() * 5);
}

function oneOf(schemas: readonly Schema[] | undefined, random: () => number): Schema | undefined {
  return schemas && picked(random, schemas);
}

function objectOf({ properties = {}, required = [] }: Schema, making: Making): object {
  const chosen = Object.entries(properties).filter(
    ([field]) => required.includes(field) || making.random() < 0.5,
  );
  return Object.fromEntries(chosen.map(([field, one]) => [field, made(one, field, making)]));
}

function textOf(field: string, { named, random, area }: Making): string {
  const ids = named.ids[field] ?? (field === 'id' ? named.ids[area] : undefined);
  if (ids && ids.length > 0) return picked(random, ids);
  if (/base64/i.test(field)) return Buffer.from('a;b\n1;2\n').toString('base64');
  if (field === 'timeZone') return 'Europe/Stockholm';
  if (/email/i.test(field)) return 'kanarie@example.com';
  if (field === 'personnummer') return '811218-9876';
  if (/On$|received$|target|until|from|today|due|date/i.test(field)) return picked(random, dates);
  return picked(random, texts);
}
