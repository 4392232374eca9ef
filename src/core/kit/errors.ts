import { errorTexts } from './errorTexts.ts';
import type { Language } from './language.ts';

/** Everything that can go wrong, as one closed list. Texts: errorTexts.ts. */
export const errorCodes = [
  'invalidInput',
  'unknownMethod',
  'notAllowed',
  'notFound',
  'staleVersion',
  'notPossible',
  'letterIncomplete',
  'letterIssued',
  'missingGlyph',
  'redactionLeak',
  'unreadableMessage',
  'unreadableFile',
  'tooLarge',
  'cancelled',
  'noVault',
  'vaultExists',
  'vaultLocked',
  'weakPassphrase',
  'wrongPassphrase',
  'wrongRecoveryKey',
  'vaultInUse',
  'newerVault',
  'damagedVault',
  'damagedKeySlots',
  'tailMissing',
  'readOnly',
  'diskFull',
  'coreStopped',
  'notConnected',
  'internal',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

export type Fact =
  | string
  | number
  | boolean
  | null
  | readonly Fact[]
  | { readonly [key: string]: Fact };

/** What a message needs to be exact: fields, dates, articles, counts. Never personal data. */
export type ErrorFacts = { readonly [key: string]: Fact };

/** The only error that Frist throws on purpose. The dispatcher turns it into an envelope. */
export class FristError extends Error {
  readonly code: ErrorCode;
  readonly facts: ErrorFacts;

  constructor(code: ErrorCode, facts: ErrorFacts = {}, options?: ErrorOptions) {
    super(errorText(code, facts, 'en'), options);
    this.name = 'FristError';
    this.code = code;
    this.facts = facts;
  }
}

/** What happened, what is safe and what to do next, in the reader's language. */
export function errorText(code: ErrorCode, facts: ErrorFacts, language: Language): string {
  return errorTexts[code][language].replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    factText(facts[name]),
  );
}

function factText(fact: Fact | undefined): string {
  if (fact === undefined || fact === null) return '–';
  if (typeof fact === 'object') return Object.values(fact).map(factText).join(', ');
  return String(fact);
}

/** One field that was not accepted, for rules that a schema cannot express. Never quote the value. */
export function invalidField(path: string, message: string): FristError {
  return new FristError('invalidInput', {
    problems: `${path}: ${message}`,
    fields: [{ path, message }],
  });
}
