import type { AttachmentsService } from '../attachments/service.ts';
import type { CommandCall, Handlers } from '../handlers.ts';
import type { JournalAction } from '../journal/model.ts';
import type { Instant } from '../kit/dates.ts';
import type { Fact } from '../kit/errors.ts';
import type { RegisterItemId, RequestId } from '../kit/ids.ts';
import type { ProcessingRecord, ProcessingStatement } from '../processing/model.ts';
import type { PersonOfCase } from '../requests/servicePerson.ts';
import type { Organisation } from '../settings/model.ts';
import type { Unit } from '../unitOfWork.ts';
import type { Readable } from '../vault/sql.ts';
import type { extractsContract } from './contract.ts';
import type { Extract } from './model.ts';
import type { NamedSystem } from './rules.ts';

/** What extracts need of the rest of the core; areasDesk.ts hands it in from the other areas' services. */
export type ExtractsParts = {
  readonly read: Readable;
  readonly newId: () => string;
  readonly clock: () => Instant;
  readonly attachments: AttachmentsService;
  /** Whose data a case is about, in every way in which the case and those merged into it write it. */
  readonly person: (id: RequestId) => PersonOfCase;
  readonly organisation: () => Organisation;
  /** Throws notFound when there is no such request. */
  readonly requireRequest: (id: RequestId) => void;
  /** The statements of the processing records that fit the person's categories, then those of the named ones. */
  readonly standingAnswers: (
    id: RequestId,
    named: readonly RegisterItemId[],
  ) => readonly ProcessingStatement[];
  /** Told within the transaction that records where it was looked, before it commits. */
  readonly onSearched: (unit: Unit, id: RequestId) => void;
  /** The systems that those records name. */
  readonly systemsFor: (id: RequestId) => readonly NamedSystem[];
  /** The processing records, whole: those that fit the person of the case, and every one. */
  readonly recordsFor: (id: RequestId) => {
    readonly fitting: readonly ProcessingRecord[];
    readonly all: readonly ProcessingRecord[];
  };
};

export type ExtractsHandlers = Handlers<typeof extractsContract>;

type Note = {
  readonly action: JournalAction;
  readonly fields: { readonly [field: string]: Fact };
};

/** One change of a case's extract, journalled under the case; answers the extract as it is then. */
export type Change = (
  call: CommandCall,
  id: RequestId,
  note: Note,
  work: (unit: Unit) => void,
) => Extract;

/** What the parts of the extract's service share. */
export type ExtractsContext = ExtractsParts & {
  readonly view: (id: RequestId) => Extract;
  readonly change: Change;
};
