import type { Handlers } from '../handlers.ts';
import type { DataSetId, RequestId } from '../kit/ids.ts';
import type { Language } from '../kit/language.ts';
import type { Readable } from '../vault/sql.ts';
import { assertClean, type FinishedFile } from './checking/assertClean.ts';
import { struckButStanding } from './checking/elsewhere.ts';
import type { redactionsContract } from './contract/redactions.ts';
import type { ReleasedCopy } from './model/released.ts';
import { pageStrikesOf } from './rules/strikePages.ts';
import type { StruckOnPage } from './servicePages.ts';
import type { ExtractsContext } from './servicePorts.ts';
import { type KeepProposals, proposals, proposingHandlers } from './servicePropose.ts';
import { redactingHandlers } from './serviceRedacting.ts';
import { releasedCopy } from './serviceReleased.ts';
import type { PaintPage, Waiting } from './serviceReleasedFiles.ts';
import type { Scanned } from './serviceScan.ts';
import { shownHandlers } from './serviceShown.ts';
import { pageOf } from './storePages.ts';
import { redactionsOf } from './storeRedactions.ts';

const mostWordsTold = 100;

/** Proposes what data sets hold of other people before they are kept. Throws cancelled. */
export type Propose = (
  id: RequestId,
  sets: readonly Scanned[],
  call: Waiting,
) => Promise<KeepProposals>;

/** What is struck out, masked and left out of a case, and what is handed over then. */
export type RedactionsService = {
  readonly handlers: Omit<Handlers<typeof redactionsContract>, 'extracts.page'>;
  /** What of a case may leave Frist, as it stands now. With a call, painting pages hears it. */
  released(id: RequestId, language: Language, call?: Waiting): ReleasedCopy;
  /** Reads a finished file and refuses one that holds what was struck, masked or left out. Throws redactionLeak, unreadableFile, cancelled. */
  readonly assertClean: (
    id: RequestId,
    file: FinishedFile,
    call: Pick<Waiting, 'signal'>,
  ) => Promise<void>;
  /** Looks for other people’s data in data sets that are about to be kept; answers what writes the proposals down. */
  readonly propose: Propose;
};

export function redactionsService(
  context: ExtractsContext,
  pages: { readonly picture: PaintPage },
): RedactionsService {
  const { read, attachments } = context;
  const released: RedactionsService['released'] = (id, language, call = unheard) => {
    context.requireRequest(id);
    return releasedCopy(id, language, { read, attachments, picture: pages.picture, call });
  };
  const checking = {
    read,
    // The words that stand for what is struck are no one’s data: either language will do.
    released: (id: RequestId) => released(id, 'sv'),
    named: (id: RequestId) => namedIn(context, id),
  };
  return {
    handlers: {
      ...shownHandlers(context),
      ...redactingHandlers(context),
      ...proposingHandlers(context),
      'extracts.standingElsewhere': async ({ requestId }, call) => {
        context.requireRequest(requestId);
        const words = await struckButStanding(requestId, checking, call);
        return { words: words.slice(0, mostWordsTold), total: words.length };
      },
    },
    released,
    assertClean: (id, file, call) => assertClean(id, file, checking, call),
    propose: (id, sets, call) => proposals(id, sets, context, call),
  };
}

/** Whom every letter names: the person who asks, the organisation, its officer and the authority. */
function namedIn({ person, organisation }: ExtractsContext, id: RequestId): readonly string[] {
  const { names, emails, addressLines } = person(id);
  const { logo: _, ...said } = organisation();
  return [...names, ...emails, ...addressLines, JSON.stringify(said)];
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
