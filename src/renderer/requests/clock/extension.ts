import type { PlainDate } from '../../../core/kit/dates.ts';
import type { Request } from '../../../core/requests/model.ts';
import { isOpen } from '../../../core/requests/rules.ts';

/** How a case stands to an extension of its time (Art 12(3)). */
export type ExtensionStanding = 'counts' | 'intended' | 'possible' | 'tooLate' | 'none';

/** Whether the time is extended, may be, or may no longer be. The first month ends with its last day. */
export function extensionStanding(
  request: Pick<Request, 'state' | 'kind' | 'extension' | 'deadline'>,
  today: PlainDate,
): ExtensionStanding {
  const { state, kind, extension, deadline } = request;
  if (deadline.extension?.credited) return 'counts';
  if (!isOpen(state) || kind !== 'rights') return 'none';
  if (today > deadline.first) return 'tooLate';
  return extension === undefined ? 'possible' : 'intended';
}
