import type { z } from 'zod';
import type { Bilingual } from '../../kit/language.ts';
import type { Fields } from './fields.ts';
import type { Duty, Gap, ItemState, RegisterName } from './names.ts';

/** Everything about a register that is not use case or SQL: pure, so that screens, imports and prints read the same. */
export type RegisterDefinition<Content> = {
  readonly name: RegisterName;
  readonly words: {
    readonly one: Bilingual;
    readonly many: Bilingual;
    /** What the register is for, with its article: the head of its page. */
    readonly lead: Bilingual;
    /** What belongs there and the first step: the empty list. */
    readonly empty: Bilingual;
  };
  readonly states: Readonly<Record<ItemState, Bilingual>>;
  readonly fields: Fields;
  readonly schema: z.ZodType<Content>;
  /** What an item is called. */
  title(content: Content): Bilingual;
  /** The reference field to whom an item belongs, whose title then stands after its own. */
  readonly belongsTo?: string;
  /** One short line under the title. */
  summary(content: Content): Bilingual;
  /** What tells an item from every other of its register, so that a second import finds it; undefined for none. */
  key(content: Content): string | undefined;
  state(content: Content): ItemState;
  /** The days on which something is due; plain dates. */
  duties(content: Content): readonly Duty[];
  /** What the law or the register wants and the item lacks. */
  gaps(content: Content): readonly Gap[];
  /** The content as it is kept. Throws invalidField for what a schema cannot see. */
  settled?(content: Content): Content;
};

/**
 * A register of any content, for what treats all alike. The functions are methods, so that a definition of one
 * content fits here; whoever asks them has parsed the content by `schema` first.
 */
export type AnyRegister = RegisterDefinition<unknown>;

/** A gap, where there is one: what is missing, and the article that wants it. */
export function lacks(
  isMissing: boolean,
  gap: {
    readonly field: string;
    readonly article: string;
    readonly sv: string;
    readonly en: string;
  },
): readonly Gap[] {
  const { field, article, sv, en } = gap;
  return isMissing ? [{ field, article, text: { sv, en } }] : [];
}

/** A due day, where there is one. */
export function duty(kind: Duty['kind'], on: Duty['on'] | undefined): readonly Duty[] {
  return on ? [{ kind, on }] : [];
}
