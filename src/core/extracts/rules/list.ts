import type { DataSetId } from '../../kit/ids.ts';
import type { Bilingual } from '../../kit/language.ts';
import {
  type ListedRedaction,
  type Redacted,
  type RedactionGround,
  redactionGroundNames,
} from '../model/redaction.ts';
import type { DataSet } from '../model.ts';

/** A redaction in force as the list counts it: how often it strikes in one data set. */
export type CountedRedaction = {
  readonly what: Redacted;
  readonly ground: RedactionGround;
  readonly note: string;
  readonly dataSetId: DataSetId;
  readonly places: number;
};

/** Rows or pages that follow one another and are left out for one reason, counted from 0. */
export type LeftOut = {
  readonly id: string;
  readonly reason: string;
  readonly first: number;
  readonly last: number;
};

type Parts = {
  readonly dataSets: readonly DataSet[];
  readonly redactions: readonly CountedRedaction[];
  readonly leftOut: readonly LeftOut[];
  /** Strikes out of a text of the list what is struck out of the data set; titles, names and notes are written by people. */
  readonly cleaned: (set: DataSet, text: string) => string;
};

/**
 * The redaction list: for each data set what is held back, where, why and how often; never what it was
 * (Art 12(1), 15(4)). Rows, columns and pages are counted from 1 in its words.
 */
export function redactionList(parts: Parts): readonly ListedRedaction[] {
  return parts.dataSets.flatMap((set) => {
    const clean = (text: string) => parts.cleaned(set, text);
    const dataSet = clean(set.title);
    return [
      ...columnsLeftOut(set, clean),
      ...runsLeftOut(set, parts.leftOut, clean),
      ...struckOut(set, parts.redactions, clean),
    ].map((line) => ({ dataSet, ...line }));
  });
}

type Line = Omit<ListedRedaction, 'dataSet'>;
type Clean = (text: string) => string;

function columnsLeftOut(set: DataSet, clean: Clean): readonly Line[] {
  return set.choices.flatMap(({ included, reason }, column) =>
    included
      ? []
      : [
          {
            place: columnPlace(set, column, clean),
            reason: reasonOf(reason, clean),
            count: set.rows,
          },
        ],
  );
}

function runsLeftOut(set: DataSet, leftOut: readonly LeftOut[], clean: Clean): readonly Line[] {
  const own = leftOut.filter(({ id }) => id === set.id);
  const names = set.shape === 'table' ? rowNames : pageNames;
  return [...Map.groupBy(own, ({ reason }) => reason)].map(([reason, runs]) => ({
    place: runsPlace(names, runs),
    reason: reasonOf(reason, clean),
    count: runs.reduce((sum, { first, last }) => sum + last - first + 1, 0),
  }));
}

/** Redactions of one kind of place, for one ground and in the same words, are one line. */
function struckOut(
  set: DataSet,
  redactions: readonly CountedRedaction[],
  clean: Clean,
): readonly Line[] {
  const own = redactions.filter(({ dataSetId }) => dataSetId === set.id);
  const alike = Map.groupBy(own, ({ what, ground, note }) =>
    JSON.stringify([placeKey(what), ground, note]),
  );
  return [...alike.values()].flatMap((some) => {
    const [first] = some;
    if (first === undefined) return [];
    const { ground, note, what } = first;
    return {
      place: strikePlace(set, what, clean),
      ground,
      reason: note === '' ? redactionGroundNames[ground] : reasonOf(note, clean),
      count: some.reduce((sum, { places }) => sum + places, 0),
    };
  });
}

function placeKey(what: Redacted): readonly unknown[] {
  switch (what.kind) {
    case 'cell':
      return ['column', what.column];
    case 'pattern':
      return ['whole'];
    case 'region':
      return ['page', what.page];
  }
}

function strikePlace(set: DataSet, what: Redacted, clean: Clean): Bilingual {
  switch (what.kind) {
    case 'cell':
      return columnPlace(set, what.column, clean);
    case 'pattern':
      return set.shape === 'table'
        ? { sv: 'i tabellens text', en: 'in the text of the table' }
        : { sv: 'i dokumentets text', en: 'in the text of the document' };
    case 'region':
      return runsPlace(pageNames, [{ first: what.page, last: what.page }]);
  }
}

function columnPlace(set: DataSet, column: number, clean: Clean): Bilingual {
  const name = clean(set.columns[column] ?? `${column + 1}`);
  return { sv: `kolumnen ”${name}”`, en: `the column ‘${name}’` };
}

function reasonOf(reason: string, clean: Clean): Bilingual {
  if (reason === '') return { sv: 'inget skäl angivet', en: 'no reason given' };
  const text = clean(reason);
  return { sv: text, en: text };
}

type Names = { readonly one: Bilingual; readonly many: Bilingual };
const rowNames: Names = { one: { sv: 'rad', en: 'row' }, many: { sv: 'rader', en: 'rows' } };
const pageNames: Names = { one: { sv: 'sida', en: 'page' }, many: { sv: 'sidor', en: 'pages' } };

/** More runs than this are only counted: a list of hundreds of numbers tells nobody anything. */
const mostRuns = 12;

function runsPlace(
  { one, many }: Names,
  runs: readonly Pick<LeftOut, 'first' | 'last'>[],
): Bilingual {
  const total = runs.reduce((sum, { first, last }) => sum + last - first + 1, 0);
  const name = total === 1 ? one : many;
  const written = runs
    .slice(0, mostRuns)
    .map(({ first, last }) => (first === last ? `${first + 1}` : `${first + 1}–${last + 1}`))
    .join(', ');
  const rest = runs.slice(mostRuns).reduce((sum, { first, last }) => sum + last - first + 1, 0);
  if (rest === 0) return { sv: `${name.sv} ${written}`, en: `${name.en} ${written}` };
  return {
    sv: `${name.sv} ${written} och ${rest} till`,
    en: `${name.en} ${written} and ${rest} more`,
  };
}
