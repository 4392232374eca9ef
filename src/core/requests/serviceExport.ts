import { setImmediate } from 'node:timers/promises';
import type { MethodOutput } from '../contract.ts';
import type { CommandCall } from '../handlers.ts';
import { localDate } from '../kit/dates.ts';
import { FristError } from '../kit/errors.ts';
import type { RequestId } from '../kit/ids.ts';
import type { RequestFilter } from './contract/lists.ts';
import { type ExportFile, exportFile } from './exportFile.ts';
import type { RequestsParts } from './servicePorts.ts';
import { storedFilter } from './serviceReading.ts';
import { rowsShown } from './serviceRows.ts';
import { idsOfRequests, pageOfRequests } from './storeList.ts';

type Export = {
  readonly filter: RequestFilter;
  readonly ids?: readonly RequestId[] | undefined;
  readonly format: 'csv' | 'xlsx' | 'json';
  readonly names: boolean;
};

const rowsAtATime = 200;

/** A workbook is put together in one piece, during which nothing else has its turn: some seconds at most. */
const mostInWorkbook = 10_000;

/**
 * The matching requests as a file; names only when asked for. The journal notes that they left the vault. Throws
 * cancelled, and tooLarge for more rows than a workbook takes.
 */
export async function exportRequests(
  { filter, ids, format, names }: Export,
  call: CommandCall,
  parts: RequestsParts,
): Promise<MethodOutput<'requests.export'>> {
  const stored = storedFilter({ ...filter, ...(ids ? { ids } : {}) });
  const wanted = stored === undefined ? [] : idsOfRequests(parts.read, stored);
  if (format === 'xlsx' && wanted.length > mostInWorkbook) {
    throw new FristError('tooLarge', { limit: `${mostInWorkbook} (.xlsx)` });
  }
  const file = exportFile(format, { names, language: parts.letterLanguage() });
  const rows = await addAll(file, wanted, call, parts);
  const bytes = await file.finished();
  return call.write((unit) => {
    const today = localDate(unit.now, parts.timeZone());
    unit.journal({ action: 'request.exported', fields: { format, names, rows } });
    return {
      fileName: `frist-${today}.${format}`,
      contentBase64: bytes.toString('base64'),
      rows,
    };
  });
}

/** Page by page, in the order of references, so that other work has its turn between two pages; answers how many. */
async function addAll(
  file: ExportFile,
  wanted: readonly RequestId[],
  call: CommandCall,
  { read }: RequestsParts,
): Promise<number> {
  let added = 0;
  for (let at = 0; at < wanted.length; at += rowsAtATime) {
    call.progress(at, wanted.length);
    await setImmediate();
    if (call.signal.aborted) throw new FristError('cancelled');
    const ids = wanted.slice(at, at + rowsAtATime);
    const order = { sort: 'reference', descending: false } as const;
    const stored = pageOfRequests(read, { ids }, order, { offset: 0, limit: rowsAtATime });
    file.add(rowsShown(read, stored));
    added += stored.length;
  }
  call.progress(wanted.length, wanted.length);
  return added;
}
