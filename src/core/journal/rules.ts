import type { Fact } from '../kit/errors.ts';

/** What the hash of an entry covers, as the columns hold it: every byte of a row but its own hash. */
export type ChainedRow = {
  readonly sequence: number;
  readonly at: string;
  readonly actor: string;
  readonly action: string;
  readonly pseudonym: string | null;
  /** Canonical JSON as stored, so that even a changed space is an edit. */
  readonly fields: string;
  readonly commitments: string;
  readonly previous: string;
};

/** Where the first entry points: there is nothing before it. */
export const genesis = '0'.repeat(64);

/**
 * One text per value, after RFC 8785: keys sorted, no spaces, strings in NFC, whole numbers only.
 * Throws a TypeError for what has no single form (fractions, lone surrogates).
 */
export function canonicalJson(value: Fact): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return integerText(value);
  if (typeof value === 'string') return stringText(value);
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const members = Object.keys(value).sort();
  return `{${members.map((name) => `${stringText(name)}:${memberText(value, name)}`).join(',')}}`;
}

/**
 * The text that an entry's hash is taken over: its columns in order, exactly as stored. Nothing is
 * normalised here, or an edit that normalising undoes would pass.
 */
export function chainedText(row: ChainedRow): string {
  const { sequence, at, actor, action, pseudonym, fields, commitments, previous } = row;
  return JSON.stringify([sequence, at, actor, action, pseudonym, fields, commitments, previous]);
}

function memberText(value: { readonly [key: string]: Fact }, name: string): string {
  const member = value[name];
  if (member === undefined) throw new TypeError('Undefined has no canonical form');
  return canonicalJson(member);
}

function integerText(value: number): string {
  if (!Number.isSafeInteger(value)) throw new TypeError('Only whole numbers have a canonical form');
  return Object.is(value, -0) ? '0' : String(value);
}

function stringText(value: string): string {
  if (!value.isWellFormed()) throw new TypeError('A lone surrogate has no canonical form');
  return JSON.stringify(value.normalize('NFC'));
}

function isList(
  value: readonly Fact[] | { readonly [key: string]: Fact },
): value is readonly Fact[] {
  return Array.isArray(value);
}
