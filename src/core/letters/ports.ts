import type { ReleasedCopy } from '../extracts/model/released.ts';
import type { Extract } from '../extracts/model.ts';
import type { ExtractsService } from '../extracts/service.ts';
import type { Instant, PlainDate } from '../kit/dates.ts';
import type { AttachmentId, ProcessingRecordId, RecipientNoticeId, RequestId } from '../kit/ids.ts';
import type { Language } from '../kit/language.ts';
import type { ProcessingRecord } from '../processing/model.ts';
import type { Request } from '../requests/model.ts';
import type { Organisation } from '../settings/model.ts';
import type { Unit } from '../unitOfWork.ts';
import type { Readable } from '../vault/sql.ts';
import type { TemplateName } from './model.ts';

/** A letter at the moment of its issue: what the case may build on. The date is the plain one it bears. */
export type IssuedLetter = {
  readonly template: TemplateName;
  readonly date: PlainDate;
  readonly noticeId?: RecipientNoticeId;
};

/** What letters need of the rest of the core; app.ts hands it in from the other areas' services. */
export type LettersParts = {
  readonly read: Readable;
  readonly newId: () => string;
  readonly clock: () => Instant;
  /** A request as its page shows it. Throws notFound. */
  readonly request: (id: RequestId) => Request;
  /** Earlier requests of the same person: plain dates of receipt, oldest first. */
  readonly earlierRequests: (id: RequestId) => readonly PlainDate[];
  /** Processing records by their ids as they concern the person of a case, whole; one that is gone is left out. */
  readonly records: (
    ids: readonly ProcessingRecordId[],
    id: RequestId,
  ) => readonly ProcessingRecord[];
  /** The processing records that fit the person of a case, whole. */
  readonly fitting: (id: RequestId) => readonly ProcessingRecord[];
  /** How many categories and systems of a case have no finding yet. */
  readonly openFindings: (id: RequestId) => number;
  /** Told within the transaction that issues a letter, before it commits. */
  readonly onIssued: (unit: Unit, id: RequestId, letter: IssuedLetter) => void;
  readonly extract: (id: RequestId) => Extract;
  /** What of the case may leave Frist, in a letter's language. */
  readonly released: (id: RequestId, language: Language) => ReleasedCopy;
  /** Reads a finished file and refuses one that holds what was struck out or left out. Throws, also cancelled. */
  readonly assertClean: ExtractsService['assertClean'];
  readonly organisation: () => Organisation;
  readonly attachments: {
    readonly keep: (
      unit: Unit,
      bytes: Uint8Array,
    ) => { readonly id: AttachmentId; readonly sha256: string };
    /** The bytes, checked against their hash. */
    readonly bytes: (id: AttachmentId) => Uint8Array;
  };
};
