import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  bilingualField,
  choiceField,
  contentSchema,
  dateField,
  emailField,
  type Field,
  type Fields,
  fileField,
  groupField,
  lineField,
  linesField,
  listField,
  numberField,
  proseField,
  referenceField,
  referencesField,
  ticksField,
  yesNoField,
} from '../../src/core/registers/model/fields.ts';
import {
  changedFields,
  filesOf,
  places,
  referencesOf,
  searchText,
} from '../../src/core/registers/rules/walk.ts';
import { registerDefinitions } from '../../src/core/registers.ts';

const words = { sv: 'ord', en: 'word' };
const names = { red: { sv: 'röd', en: 'red' }, blue: { sv: 'blå', en: 'blue' } };
const code = fc.constantFrom('red', 'blue');
const text = fc.stringMatching(/^[a-zåäö]{1,8}$/);
const id = fc.uuid({ version: 4 });

/** A field with a value that it takes, or none. */
type Filled = { readonly field: Field; readonly value: unknown };

const leaf: fc.Arbitrary<Filled> = fc.oneof(
  filled(lineField(words), text),
  filled(proseField(words), text),
  filled(emailField(words), fc.constantFrom('a@example.com', '')),
  filled(dateField(words), fc.constantFrom('2026-11-23', undefined)),
  filled(numberField(words), fc.nat()),
  filled(yesNoField(words), fc.boolean()),
  filled(linesField(words), fc.array(text, { maxLength: 3 })),
  filled(bilingualField(words), fc.record({ sv: text, en: text })),
  filled(choiceField(words, names), fc.option(code, { nil: undefined })),
  filled(ticksField(words, names), fc.uniqueArray(code)),
  filled(
    fileField(words),
    fc.option(fc.record({ attachmentId: id, fileName: text }), { nil: undefined }),
  ),
  filled(referenceField(words, 'suppliers'), fc.option(id, { nil: undefined })),
  filled(referencesField(words, 'processing'), fc.array(id, { maxLength: 3 })),
);

const { content } = fc.letrec<{ content: Described; field: Filled }>((tie) => ({
  content: fc
    .dictionary(fc.stringMatching(/^[a-z]{1,4}$/), tie('field'), { maxKeys: 4 })
    .map(described),
  field: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    leaf,
    tie('content').map(asGroup),
    tie('content').map(asList),
  ),
}));

/** Fields with a content that fits them. */
type Described = { readonly fields: Fields; readonly content: Readonly<Record<string, unknown>> };

function filled(field: Field, value: fc.Arbitrary<unknown>): fc.Arbitrary<Filled> {
  return value.map((one) => ({ field, value: one }));
}

function described(filled: Readonly<Record<string, Filled>>): Described {
  const entries = Object.entries(filled);
  return {
    fields: Object.fromEntries(entries.map(([name, { field }]) => [name, field])),
    content: Object.fromEntries(entries.map(([name, { value }]) => [name, value])),
  };
}

function asGroup({ fields, content: value }: Described): Filled {
  return { field: groupField(words, fields), value };
}

function asList({ fields, content: value }: Described): Filled {
  return { field: listField(words, fields), value: [value, {}, value] };
}

type Leaf = { readonly path: string; readonly shape: Field['shape']; readonly value: unknown };

/** The naive walker: goes down the content and asks at each step which field that is. */
function leaves(
  fields: Fields,
  value: Readonly<Record<string, unknown>>,
  path: string[] = [],
): Leaf[] {
  return Object.entries(value).flatMap(([name, inner]): Leaf[] => {
    const shape = fields[name]?.shape;
    if (shape === undefined || inner === undefined) return [];
    const here = [...path, name];
    if (!('fields' in shape)) return [{ path: here.join('.'), shape, value: inner }];
    const entries = Array.isArray(inner) ? inner : [inner];
    return entries.flatMap((entry, n) =>
      leaves(shape.fields, entry, Array.isArray(inner) ? [...here, `${n}`] : here),
    );
  });
}

describe('the walk through a content', () => {
  it('meets every field with a value once, under the path on which it lies', () => {
    fc.assert(
      fc.property(content, ({ fields, content }) => {
        const met = [...places(fields, content)].map(({ path, field, value }) => ({
          path,
          shape: field.shape,
          value,
        }));
        assert.deepEqual(met, leaves(fields, content));
      }),
    );
  });

  it('finds each reference once a field, wherever it lies, and each file', () => {
    fc.assert(
      fc.property(content, ({ fields, content }) => {
        const expected = new Set(
          leaves(fields, content).flatMap(({ path, shape, value }) => {
            if (!('register' in shape)) return [];
            const bare = path.split('.').filter((step) => !/^\d+$/.test(step));
            return [value].flat().map((one) => `${bare.join('.')} ${shape.register} ${one}`);
          }),
        );
        const found = referencesOf(fields, content);
        assert.equal(found.length, expected.size);
        for (const one of found) assert.ok(expected.has(`${one.field} ${one.register} ${one.id}`));
        const files = leaves(fields, content).filter(({ shape }) => shape.kind === 'file');
        assert.equal(filesOf(fields, content).length, files.length);
      }),
    );
  });

  it('collects as search words every text and the names of codes, and no id, date or number', () => {
    fc.assert(
      fc.property(content, ({ fields, content }) => {
        const expected = leaves(fields, content).flatMap(({ shape, value }) =>
          wordsOf(shape, value),
        );
        const found = searchText(fields, content).split('\n');
        assert.deepEqual(found.filter((word) => word !== '').sort(), expected.sort());
      }),
    );
  });

  it('says that a field changed exactly where its value did', () => {
    fc.assert(
      fc.property(content, fc.nat(), ({ fields, content }, at) => {
        assert.deepEqual(changedFields(fields, content, structuredClone(content)), []);
        const all = Object.keys(fields).filter((name) => content[name] !== undefined);
        assert.deepEqual(changedFields(fields, undefined, content), all);
        const name = all[at % Math.max(all.length, 1)];
        if (name === undefined) return;
        const { [name]: _, ...without } = content;
        assert.deepEqual(changedFields(fields, content, without), [name]);
      }),
    );
  });
});

describe('every register', () => {
  for (const { name, fields, schema, words: said, states } of registerDefinitions) {
    it(`${name} says each field in both languages, and its schema is that of its fields`, () => {
      const shape = contentSchema(fields);
      assert.deepEqual(Object.keys(shape.shape), Object.keys(fields));
      assert.ok(schema.safeParse({ unheardOf: 1 }).success === false);
      for (const field of everyField(fields)) {
        assert.ok(field.words.sv !== '' && field.words.en !== '');
      }
      for (const one of [...Object.values(said), ...Object.values(states)]) {
        assert.ok(one.sv !== '' && one.en !== '');
      }
    });
  }
});

function* everyField(fields: Fields): Generator<Field> {
  for (const field of Object.values(fields)) {
    yield field;
    if ('fields' in field.shape) yield* everyField(field.shape.fields);
  }
}

function wordsOf(shape: Field['shape'], value: unknown): string[] {
  if (shape.kind === 'choice' || shape.kind === 'ticks') {
    const chosen = Array.isArray(value) ? value : [value];
    return chosen.flatMap((one: string) => Object.values(shape.names[one] ?? {}));
  }
  const texts = ['line', 'prose', 'email', 'lines', 'bilingual'];
  if (!texts.includes(shape.kind)) return [];
  const all = typeof value === 'string' ? [value] : Object.values(value as object);
  return all.filter((word) => word !== '');
}
