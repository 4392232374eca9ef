import type { ColumnChoice } from '../model/column.ts';
import { type OtherFound, othersIn } from './others.ts';
import { isOfSomebodyElse, type Search, searchOf } from './othersColumns.ts';
import { emailKey, lastTen, type OwnTest, phoneKey } from './othersOwn.ts';

/** A table as far as it tells how its cells are searched. */
export type SearchedTable = {
  readonly columns: readonly string[];
  readonly choices: readonly Pick<ColumnChoice, 'content'>[];
};

/** What one row, or a page’s text as one cell, holds of other people. */
export type RowSearch = (cells: readonly string[]) => readonly OtherFound[];

/** What the person’s own records say is theirs, besides what the case knows. */
export type OwnContacts = {
  readonly add: (found: OtherFound) => void;
  readonly has: (found: OtherFound) => boolean;
};

type Plan = {
  readonly othersIn: (text: string) => readonly OtherFound[];
  readonly holdsNames: boolean;
  readonly isOfSomebodyElse: boolean;
};

/**
 * Searches the rows of one table; how each column is searched is told once. In the person’s own record, a cell that is
 * an address or a number and nothing else is the person’s too, unless its column says that it is somebody else’s or
 * somebody else is named nearer before it in the row; `contacts` remembers it, so that it is theirs everywhere.
 */
export function rowSearch(
  { columns, choices }: SearchedTable,
  own: OwnTest,
  contacts: OwnContacts,
): RowSearch {
  const plans = columns.map((column, n) => planOf(searchOf(column, choices[n] ?? {}), column, own));
  const text = planOf('text', '', own);
  return (cells) => {
    const found: OtherFound[] = [];
    let isNews = false;
    for (let n = 0; n < cells.length; n++) {
      const cell = cells[n] ?? '';
      if (cell === '') continue;
      for (const one of (plans[n] ?? text).othersIn(cell)) {
        found.push(one);
        isNews ||= one.finder !== 'otherName' && isWhole(cell, one) && !contacts.has(one);
      }
    }
    if (isNews) noteContacts(cells, plans, own, contacts);
    return found;
  };
}

function planOf(search: Search, column: string, own: OwnTest): Plan {
  return {
    othersIn: remembering((text) => othersIn(text, search, own)),
    holdsNames: search === 'people' || search === 'names',
    isOfSomebodyElse: isOfSomebodyElse(column),
  };
}

const mostRemembered = 200;
const longestRemembered = 60;

/** Columns say the same again and again: of the last few texts it is known what they hold. */
function remembering(
  search: (text: string) => readonly OtherFound[],
): (text: string) => readonly OtherFound[] {
  const known = new Map<string, readonly OtherFound[]>();
  return (text) => {
    if (text.length > longestRemembered) return search(text);
    const before = known.get(text);
    if (before) return before;
    const found = search(text);
    if (known.size >= mostRemembered) known.clear();
    known.set(text, found);
    return found;
  };
}

/** Nobody’s names stand in headings: they are searched for addresses and numbers, as where a file has no heading. */
export function othersInHeadings(columns: readonly string[], own: OwnTest): readonly OtherFound[] {
  return columns.flatMap((column) =>
    othersIn(column, 'text', own).filter(({ finder }) => finder !== 'otherName'),
  );
}

function noteContacts(
  cells: readonly string[],
  plans: readonly Plan[],
  own: OwnTest,
  contacts: OwnContacts,
): void {
  const isOwn = (text: string, n: number) => !plans[n]?.isOfSomebodyElse && own.marks(text);
  if (!cells.some(isOwn)) return;
  let isAboutOther = false;
  for (const [n, text] of cells.entries()) {
    const plan = plans[n];
    const found = plan && text !== '' ? plan.othersIn(text) : [];
    if (plan?.holdsNames && found.some(({ finder }) => finder === 'otherName')) isAboutOther = true;
    else if (isOwn(text, n)) isAboutOther = false;
    const [only] = found;
    if (!only || only.finder === 'otherName' || isAboutOther || plan?.isOfSomebodyElse) continue;
    if (isWhole(text, only)) contacts.add(only);
  }
}

function isWhole(text: string, { text: found }: OtherFound): boolean {
  return text.trim().length <= found.length + 2;
}

export function ownContacts(): OwnContacts {
  const known = new Set<string>();
  const keyOf = ({ finder, text }: OtherFound) => {
    switch (finder) {
      case 'otherName':
        return undefined;
      case 'otherEmail':
        return `e ${emailKey(text)}`;
      case 'otherPersonnummer':
        return `n ${lastTen(text)}`;
      case 'otherPhone':
        return `p ${phoneKey(text)}`;
    }
  };
  return {
    add: (found) => {
      const key = keyOf(found);
      if (key !== undefined) known.add(key);
    },
    has: (found) => known.has(keyOf(found) ?? ''),
  };
}
