import type { Field, Fields, Shape } from '../../core/registers/model/fields.ts';
import type { Content } from './model.ts';

/** Whether a field says nothing: text, list or group without content, no to a question that is yes or no. */
export function isEmptyValue({ shape }: Field, value: unknown): boolean {
  switch (shape.kind) {
    case 'group':
      return isEmptyContent(shape.fields, (value ?? {}) as Content);
    case 'bilingual': {
      const { sv = '', en = '' } = (value ?? {}) as Readonly<Record<string, string>>;
      return sv === '' && en === '';
    }
    case 'yesNo':
      return value !== true;
    default:
      return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
  }
}

/** Whether none of the fields says anything. */
export function isEmptyContent(fields: Fields, content: Content): boolean {
  return Object.entries(fields).every(([name, field]) => isEmptyValue(field, content[name]));
}

/** How many fields say nothing; those of groups are counted one by one. */
export function countEmpty(fields: Fields, content: Content): number {
  return Object.entries(fields).reduce((sum, [name, field]) => {
    const { shape } = field;
    if (shape.kind === 'group') {
      return sum + countEmpty(shape.fields, (content[name] ?? {}) as Content);
    }
    return sum + (isEmptyValue(field, content[name]) ? 1 : 0);
  }, 0);
}

/** A field by its path within a content, places in lists left out: its words from the outermost inwards. */
export function fieldsOnPath(fields: Fields, path: string): readonly Field[] {
  const [name = '', ...rest] = path.split('.').filter((step) => !/^\d+$/.test(step));
  const field = fields[name];
  if (field === undefined) return [];
  const within = innerFields(field.shape);
  return [field, ...(within && rest.length > 0 ? fieldsOnPath(within, rest.join('.')) : [])];
}

function innerFields(shape: Shape): Fields | undefined {
  return shape.kind === 'group' || shape.kind === 'list' ? shape.fields : undefined;
}
