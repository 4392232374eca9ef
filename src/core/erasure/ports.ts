import type { AttachmentsService } from '../attachments/service.ts';
import type { DocumentsService } from '../documents/service.ts';
import type { ErasedItems, SettledItem } from '../intake/erase.ts';
import type { Instant, PlainDate, TimeZone } from '../kit/dates.ts';
import type { AttachmentId, IntakeItemId, RegisterItemId, RequestId } from '../kit/ids.ts';
import type { eraseLetters } from '../letters/erase.ts';
import type { EndedCase, ErasedCase } from '../requests/serviceErase.ts';
import type { HoldContent, RetentionContent } from '../retention/model.ts';
import type { ChainHead } from '../retention/prints/certificate.ts';
import type { Unit } from '../unitOfWork.ts';
import type { Readable } from '../vault/sql.ts';

type Held<Content> = { readonly id: RegisterItemId; readonly content: Content };

/** What erasing Frist's own cases needs of the other areas; areas.ts hands it in. */
export type ErasureParts = {
  readonly read: Readable;
  readonly clock: () => Instant;
  readonly newId: () => string;
  readonly timeZone: () => TimeZone;
  readonly attachments: Pick<AttachmentsService, 'keep' | 'bytes'>;
  readonly documents: Pick<DocumentsService, 'print'>;
  readonly rules: () => readonly Held<RetentionContent>[];
  /** The holds in force on a plain date, of whatever records. */
  readonly holdsOn: (on: PlainDate) => readonly Held<HoldContent>[];
  /** The processing records that follow a retention rule. */
  readonly recordsUnder: (rule: RegisterItemId) => readonly RegisterItemId[];
  readonly cases: {
    /** The cases that ended on or before a plain date, longest ago first. */
    ended(until: PlainDate): readonly EndedCase[];
    duplicates(id: RequestId): readonly { readonly id: RequestId; readonly reference: string }[];
    records(id: RequestId): readonly RegisterItemId[];
    /** How many rows the extract of a case has. */
    dataRows(id: RequestId): number;
    erase(unit: Unit, id: RequestId): ErasedCase;
  };
  readonly letters: { erase(unit: Unit, id: RequestId): ReturnType<typeof eraseLetters> };
  /** Takes away the finalised reports about a case; answers their files. */
  readonly reports: { erase(unit: Unit, id: RequestId): readonly AttachmentId[] };
  readonly tray: {
    /** What left the tray without a case on or before a plain date. */
    settled(until: PlainDate): readonly SettledItem[];
    eraseOfCase(unit: Unit, id: RequestId): ErasedItems;
    eraseSettled(unit: Unit, id: IntakeItemId): ErasedItems;
  };
  readonly journalHead: () => ChainHead;
  /** Writes the vault's file anew, so that no page holds what was erased. */
  readonly rewriteFile: () => void;
};
