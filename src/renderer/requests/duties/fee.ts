import type { Fee } from '../../../core/requests/model.ts';

/** A fee as it is typed. */
export type FeeForm = {
  readonly ground: Fee['ground'];
  readonly amount: string;
  readonly reasons: string;
};

const leastCharacters = 20;
const mostKronor = 100_000;

/** Whole kronor as typed, with or without a blank between the thousands; undefined where it is no such amount. */
export function amountOf(text: string): number | undefined {
  const digits = text.replaceAll(/\s/g, '');
  if (!/^\d{1,6}$/.test(digits)) return undefined;
  const amount = Number(digits);
  return amount >= 1 && amount <= mostKronor ? amount : undefined;
}

/** Whether the form says an amount and carries its burden of proof. */
export function isWholeFee({ amount, reasons }: FeeForm): boolean {
  return amountOf(amount) !== undefined && reasons.trim().length >= leastCharacters;
}
