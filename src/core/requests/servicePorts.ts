import type { AttachmentsService } from '../attachments/service.ts';
import type { CaseEffects } from '../consents/serviceCases.ts';
import type { CommandCall } from '../handlers.ts';
import type { IncomingMessage } from '../intake/model.ts';
import type { MessagePart } from '../intake/service.ts';
import type { Instant, PlainDate, TimeZone } from '../kit/dates.ts';
import type {
  AttachmentId,
  IntakeItemId,
  ProcessingRecordId,
  RecipientNoticeId,
  RegisterItemId,
  RequestId,
} from '../kit/ids.ts';
import type { Language } from '../kit/language.ts';
import type { TemplateName } from '../letters/model.ts';
import type {
  BalancingOutcome,
  BalancingReview,
  ProcessingRecord,
  SubjectCategory,
} from '../processing/model.ts';
import type { SuppressionKind, SuppressionScope, SuppressionSource } from '../suppression/model.ts';
import type { Unit } from '../unitOfWork.ts';
import type { Readable } from '../vault/sql.ts';
import type { LetterStanding } from './rules.ts';

/** A file of the intake tray, read before the transaction in which its case is opened. */
export type PreparedItem = {
  readonly fileName: string;
  readonly sha256: string;
  readonly attachmentId: AttachmentId;
  /** Absent where the file could not be read: the officer says what it holds. */
  readonly message?: IncomingMessage | undefined;
  readonly parts: readonly MessagePart[];
};

/** What cases ask of letters. */
export type LettersPort = {
  of(id: RequestId): readonly LetterStanding[];
  owed(): number;
  owe(unit: Unit, id: RequestId, template: TemplateName, noticeId?: RecipientNoticeId): void;
  drop(unit: Unit, id: RequestId, template: TemplateName, noticeId?: RecipientNoticeId): void;
  issueOwed(call: CommandCall, id: RequestId, template: TemplateName): Promise<void>;
};

/** What cases ask of the processing records and their balancing tests. */
export type ProcessingPort = {
  some(ids: readonly ProcessingRecordId[]): readonly ProcessingRecord[];
  fitting(subjects: readonly SubjectCategory[]): readonly ProcessingRecord[];
  reopen(
    unit: Unit,
    objection: {
      readonly recordIds: readonly ProcessingRecordId[];
      readonly requestId: RequestId;
      readonly reference: string;
      readonly on: PlainDate;
    },
  ): void;
  conclude(
    unit: Unit,
    conclusion: {
      readonly requestId: RequestId;
      readonly recordIds?: readonly ProcessingRecordId[];
      readonly outcome: BalancingOutcome;
      readonly reasons: string;
      readonly on: PlainDate;
    },
  ): void;
  openReviewsOf(id: RequestId): readonly BalancingReview[];
};

/** What cases ask of the suppression list. */
export type SuppressionPort = {
  holds(entry: {
    readonly kind: SuppressionKind;
    readonly value: string;
    readonly scope: SuppressionScope;
    readonly on: PlainDate;
  }): boolean;
  enter(
    unit: Unit,
    entry: {
      readonly kind: SuppressionKind;
      readonly value: string;
      readonly scope: SuppressionScope;
      readonly purpose?: RegisterItemId | undefined;
      readonly source: SuppressionSource;
      readonly on: PlainDate;
    },
  ): void;
  /** Lifts what a right had entered for a value and a purpose, or for all. */
  lift(
    unit: Unit,
    entry: {
      readonly kind: SuppressionKind;
      readonly value: string;
      readonly scope: SuppressionScope;
      readonly purpose?: RegisterItemId | undefined;
      readonly source: SuppressionSource;
      readonly on: PlainDate;
      readonly reason: string;
    },
  ): void;
};

/** What cases ask of the intake tray. */
export type IntakePort = {
  prepare(id: IntakeItemId): Promise<PreparedItem>;
  /** Marks the item as having opened a case. */
  take(unit: Unit, id: IntakeItemId, requestId: RequestId): void;
  waiting(): number;
};

/** What the requests area is made of: its own needs and its neighbours', wired in areas.ts. */
export type RequestsParts = {
  readonly read: Readable;
  readonly clock: () => Instant;
  readonly newId: () => string;
  readonly timeZone: () => TimeZone;
  /** The organisation's, where neither the officer nor the message says. */
  readonly letterLanguage: () => Language;
  readonly attachments: AttachmentsService;
  readonly letters: LettersPort;
  readonly processing: ProcessingPort;
  readonly suppression: SuppressionPort;
  readonly consents: CaseEffects;
  /** The records, each also naming those to whom this person's data have been disclosed (Art 19). */
  readonly disclosedTo: (
    records: readonly ProcessingRecord[],
    person: readonly string[],
  ) => readonly ProcessingRecord[];
  readonly intake: IntakePort;
  readonly extractChangedAt: (id: RequestId) => Instant | undefined;
  readonly openFindings: (id: RequestId) => number;
  /** When each case was last moved, of those moved since a moment. */
  readonly movedSince: (since: Instant) => ReadonlyMap<string, Instant>;
};
