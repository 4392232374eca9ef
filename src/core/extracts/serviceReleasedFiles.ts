import type { AttachmentsService } from '../attachments/service.ts';
import type { QueryCall } from '../handlers.ts';
import { FristError } from '../kit/errors.ts';
import type { DataSetId, RequestId } from '../kit/ids.ts';
import type { Language } from '../kit/language.ts';
import type { Readable } from '../vault/sql.ts';
import type { Box } from './model/redaction.ts';
import type { Picture, ReleasedFile } from './model/released.ts';
import type { DataSet } from './model.ts';
import { type PageStrikes, pageStrikesOf } from './rules/strikePages.ts';
import { handedOver } from './rules/strikeRows.ts';
import { pagesIn } from './storeHeldBack.ts';
import { pageOf, pagesOf } from './storePages.ts';
import type { StoredRedaction } from './storeRedactions.ts';
import { sourceFileOf, sourcesOf } from './storeSources.ts';

/** How long work is heard and stopped. */
export type Waiting = Pick<QueryCall, 'signal' | 'progress'>;

/** A page with these places painted over, and nothing behind the picture. Throws notFound, cancelled. */
export type PaintPage = (
  id: RequestId,
  dataSet: DataSetId,
  page: number,
  boxes: readonly Box[],
  call: Waiting,
) => Promise<Picture>;

export type ReleasedFileParts = {
  readonly read: Readable;
  readonly attachments: Pick<AttachmentsService, 'bytes'>;
  readonly picture: PaintPage;
  readonly call: Waiting;
};

/** A document as it is handed over: the pages that are not left out, counted from 0, painted over where struck. */
export function releasedFile(
  request: RequestId,
  set: DataSet,
  redactions: readonly StoredRedaction[],
  language: Language,
  parts: ReleasedFileParts,
): ReleasedFile {
  const { read } = parts;
  const { id, recordId, portable, edition } = set;
  const { title, source, heading } = handedOver(set, redactions, language);
  const strikes = pageStrikesOf(set, redactions);
  const taken = pagesIn(read, id);
  const original = originalOf(request, set, redactions, parts, heading);
  return {
    id,
    ...(recordId === undefined ? {} : { recordId }),
    portable,
    edition,
    title,
    source,
    pageCount: taken.length,
    page: async (n) => {
      const page = taken[n];
      const stored = page === undefined ? undefined : pageOf(read, request, id, page);
      if (!stored) throw new FristError('notFound');
      const boxes = strikes(stored.n, stored.words).map(({ box }) => box);
      return await parts.picture(request, id, stored.n, boxes, parts.call);
    },
    ...(original === undefined || !isWhole(read, set, strikes) ? {} : { original }),
  };
}

/** True where nothing on its pages is struck, masked or left out. */
function isWhole(read: Readable, set: DataSet, strikes: PageStrikes<StoredRedaction>): boolean {
  if (set.leftOut > 0) return false;
  for (const { n, words } of pagesOf(read, set.id)) {
    if (strikes(n, words).length > 0) return false;
  }
  return true;
}

/**
 * The file as it came. None where a pattern concerns it, even if it strikes nothing there: what a file holds out of
 * sight, such as its metadata, is not searched. None either where it was not read whole: the officer was told that
 * embedded files are not handed over.
 */
function originalOf(
  request: RequestId,
  { id, sourceId }: DataSet,
  redactions: readonly StoredRedaction[],
  { read, attachments }: ReleasedFileParts,
  heading: (text: string) => string,
): ReleasedFile['original'] {
  const concerned = redactions.some(({ what }) => (what.dataSetId ?? id) === id);
  const file = sourceId === undefined ? undefined : sourceFileOf(read, request, sourceId);
  if (concerned || !file) return undefined;
  const remarks = sourcesOf(read, request).find(({ id }) => id === sourceId)?.remarks ?? [];
  if (remarks.some(({ weight }) => weight === 'defect')) return undefined;
  const fileName = heading(file.fileName).replaceAll('*', 'x');
  return () => ({ fileName, bytes: attachments.bytes(file.attachmentId) });
}
