import type { Bilingual } from '../../core/kit/language.ts';
import type { Field, Fields } from '../../core/registers/model/fields.ts';
import { places } from '../../core/registers/rules/walk.ts';
import type { Content } from './model.ts';
import { fieldsOnPath, isEmptyValue } from './values.ts';

/** One field in which two versions differ. */
export type Difference = {
  readonly path: string;
  readonly field: Field;
  /** The names of the fields it lies in, from the outermost to its own; places in lists as numbers from 1. */
  readonly names: readonly (Bilingual | number)[];
  /** Undefined where the version says nothing. */
  readonly was: unknown;
  readonly became: unknown;
};

/** Where two contents of one register differ, field by field, in the register's order. */
export function differencesOf(
  fields: Fields,
  before: Content,
  after: Content,
): readonly Difference[] {
  const was = saidIn(fields, before);
  const became = saidIn(fields, after);
  const paths = [...became.keys(), ...[...was.keys()].filter((path) => !became.has(path))];
  return paths
    .filter((path) => JSON.stringify(was.get(path)) !== JSON.stringify(became.get(path)))
    .flatMap((path) => {
      const field = fieldsOnPath(fields, path).at(-1);
      if (field === undefined) return [];
      const names = namesOn(fields, path);
      return [{ path, field, names, was: was.get(path), became: became.get(path) }];
    });
}

/** What a content says, by path; what says nothing is left out, so that a new field is no difference. */
function saidIn(fields: Fields, content: Content): ReadonlyMap<string, unknown> {
  const said = [...places(fields, content)].filter(
    ({ field, value }) => !isEmptyValue(field, value),
  );
  return new Map(said.map(({ path, value }) => [path, value]));
}

function namesOn(fields: Fields, path: string): readonly (Bilingual | number)[] {
  const steps = path.split('.');
  return steps.flatMap((step, at): readonly (Bilingual | number)[] => {
    if (/^\d+$/.test(step)) return [Number(step) + 1];
    const field = fieldsOnPath(fields, steps.slice(0, at + 1).join('.')).at(-1);
    return field ? [field.words] : [];
  });
}
