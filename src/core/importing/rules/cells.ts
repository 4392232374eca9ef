import type { RegisterItemId } from '../../kit/ids.ts';
import type { Language } from '../../kit/language.ts';
import type { Shape } from '../../registers/model/fields.ts';
import type { RegisterName } from '../../registers/model/names.ts';
import { codeText } from './codes.ts';
import { joinInner, joinLines, joinParts } from './escape.ts';
import { columnsOf } from './targets.ts';
import { valueAt } from './values.ts';

/** What writing a cell needs to know besides the value. */
export type Writing = {
  readonly language: Language;
  /** What an item is called where that tells it from the others of its register, else its id. */
  readonly titleOf: (register: RegisterName, id: RegisterItemId) => string;
};

/** A field's value as the text of a cell, which reading understands as the same value. */
export function cellText(shape: Shape, value: unknown, writing: Writing): string {
  return textIn(shape, value, writing, joinLines);
}

function textIn(
  shape: Shape,
  value: unknown,
  writing: Writing,
  join: (texts: readonly string[]) => string,
): string {
  if (value === undefined || value === null) return '';
  const title = (id: unknown, register: RegisterName) =>
    writing.titleOf(register, id as RegisterItemId);
  switch (shape.kind) {
    case 'yesNo':
      return yesNo[writing.language][value ? 0 : 1];
    case 'choice':
      return codeText(shape.names, String(value), writing.language);
    case 'ticks':
      return join(listed(value).map((code) => codeText(shape.names, code, writing.language)));
    case 'lines':
      return join(listed(value));
    case 'reference':
      return title(value, shape.register);
    case 'references':
      return join(listed(value).map((id) => title(id, shape.register)));
    case 'file': {
      const id = valueAt(value, 'attachmentId');
      return `${valueAt(value, 'fileName')} (${id})`;
    }
    case 'list':
      return entriesText(shape, value, writing);
    case 'group':
      return '';
    default:
      // Of a text in two languages the column's own language.
      return String(value);
  }
}

const yesNo = { sv: ['ja', 'nej'], en: ['yes', 'no'] } as const;

function listed(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function entriesText(
  shape: Extract<Shape, { readonly kind: 'list' | 'group' }>,
  value: unknown,
  writing: Writing,
): string {
  const columns = columnsOf(shape.fields);
  const entries = Array.isArray(value) ? value : [];
  return entries
    .map((entry: unknown) =>
      joinParts(
        columns.map(({ path, field }) => {
          const inner = valueAt(entry, path);
          // Within an entry a list of its own has no room for lines.
          if (field.shape.kind === 'list') return inner === undefined ? '' : JSON.stringify(inner);
          return textIn(field.shape, inner, writing, joinInner);
        }),
      ),
    )
    .join('\n');
}
