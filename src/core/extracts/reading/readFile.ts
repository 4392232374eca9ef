import type { QueryCall } from '../../handlers.ts';
import { FristError } from '../../kit/errors.ts';
import { assertNever } from '../../kit/exhaustive.ts';
import { oneAtATime } from '../../kit/oneAtATime.ts';
import type { SourceRemark } from '../model/source.ts';
import type { PageRead } from '../pages/model.ts';
import { readPages } from '../pages/readPages.ts';
import { readIsolated, unread } from './isolated.ts';
import { kindOf } from './kindOf.ts';
import type { FileRead, PartFile } from './model.ts';
import { readOutlook } from './outlook.ts';
import { told } from './told.ts';

/** Of one file or of what came within it. */
export type SourceRead = FileRead & {
  readonly file: PartFile;
  readonly pages: readonly PageRead[];
  readonly within: readonly SourceRead[];
};

type Call = Pick<QueryCall, 'signal' | 'progress'>;

const deepest = 5;
/** The memory of two files at once would not be bounded, and would be counted against both. */
const inTurn = oneAtATime();

/**
 * Reads a file by what its bytes are, and what came within it; one after another, however many are asked for at once.
 * What cannot be read is told and kept. `isKnown` says of a part that the case has it already. Throws tooLarge and
 * cancelled.
 */
export function readFile(
  file: PartFile,
  isKnown: (bytes: Uint8Array) => boolean,
  call: Call,
): Promise<SourceRead> {
  return inTurn(() => readDeep(file, isKnown, call, 0));
}

async function readDeep(
  file: PartFile,
  isKnown: (bytes: Uint8Array) => boolean,
  call: Call,
  depth: number,
): Promise<SourceRead> {
  if (call.signal.aborted) throw new FristError('cancelled');
  if (depth === 0) call.progress(0, 1);
  const read = await readOne(file, call);
  const within: SourceRead[] = [];
  for (const [n, part] of read.parts.entries()) {
    call.progress(n + 1, read.parts.length + 1);
    if (isKnown(part.bytes)) within.push(untouched(part, told.twice));
    else if (depth === deepest) within.push(untouched(part, told.within));
    else within.push(await readPart(part, isKnown, call, depth + 1));
  }
  return { ...read, file, within };
}

/** A part that is too large is told; the message that it came within is read all the same. */
async function readPart(
  ...[part, isKnown, call, depth]: Parameters<typeof readDeep>
): Promise<SourceRead> {
  try {
    return await readDeep(part, isKnown, call, depth);
  } catch (error) {
    if (error instanceof FristError && error.code === 'tooLarge') {
      return untouched(part, told.tooLarge(String(error.facts['limit'])));
    }
    throw error;
  }
}

function untouched(file: PartFile, remark: SourceRemark): SourceRead {
  return { ...unread(remark), file, pages: [], within: [] };
}

async function readOne(
  { bytes, fileName }: PartFile,
  call: Call,
): Promise<FileRead & Pick<SourceRead, 'pages'>> {
  const finding = kindOf(bytes, fileName);
  switch (finding.by) {
    case 'nobody':
      return { ...unread(told[finding.why]), pages: [] };
    case 'outlook':
      return { ...(await readOutlook(bytes, fileName)), pages: [] };
    case 'thread':
      return { ...(await readIsolated(bytes, finding.as, call.signal)), pages: [] };
    case 'pages':
      return readAsPages(bytes, finding.as, call);
    default:
      return assertNever(finding);
  }
}

async function readAsPages(bytes: Uint8Array, kind: 'pdf' | 'image', call: Call) {
  try {
    const pages = await readPages(bytes, kind, call);
    const remarks = pages.flatMap((page) => page.remarks);
    return { kind, tables: [], parts: [], remarks, pages };
  } catch (error) {
    if (!(error instanceof FristError && error.code === 'unreadableFile')) throw error;
    const text = { sv: String(error.facts['reasonSv']), en: String(error.facts['reasonEn']) };
    return { ...unread({ weight: 'defect', place: '', text }), pages: [] };
  }
}
