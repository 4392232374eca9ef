/** Whether the last of some digits is the check digit of the others: from the right every other one doubled (ISO/IEC 7812-1, annex B). */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    const digit = digits.charCodeAt(digits.length - 1 - at) - 48;
    const product = at % 2 === 0 ? digit : digit * 2;
    sum += product > 9 ? product - 9 : product;
  }
  return digits.length > 1 && sum % 10 === 0;
}

/** The remainder by 97 of a text of digits and capital letters, with each letter as its number from A = 10 (ISO 7064). */
export function remainderBy97(text: string): number {
  let remainder = 0;
  for (const sign of text) {
    const value = Number.parseInt(sign, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder;
}

/** Whether digits, weighted 1, 2, 3 … 10, 1 … from the right, sum up to a multiple of eleven. */
export function passesModulus11(digits: string): boolean {
  const sum = [...digits]
    .reverse()
    .reduce((total, digit, at) => total + Number(digit) * ((at % 10) + 1), 0);
  return sum % 11 === 0;
}
