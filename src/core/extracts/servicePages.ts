import { FristError } from '../kit/errors.ts';
import type { DataSetId, RedactionId, RequestId } from '../kit/ids.ts';
import type { Box, RedactionState } from './model/redaction.ts';
import type { Picture } from './model/released.ts';
import { onePlace } from './pages/openDocument.ts';
import type { PagesCall } from './pages/session.ts';
import type { ExtractsContext, ExtractsHandlers } from './servicePorts.ts';
import { dataSetsOf } from './storeDataSets.ts';
import { pageOf } from './storePages.ts';
import { sourceFileOf } from './storeSources.ts';

/** A place on a page that a redaction strikes out, or would. */
export type BoxOnPage = {
  readonly redactionId: RedactionId;
  readonly box: Box;
  readonly state: RedactionState;
};

export type PagesService = {
  readonly handlers: Pick<ExtractsHandlers, 'extracts.page'>;
  /**
   * A page of a PDF or a picture as a new picture, black under the boxes, with nothing of the file but its pixels.
   * Pages are counted from 0. Throws notFound, unreadableFile, tooLarge, cancelled.
   */
  picture(
    requestId: RequestId,
    dataSetId: DataSetId,
    page: number,
    boxes: readonly Box[],
    call: PagesCall,
  ): Promise<Picture>;
  /** Ends the thread of the document that is open, and with it what it holds in memory. */
  close(): void;
};

/** What is struck out of a page or would be, and where numbers on it are masked by default. */
export type StruckOnPage = {
  readonly boxes: readonly BoxOnPage[];
  readonly masked: readonly Box[];
};

type Struck = (id: RequestId, dataSet: DataSetId, page: number) => StruckOnPage;

/** The pages of documents, as they came and as they are handed over; `struck` tells what is struck out of one. */
export function pagesService(
  { read, attachments, requireRequest }: ExtractsContext,
  struck: Struck,
): PagesService {
  const place = onePlace();

  const picture: PagesService['picture'] = async (requestId, dataSetId, page, boxes, call) => {
    const set = dataSetsOf(read, requestId).find(({ id }) => id === dataSetId);
    const file = set?.sourceId && sourceFileOf(read, requestId, set.sourceId);
    if (!set || !file || page >= set.pages) throw new FristError('notFound');
    if (file.kind !== 'pdf' && file.kind !== 'image') throw new FristError('notFound');
    const { kind, attachmentId } = file;
    const document = { key: attachmentId, kind, bytes: () => attachments.bytes(attachmentId) };
    return await place.with(document, call, (open) => open.picture(page, boxes, call));
  };

  return {
    picture,
    close: () => place.close(),
    handlers: {
      'extracts.page': async ({ requestId, dataSetId, page, released }, call) => {
        requireRequest(requestId);
        const stored = pageOf(read, requestId, dataSetId, page);
        if (!stored) throw new FristError('notFound');
        const { leftOut } = stored;
        const { boxes, masked } = struck(requestId, dataSetId, page);
        const painted = released ? [...goneOf(boxes, leftOut), ...masked] : [];
        const shown = await picture(requestId, dataSetId, page, painted, call);
        return {
          mediaType: shown.mediaType,
          contentBase64: Buffer.from(shown.bytes).toString('base64'),
          width: shown.width,
          height: shown.height,
          ...(leftOut === undefined ? {} : { leftOut }),
          boxes,
        };
      },
    },
  };
}

const wholePage: Box = { x: 0, y: 0, width: 1, height: 1 };

/** What is not handed over of a page: the accepted redactions, or all of it. */
function goneOf(boxes: readonly BoxOnPage[], leftOut: string | undefined): readonly Box[] {
  if (leftOut !== undefined) return [wholePage];
  return boxes.filter(({ state }) => state === 'accepted').map(({ box }) => box);
}
