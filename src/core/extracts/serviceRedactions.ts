import type { DataSetId, RequestId } from '../kit/ids.ts';
import type { Language } from '../kit/language.ts';
import type { Readable } from '../vault/sql.ts';
import type { ReleasedCopy } from './model/released.ts';
import { pageStrikesOf } from './rules/strikePages.ts';
import type { StruckOnPage } from './servicePages.ts';
import type { ExtractsContext, ExtractsHandlers } from './servicePorts.ts';
import { redactingHandlers } from './serviceRedacting.ts';
import { releasedCopy } from './serviceReleased.ts';
import type { PaintPage, Waiting } from './serviceReleasedFiles.ts';
import { shownHandlers } from './serviceShown.ts';
import { pageOf } from './storePages.ts';
import { redactionsOf } from './storeRedactions.ts';

/** What is struck out, masked and left out of a case, and what is handed over then. */
export type RedactionsService = {
  readonly handlers: Partial<ExtractsHandlers>;
  /** What of a case may leave Frist, as it stands now. With a call, painting pages hears it. */
  released(id: RequestId, language: Language, call?: Waiting): ReleasedCopy;
};

export function redactionsService(
  context: ExtractsContext,
  pages: { readonly picture: PaintPage },
): RedactionsService {
  const { read, attachments } = context;
  return {
    handlers: { ...shownHandlers(context), ...redactingHandlers(context) },
    released: (id, language, call = unheard) => {
      context.requireRequest(id);
      return releasedCopy(id, language, { read, attachments, picture: pages.picture, call });
    },
  };
}

const unheard: Waiting = { signal: new AbortController().signal, progress: () => undefined };

/** What is struck out of a page, or would be, and where numbers are masked on it. */
export function struckOnPage(
  read: Readable,
  request: RequestId,
  dataSetId: DataSetId,
  page: number,
): StruckOnPage {
  const redactions = redactionsOf(read, request, { states: ['proposed', 'accepted'], dataSetId });
  const words = pageOf(read, request, dataSetId, page)?.words ?? [];
  const painted = pageStrikesOf({ id: dataSetId }, redactions)(page, words);
  return {
    boxes: painted.flatMap(({ box, by }) =>
      by ? [{ redactionId: by.id, box, state: by.state }] : [],
    ),
    masked: painted.flatMap(({ box, by }) => (by ? [] : [box])),
  };
}
