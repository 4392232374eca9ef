import type { DataSet, Extract } from '../extracts/model.ts';
import type { Instant } from '../kit/dates.ts';
import type { AttachmentId, RequestId } from '../kit/ids.ts';
import type { Request } from '../requests/model.ts';
import type { Organisation } from '../settings/model.ts';
import type { Unit } from '../unitOfWork.ts';
import type { Readable } from '../vault/sql.ts';

/** What letters need of the rest of the core; app.ts hands it in from the other areas' services. */
export type LettersParts = {
  readonly read: Readable;
  readonly newId: () => string;
  readonly clock: () => Instant;
  /** A request as its page shows it. Throws notFound. */
  readonly request: (id: RequestId) => Request;
  readonly extract: (id: RequestId) => Extract;
  /** The rows of a data set, read in pages, as often as asked. */
  readonly rows: (dataSet: DataSet) => Iterable<readonly string[]>;
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
