import type { ContentKind } from '../../model/column.ts';
import { isSwedishAccount } from './account.ts';
import { foundIn, type WrittenKind } from './found.ts';

/** Whether a cell is a thing of a kind and nothing else. */
export type CellTest = (cell: string) => boolean;

/** The cell is what was found, but for signs around it. */
function isWhole(kind: WrittenKind): CellTest {
  return (cell) => {
    const [found, another] = foundIn(cell, [kind]);
    if (!found || another) return false;
    return (
      /^[\s<("']*$/.test(cell.slice(0, found.from)) && /^[\s>)"';,.]*$/.test(cell.slice(found.to))
    );
  };
}

const month = '(?:0?[1-9]|1[0-2])';
const dayOfMonth = '(?:0?[1-9]|[12]\\d|3[01])';
const compact = '(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])';
const time =
  '(?:[T ]\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2}(?:[.,]\\d+)?)?)?(?: ?(?:Z|[+-]\\d{2}:?\\d{2}))?';
const day = new RegExp(
  `^(?:\\d{4}[-/.]${month}[-/.]${dayOfMonth}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4}|${compact})${time}$`,
);
const amount =
  /^(?:(?:SEK|EUR|USD|kr|€|\$|£) ?)?[-−]?\d{1,3}(?:[ {3}.,]?\d{3})*(?:[.,]\d{1,2})? ?(?:SEK|EUR|USD|kr|:-|€|\$|£)?$/iu;
const money = /[.,]\d{2}\b|SEK|EUR|USD|kr|:-|[€$£]/iu;
const street =
  /(?:gata|gatan|väg|vägen|gränd|gränden|stig|stigen|torg|torget|allé|allén|plan|backe|backen|street|road|avenue|lane|drive) ?\d+|\b\d{3} \d{2} \p{Lu}|^box \d+/iu;

/** In this order: what proves itself before what only looks like it. */
export const cellTests: readonly (readonly [ContentKind, CellTest])[] = [
  ['personnummer', isWhole('personnummer')],
  ['card', isWhole('card')],
  ['iban', isWhole('iban')],
  ['email', isWhole('email')],
  ['ip', isWhole('ip')],
  ['account', isSwedishAccount],
  ['date', (cell) => day.test(cell.trim())],
  ['phone', isWhole('phone')],
  ['address', (cell) => cell.length < 200 && street.test(cell)],
  ['amount', (cell) => amount.test(cell.trim()) && money.test(cell)],
];
