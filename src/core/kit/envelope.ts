import type { ErrorCode, ErrorFacts } from './errors.ts';

/** Every answer of the API: errors are values, never thrown across a bridge. */
export type Envelope<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: ApiError };

export type ApiError = {
  readonly code: ErrorCode;
  /** English; a screen renders its own language from code and facts with `errorText`. */
  readonly message: string;
  readonly facts: ErrorFacts;
};
