import { passesLuhn, passesModulus11 } from './checkDigits.ts';
import { digitsOf } from './span.ts';

/**
 * Whether a cell is a sound Swedish account, bankgiro or plusgiro number by its check digits (Bankgirot, “Bankernas
 * kontonummer”): a clearing number and seven digits by modulus 11, a personal account by its ten digits, Swedbank and
 * the giros by Luhn.
 */
export function isSwedishAccount(cell: string): boolean {
  const written = cell.trim();
  if (/^\d{3,4}-\d{4}$/.test(written)) return passesLuhn(digitsOf(written));
  if (!/^[1-9]\d{3}(?:-?\d)?[ ,.-]+\d[\d .-]{5,12}$/.test(written)) return false;
  const digits = digitsOf(written);
  const clearing = digits.slice(0, 4);
  const rest = digits.slice(4);
  if (/^(?:3300|3782)$/.test(clearing)) return rest.length === 10 && passesLuhn(rest);
  if (clearing.startsWith('8')) return isSwedbank(digits);
  if (/^[67]/.test(clearing))
    return rest.length === 9 ? passesModulus11(rest) : isTypeOne(clearing, rest);
  return isTypeOne(clearing, rest);
}

/** Seven digits, checked together with the whole clearing number or all of it but its first digit. */
function isTypeOne(clearing: string, rest: string): boolean {
  if (rest.length !== 7) return false;
  return passesModulus11(clearing.slice(1) + rest) || passesModulus11(clearing + rest);
}

/** A clearing number of five digits with a check digit of its own, and up to ten digits. */
function isSwedbank(digits: string): boolean {
  const account = digits.slice(5);
  return (
    passesLuhn(digits.slice(0, 5)) &&
    account.length >= 6 &&
    account.length <= 10 &&
    passesLuhn(account)
  );
}
