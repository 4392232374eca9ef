import { FristError } from '../kit/errors.ts';

/** Crockford's base 32: no I, L, O or U, so that a printed key is read one way only. */
const symbols = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const groupCount = 8;
const symbolsPerGroup = 4;
/** 160 bits are 32 symbols of 5 bits. */
export const recoveryKeyBytes = 20;

/** Prints 160 bits as eight groups of four symbols, each followed by its own check symbol. */
export function printRecoveryKey(bits: Uint8Array): string {
  const values = fiveBitValues(bits);
  return Array.from({ length: groupCount }, (_, index) => {
    const group = values.slice(index * symbolsPerGroup, (index + 1) * symbolsPerGroup);
    return [...group, checkValue(index, group)].map((value) => symbols.charAt(value)).join('');
  }).join('-');
}

/**
 * Reads a recovery key as people type it: any case, spaces or hyphens, O for 0, I and L for 1.
 * Throws wrongRecoveryKey naming the first group (from 1) whose check symbol does not fit.
 */
export function readRecoveryKey(text: string): Buffer {
  const typed = plainSymbols(text);
  const width = symbolsPerGroup + 1;
  const values: number[] = [];
  for (let index = 0; index < groupCount; index++) {
    const group = groupValues(typed.slice(index * width, (index + 1) * width), index);
    if (!group) throw new FristError('wrongRecoveryKey', { group: index + 1 });
    values.push(...group);
  }
  if (typed.length !== groupCount * width) {
    throw new FristError('wrongRecoveryKey', { group: groupCount });
  }
  return bytesOf(values);
}

/** Whether a typed group is the one that stands in this place (numbered from 1) of the key. */
export function isGroupOf(key: string, number: number, typed: string): boolean {
  return key.split('-')[number - 1] === plainSymbols(typed);
}

/** Whether a text has the length and the symbols of a recovery key; its checks may still fail. */
export function looksLikeRecoveryKey(text: string): boolean {
  const typed = plainSymbols(text);
  return (
    typed.length === groupCount * (symbolsPerGroup + 1) &&
    [...typed].every((symbol) => symbols.includes(symbol))
  );
}

function plainSymbols(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s\p{Pd}]/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
}

function groupValues(typed: string, index: number): readonly number[] | undefined {
  const values = [...typed].map((symbol) => symbols.indexOf(symbol));
  if (values.length !== symbolsPerGroup + 1 || values.includes(-1)) return undefined;
  const group = values.slice(0, symbolsPerGroup);
  return checkValue(index, group) === values.at(-1) ? group : undefined;
}

/**
 * A weighted sum over GF(32): any one wrong symbol, any two swapped symbols and any group in
 * another group's place give another check symbol.
 */
function checkValue(index: number, group: readonly number[]): number {
  return group.reduce((sum, value, at) => sum ^ timesPower(value, at + 1), index + 1);
}

/** Multiplies by the at-th power of x in GF(2)[x] / (x^5 + x^2 + 1). */
function timesPower(value: number, power: number): number {
  let product = value;
  for (let step = 0; step < power; step++) {
    product <<= 1;
    if (product & 32) product ^= 0b100101;
  }
  return product;
}

function fiveBitValues(bytes: Uint8Array): readonly number[] {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{5}/g) ?? []).map((five) => Number.parseInt(five, 2));
}

function bytesOf(values: readonly number[]): Buffer {
  const bits = values.map((value) => value.toString(2).padStart(5, '0')).join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((eight) => Number.parseInt(eight, 2)));
}
