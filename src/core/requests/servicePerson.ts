import type { RequestId } from '../kit/ids.ts';
import type { Readable } from '../vault/sql.ts';
import { requireRequest } from './serviceCase.ts';
import { duplicatesOf } from './storeErase.ts';

/** Whose data a case is about, in every way in which the case and those merged into it write it. */
export type PersonOfCase = {
  readonly names: readonly string[];
  readonly emails: readonly string[];
  /** Twelve digits each. */
  readonly personnummer: readonly string[];
  /** Lines of postal addresses. */
  readonly addressLines: readonly string[];
  /** What they wrote when they asked: the subject and the text of each message that opened a case. */
  readonly written: readonly string[];
};

/** The person who asks in a case. Throws notFound. */
export function personOfCase(read: Readable, id: RequestId): PersonOfCase {
  const ids = [id, ...duplicatesOf(read, id).map((one) => one.id)];
  const cases = ids.map((one) => requireRequest(read, one));
  return {
    names: cases.map(({ name }) => name),
    emails: cases.flatMap(({ emails }) => emails),
    personnummer: cases.flatMap(({ personnummer }) => personnummer ?? []),
    addressLines: cases.flatMap(({ postalAddresses }) =>
      postalAddresses.flatMap(({ lines }) => lines),
    ),
    written: cases.map(({ subject, text }) => `${subject}\n\n${text}`),
  };
}
