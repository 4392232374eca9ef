import type { Right } from '../../../requests/model.ts';

/**
 * How people ask for each right in one language, as patterns over text with single spaces, in any case of letters.
 * They find words to show the officer; they decide nothing. Every repetition is bounded, so that no text makes
 * them slow.
 */
export type RightsPhrases = Readonly<Record<Right, readonly string[]>>;
