import { setImmediate } from 'node:timers/promises';
import type { z } from 'zod';
import type { QueryCall } from '../handlers.ts';
import type { OutputOf } from '../kit/contract.ts';
import type { PlainDate } from '../kit/dates.ts';
import { FristError } from '../kit/errors.ts';
import type { suppressionContract } from './contract.ts';
import type { ListText } from './listText.ts';
import type { SuppressionEntry, suppressionHitSchema } from './model.ts';
import { cellsOf, delimiterOf } from './rules/cells.ts';
import { type Columns, columnsOf, type Mark, marksOf } from './rules/recognise.ts';
import { type ListRecord, recordsOf } from './rules/records.ts';

type Hit = z.infer<typeof suppressionHitSchema>;

export type CheckParts = {
  /** The entries that a mark hits. */
  readonly entriesOf: (mark: Mark) => readonly SuppressionEntry[];
  /** The plain date on which ten digits of a personnummer are read. */
  readonly today: PlainDate;
  readonly call: Pick<QueryCall, 'signal' | 'progress'>;
};

/** What the check answers, save the cleared list: that is the list without the lines that hit. */
type Answer = OutputOf<(typeof suppressionContract)['suppression.check']>;

const recordsAtATime = 500;
/** A heading may stand below a title and a date. */
const titleLines = 5;
/** Characters in one line: a file without line ends is no list. */
const longestLine = 1_000_000;

/**
 * Compares a list with the suppression list, a few hundred lines at a time, so that nothing else waits. Throws
 * cancelled, and tooLarge for a line that no list has.
 */
export async function checkList(list: ListText, parts: CheckParts): Promise<Answer> {
  const delimiter = delimiterOf(list.text);
  const hits: Hit[] = [];
  const cleared: { start: number; end: number }[] = [];
  let columns: Columns | undefined;
  let lines = 0;
  let unread = 0;
  let soughtIn = 0;
  let waiting = 0;
  for (const record of recordsOf(list.text, delimiter)) {
    if (++waiting % recordsAtATime === 0) await pause(parts, record, list);
    const cells = soundCells(record, delimiter);
    lines += record.height;
    const isBlank = cells.every((cell) => cell === '' || /^sep=.?$/.test(cell));
    const isSought = !columns && !isBlank && ++soughtIn <= titleLines;
    const heading = isSought ? columnsOf(cells) : undefined;
    columns = heading ?? columns;
    const marks = isBlank || heading ? [] : marksOf(cells, columns, parts.today);
    if (!isBlank && !heading && marks.length === 0) unread += record.height;
    const found = hitsOf(record.line, marks, parts);
    if (found.length > 0) hits.push(...found);
    else keep(cleared, record);
  }
  parts.call.progress(list.text.length, list.text.length);
  return { lines, unread, hits, clearedBase64: list.bytesOf(cleared).toString('base64') };
}

async function pause({ call }: CheckParts, record: ListRecord, { text }: ListText): Promise<void> {
  call.progress(record.start, text.length);
  await setImmediate();
  if (call.signal.aborted) throw new FristError('cancelled');
}

function soundCells({ text, line }: ListRecord, delimiter: string): readonly string[] {
  if (text.length > longestLine) {
    throw new FristError('tooLarge', { line, limit: `${longestLine} characters a line` });
  }
  return cellsOf(line === 1 ? text.replace(/^\uFEFF/, '') : text, delimiter);
}

/** One hit for each kind, scope and purpose, however often the record names the person. */
function hitsOf(line: number, marks: readonly Mark[], { entriesOf }: CheckParts): readonly Hit[] {
  const found = new Map<string, Hit>();
  for (const { kind, scope, purpose, since } of marks.flatMap(entriesOf)) {
    const key = `${kind} ${scope} ${purpose}`;
    const known = found.get(key);
    if (!known || since < known.since) {
      found.set(key, { line, kind, scope, ...(purpose ? { purpose } : {}), since });
    }
  }
  return [...found.values()];
}

function keep(parts: { start: number; end: number }[], { start, end }: ListRecord): void {
  const last = parts.at(-1);
  if (last?.end === start) last.end = end;
  else parts.push({ start, end });
}
