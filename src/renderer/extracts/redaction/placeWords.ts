import type { Redacted } from '../../../core/extracts/model/redaction.ts';
import type { DataSet } from '../../../core/extracts/model.ts';
import { assertNever } from '../../../core/kit/exhaustive.ts';

type PlaceTexts = {
  readonly cellOf: (row: number, column: string) => string;
  readonly unnamed: (column: number) => string;
  readonly everywhereInAll: string;
  readonly everywhereHere: string;
  readonly pageOf: (page: number) => string;
};

/** Where a redaction stands, as the officer counts: from 1. */
export function placeWords(what: Redacted, { columns }: DataSet, t: PlaceTexts): string {
  switch (what.kind) {
    case 'cell':
      return t.cellOf(what.row + 1, columns[what.column] || t.unnamed(what.column + 1));
    case 'pattern':
      return what.dataSetId === undefined ? t.everywhereInAll : t.everywhereHere;
    case 'region':
      return t.pageOf(what.page + 1);
    default:
      return assertNever(what);
  }
}
