import fc from 'fast-check';
import type { Field, Fields, Shape } from '../../src/core/registers/model/fields.ts';
import type { RegisterName } from '../../src/core/registers/model/names.ts';

const pieces = [
  'Å',
  'ö',
  'ab',
  ' ',
  ';',
  '|',
  '\\',
  '¶',
  '"',
  "'",
  '=',
  '+1',
  '-',
  '@',
  ',',
  '_x0041_',
  '&amp;',
  '<b>',
  ']]>',
  '2027-01-01',
  '7',
  'ja',
  '\u2028',
  '😀',
] as const;

const oneLine = fc
  .array(fc.constantFrom(...pieces), { maxLength: 8 })
  .map((parts) => parts.join(''));
const manyLines = fc
  .array(fc.constantFrom(...pieces, '\n', '\t'), { maxLength: 10 })
  .map((parts) => parts.join(''));

/** The items that generated contents may name, by register: an id and what the item is called. */
export type Pool = (register: RegisterName) => readonly { readonly id: string }[];

/** Contents that a register of these fields may hold, hard texts among them. */
export function contentsOf(fields: Fields, pool: Pool): fc.Arbitrary<Record<string, unknown>> {
  const entries = Object.entries(fields).map(([name, field]) => [name, valuesOf(field, pool)]);
  return fc.record(Object.fromEntries(entries), { noNullPrototype: true });
}

/** Values of one field that its own schema takes; what it does not take becomes its default. */
function valuesOf(field: Field, pool: Pool): fc.Arbitrary<unknown> {
  return shaped(field.shape, pool).map((value) => {
    const parsed = field.schema.safeParse(value);
    if (parsed.success) return parsed.data;
    const standard = field.schema.safeParse(undefined);
    return standard.success ? standard.data : 'Något';
  });
}

function shaped(shape: Shape, pool: Pool): fc.Arbitrary<unknown> {
  switch (shape.kind) {
    case 'line':
      return oneLine;
    case 'prose':
      return manyLines;
    case 'email':
      return fc.constantFrom('', 'a@b.se', '+x@å.se', '=1@b.se');
    case 'date':
      return fc.constantFrom(undefined, '2026-02-28', '2199-12-31', '1990-01-01');
    case 'moment':
      return fc.constantFrom(undefined, '2026-10-25T00:30:00.000Z', '2026-03-29T01:00:00Z');
    case 'number':
      return fc.option(fc.integer({ min: 0, max: 1_000_000_000 }), { nil: undefined });
    case 'yesNo':
      return fc.boolean();
    case 'choice':
      return fc.constantFrom(undefined, ...Object.keys(shape.names));
    case 'ticks':
      return fc.uniqueArray(fc.constantFrom(...Object.keys(shape.names)));
    case 'lines':
      return fc.array(
        oneLine.filter((text) => text.trim() !== ''),
        { maxLength: 3 },
      );
    case 'bilingual':
      return fc.record({ sv: manyLines, en: manyLines }, { noNullPrototype: true });
    case 'reference':
      return fc.constantFrom(undefined, ...pool(shape.register).map(({ id }) => id));
    case 'references':
      return fc.uniqueArray(fc.constantFrom(...pool(shape.register).map(({ id }) => id)));
    case 'file':
      return fc.constant(undefined);
    case 'group':
      return contentsOf(shape.fields, pool);
    case 'list':
      return fc.array(contentsOf(shape.fields, pool), { maxLength: 3 });
  }
}
