import type { AttachmentsService } from '../attachments/service.ts';
import type { TimeZone } from '../kit/dates.ts';
import type { AttachmentId, IntakeItemId, RequestId } from '../kit/ids.ts';
import type { Personnummer } from '../kit/personnummer.ts';
import type { EarlierCase } from '../requests/model.ts';
import type { Unit } from '../unitOfWork.ts';
import type { Readable } from '../vault/sql.ts';
import type { MessagePart } from './message.ts';
import type { CaseMatch, IncomingMessage } from './model.ts';

/** A file of the tray, read anew, for the case that it opens or joins. */
export type PreparedItem = {
  readonly fileName: string;
  readonly sha256: string;
  /** The vault already holds the bytes. */
  readonly attachmentId: AttachmentId;
  /** Absent where the file could not be read. */
  readonly message?: IncomingMessage | undefined;
  readonly parts: readonly MessagePart[];
};

/** What the tray asks of the cases. */
export type CasesPort = {
  casesOf(signs: {
    readonly messageId?: string | undefined;
    readonly references: readonly string[];
    readonly caseReferences: readonly string[];
    readonly sha256: string;
  }): readonly CaseMatch[];
  earlierOf(person: {
    readonly emails: readonly string[];
    readonly personnummer?: Personnummer | undefined;
    readonly name?: string | undefined;
    readonly addressLines?: readonly string[] | undefined;
  }): readonly EarlierCase[];
  /** Keeps the file and its parts with the case and its text as a note. Throws notFound, or notPossible for an ended case. */
  joinReply(unit: Unit, requestId: RequestId, reply: Omit<PreparedItem, 'sha256'>): void;
};

export type TrayParts = {
  readonly read: Readable;
  readonly newId: () => string;
  readonly timeZone: () => TimeZone;
  readonly attachments: AttachmentsService;
  readonly cases: CasesPort;
};

/** What the tray offers to the cases. */
export type IntakeTray = {
  /** Reads an item's file anew, before the transaction that takes it. Throws notFound, or notPossible unless it waits. */
  prepare(id: IntakeItemId): Promise<PreparedItem>;
  /** Marks a waiting item as having opened the case. Throws notFound or notPossible. */
  take(unit: Unit, id: IntakeItemId, requestId: RequestId): void;
  /** How many items wait. */
  waiting(): number;
};
