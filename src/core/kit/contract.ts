import type { z } from 'zod';

/** Who may do what, from least to most: an auditor only reads. */
export const roles = ['auditor', 'assistant', 'dpo'] as const;

export type Role = (typeof roles)[number];

/** A query changes nothing; a command is one transaction with its journal entry. */
export type MethodKind = 'query' | 'command';

/** One method of the API: what goes in, what comes out, who may call it. */
export type Method<
  Kind extends MethodKind = MethodKind,
  Input extends z.ZodType = z.ZodType,
  Output extends z.ZodType = z.ZodType,
> = {
  readonly kind: Kind;
  /** What the method needs before it can run. */
  readonly needs: 'nothing' | 'vault';
  readonly role: Role;
  /** One sentence for `cli -- methods`: meaning, units or kind of date, legal source. */
  readonly summary: string;
  readonly input: Input;
  readonly output: Output;
};

type Terms<Input extends z.ZodType, Output extends z.ZodType> = {
  readonly summary: string;
  readonly input: Input;
  readonly output: Output;
  readonly needs?: 'nothing' | 'vault';
  readonly role?: Role;
};

/** A method that only reads; any role may call it unless said otherwise. */
export function query<Input extends z.ZodType, Output extends z.ZodType>(
  terms: Terms<Input, Output>,
): Method<'query', Input, Output> {
  return { kind: 'query', needs: 'vault', role: 'auditor', ...terms };
}

/** A method that changes something; the assistant and the officer may call it unless said otherwise. */
export function command<Input extends z.ZodType, Output extends z.ZodType>(
  terms: Terms<Input, Output>,
): Method<'command', Input, Output> {
  return { kind: 'command', needs: 'vault', role: 'assistant', ...terms };
}

export type Contract = Readonly<Record<string, Method>>;

/** What a caller passes. */
export type InputOf<M extends Method> = z.input<M['input']>;
/** What a handler receives: parsed, with defaults filled in. */
export type ParsedInputOf<M extends Method> = z.output<M['input']>;
/** What a method answers. */
export type OutputOf<M extends Method> = z.output<M['output']>;
