import { create } from 'zustand';
import type { PickedFile } from '../../../core/kit/bridge.ts';
import type { ApiError } from '../../../core/kit/envelope.ts';
import { errorText } from '../../../core/kit/errors.ts';
import type { RequestId } from '../../../core/kit/ids.ts';
import { api } from '../../api.ts';
import { openRequestId } from '../../requests/openRequest.ts';
import { putAnswer } from '../../serverState.ts';
import { readFile } from '../../ui/files.ts';
import { beginWork, endWork } from '../../ui/progress.ts';
import type { Route } from '../../uiState.ts';

/** One file on its way into a case. What went well leaves the list; what did not stays until it is read. */
export type AddedFile = {
  readonly key: number;
  readonly requestId: RequestId;
  readonly fileName: string;
  readonly state: 'waiting' | 'reading' | 'added' | 'failed';
  readonly error?: ApiError;
};

/** A file before its bytes are asked for: one file's bytes at a time are in memory. */
type Offered = { readonly fileName: string; readonly read: () => Promise<PickedFile> };

export const useAdding = create<{ readonly files: readonly AddedFile[] }>()(() => ({ files: [] }));

const mostFileBytes = 48 * 1024 * 1024;
const method = 'extracts.addSource';
const readers = new Map<number, Offered['read']>();
let lastKey = 0;
let working = false;

/** Adds files that were dropped or chosen to a case, one by one; one that fails does not stop the rest. */
export function addFiles(requestId: RequestId, files: readonly File[]): void {
  queue(
    requestId,
    files.map((file) => ({ fileName: file.name, read: () => sized(file) })),
  );
}

/** As `addFiles`, for a file that is read already. */
export function addPicked(requestId: RequestId, file: PickedFile): void {
  queue(requestId, [{ fileName: file.fileName, read: async () => file }]);
}

/** The case whose search is open, so that files dropped on the window are meant for it. */
export function openSearch(route: Route): RequestId | undefined {
  const { part = '' } = route;
  return /^(?:findings$|redact:|handover:)/u.test(part) ? openRequestId(route) : undefined;
}

/** Lets go of what waits; what is being read is stopped, and nothing of it is kept. */
export function stopAdding(): void {
  readers.clear();
  change((files) => files.filter(({ state }) => state !== 'waiting'));
  stop?.abort();
}

/** Takes the files that ended, well or not, out of sight. */
export function forgetEnded(): void {
  change((files) => files.filter(({ state }) => state === 'waiting' || state === 'reading'));
}

/** Forgets every file, as locking the vault must. */
export function forgetFiles(): void {
  readers.clear();
  change(() => []);
}

let stop: AbortController | undefined;

function queue(requestId: RequestId, offered: readonly Offered[]): void {
  if (!working) forgetEnded();
  const files = offered.map(({ fileName, read }): AddedFile => {
    lastKey += 1;
    readers.set(lastKey, read);
    return { key: lastKey, requestId, fileName, state: 'waiting' };
  });
  change((known) => [...known, ...files]);
  if (!working) void work();
}

async function work(): Promise<void> {
  working = true;
  for (;;) {
    const next = useAdding.getState().files.find(({ state }) => state === 'waiting');
    if (next === undefined) break;
    mark(next.key, { state: 'reading' });
    const error = await addOne(next);
    mark(next.key, error === undefined ? { state: 'added' } : { state: 'failed', error });
    if (error?.code === 'vaultLocked' || error?.code === 'notConnected') stopAdding();
  }
  working = false;
}

/** Undefined when the file is in. */
async function addOne({ key, requestId }: AddedFile): Promise<ApiError | undefined> {
  const read = readers.get(key);
  readers.delete(key);
  if (read === undefined) return problem('cancelled');
  const signal = beginWork(method);
  stop = new AbortController();
  try {
    const file = await read();
    const both = AbortSignal.any([signal, stop.signal]);
    const answer = await api.call(method, { requestId, ...file }, { signal: both });
    if (answer.ok) putAnswer('extracts.get', { requestId }, answer.value);
    return answer.ok ? undefined : answer.error;
  } catch (failure) {
    return failure instanceof TooLarge ? problem('tooLarge') : problem('unreadableFile');
  } finally {
    endWork(method);
  }
}

class TooLarge extends Error {}

async function sized(file: File): Promise<PickedFile> {
  if (file.size > mostFileBytes) throw new TooLarge();
  return readFile(file);
}

/** An error that this window found before the core was asked. */
function problem(code: 'cancelled' | 'tooLarge' | 'unreadableFile'): ApiError {
  const facts = {
    limit: '48 MiB',
    reasonSv: 'datorn lämnade inte ut den',
    reasonEn: 'the computer did not hand it over',
  };
  return { code, message: errorText(code, facts, 'en'), facts };
}

function mark(key: number, now: Pick<AddedFile, 'state' | 'error'>): void {
  change((files) => files.map((file) => (file.key === key ? { ...file, ...now } : file)));
}

function change(next: (files: readonly AddedFile[]) => readonly AddedFile[]): void {
  useAdding.setState(({ files }) => ({ files: next(files) }));
}
