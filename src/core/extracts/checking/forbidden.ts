import type { RequestId } from '../../kit/ids.ts';
import type { Readable } from '../../vault/sql.ts';
import type { DataSet } from '../model.ts';
import { masksIn } from '../rules/masks.ts';
import { digitsOf } from '../rules/recognition/span.ts';
import { textOfWords, wordsWithin } from '../rules/strikePages.ts';
import { masksOf } from '../rules/strikeRows.ts';
import { dataSetsOf, pageOfRows, type StoredRow } from '../storeDataSets.ts';
import { pageOf, pagesOf, type StoredPage } from '../storePages.ts';
import { redactionsOf, type StoredRedaction } from '../storeRedactions.ts';
import type { Forbidden } from './looked.ts';

/** Everything of a case that must not be handed over: struck, masked or left out. A pause comes after some rows. */
export function* forbiddenOf(read: Readable, id: RequestId): Generator<Forbidden | 'pause'> {
  for (const one of redactionsOf(read, id, { states: ['accepted'] })) {
    yield* struckBy(read, id, one);
  }
  for (const set of dataSetsOf(read, id)) {
    if (set.shape === 'pages') {
      for (const page of pagesOf(read, set.id)) {
        yield* ofPage(page);
        yield 'pause';
      }
    } else {
      yield* ofRows(read, set);
    }
  }
}

const struck = (value: string): Forbidden => ({ value, why: 'struck' });
const leftOut = (value: string): Forbidden => ({ value, why: 'leftOut' });

/** What one redaction strikes, and for a region each word under it. */
export function* struckBy(
  read: Readable,
  id: RequestId,
  { what }: StoredRedaction,
): Generator<Forbidden> {
  switch (what.kind) {
    case 'pattern':
      yield struck(what.text);
      yield struck(`${what.text}s`);
      break;
    case 'cell': {
      const [row] = pageOfRows(read, what.dataSetId, { offset: what.row, limit: 1 });
      yield struck(what.text === '' ? (row?.cells[what.column] ?? '') : what.text);
      break;
    }
    case 'region': {
      const words = pageOf(read, id, what.dataSetId, what.page)?.words ?? [];
      const covered = wordsWithin(words, what.box);
      yield struck(covered.join(' '));
      for (const word of covered) yield leftOut(word);
      break;
    }
  }
}

function* ofPage({ words, leftOut: reason }: StoredPage): Generator<Forbidden> {
  const text = textOfWords(words);
  for (const { from, to } of masksIn(text)) yield* writings(text.slice(from, to));
  if (reason === undefined) return;
  for (const { text: word } of words) if (/[\d@]/.test(word)) yield leftOut(word);
  for (let n = 0; n + 3 < words.length; n += 4) {
    yield leftOut(
      words
        .slice(n, n + 4)
        .map((one) => one.text)
        .join(' '),
    );
  }
}

const rowsAtATime = 500;

function* ofRows(read: Readable, set: DataSet): Generator<Forbidden | 'pause'> {
  for (let offset = 0; offset < set.rows; offset += rowsAtATime) {
    for (const row of pageOfRows(read, set.id, { offset, limit: rowsAtATime })) {
      yield* ofRow(set, row);
    }
    yield 'pause';
  }
}

function* ofRow(set: DataSet, { cells, leftOut: reason }: StoredRow): Generator<Forbidden> {
  for (const [column, cell] of cells.entries()) {
    const choice = set.choices[column];
    if (reason !== undefined || choice?.included === false) yield leftOut(cell);
    if (!choice) continue;
    for (const { from, to } of masksOf(cell, choice)) yield* writings(cell.slice(from, to));
  }
}

/** The ways in which a masked number may be written, besides its own. */
function* writings(written: string): Generator<Forbidden> {
  const digits = digitsOf(written);
  yield struck(written);
  yield struck(digits);
  yield struck(`${digits.slice(0, -4)} ${digits.slice(-4)}`);
  yield struck((digits.match(/\d{1,4}/g) ?? []).join(' '));
}
