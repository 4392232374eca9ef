import { z } from 'zod';

/** A column that holds JSON, parsed by the schema of what it holds. */
export function jsonColumn<Schema extends z.ZodType>(content: Schema) {
  return z.string().transform((text): z.output<Schema> => content.parse(JSON.parse(text)));
}

/** The same, where the column may be empty. */
export function jsonOrNull<Schema extends z.ZodType>(content: Schema) {
  return z
    .string()
    .nullable()
    .transform((text): z.output<Schema> | null =>
      text === null ? null : content.parse(JSON.parse(text)),
    );
}

/** JSON for a column that may be empty. */
export function orNull(value: object | null | undefined): string | null {
  return value === null || value === undefined ? null : JSON.stringify(value);
}
