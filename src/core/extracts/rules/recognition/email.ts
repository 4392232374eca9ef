import type { Span } from './span.ts';

const address = /(?<![\p{L}\p{N}._%+'-])[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}.-]+/gu;

/** Every e-mail address in running text; the stop of a sentence is no part of one. */
export function findEmails(text: string): readonly Span[] {
  if (!text.includes('@')) return [];
  return [...text.matchAll(address)].flatMap(({ 0: written, index }) => {
    const start = index + (/^[.'%+-]*/.exec(written)?.[0].length ?? 0);
    const whole = text.slice(start, index + written.length).replace(/[.-]+$/, '');
    const isAddress = /^[^@]+@(?:[\p{L}\p{N}-]+\.)+[\p{L}\p{N}-]*\p{L}[\p{L}\p{N}-]*$/u.test(whole);
    return isAddress ? [{ from: start, to: start + whole.length }] : [];
  });
}
