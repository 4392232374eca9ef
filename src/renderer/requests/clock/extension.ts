import type { PlainDate } from '../../../core/kit/dates.ts';
import type { Bilingual } from '../../../core/kit/language.ts';
import type { Request } from '../../../core/requests/model.ts';
import { isOpen, mayExtend } from '../../../core/requests/rules.ts';

/** How a case stands to an extension of its time (Art 12(3)). */
export type ExtensionStanding =
  | { readonly kind: 'none' | 'counts' | 'intended' | 'possible' }
  | { readonly kind: 'blocked'; readonly reason: Bilingual };

type Standing = Pick<
  Request,
  'kind' | 'state' | 'deadline' | 'extension' | 'courses' | 'handover' | 'mergedInto'
>;

/** Whether the time is extended, may be, or may not be and why. The first month ends with its last day. */
export function extensionStanding(request: Standing, today: PlainDate): ExtensionStanding {
  const { kind, state, deadline, extension } = request;
  if (deadline.extension?.credited) return { kind: 'counts' };
  // What another controller answers, or another case, is not extended here.
  const elsewhere = request.handover?.to === 'controller' || request.mergedInto !== undefined;
  if (!isOpen(state) || kind !== 'rights' || elsewhere) return { kind: 'none' };
  if (extension !== undefined && today <= deadline.first) return { kind: 'intended' };
  if (deadline.extension !== undefined)
    return { kind: 'blocked', reason: deadline.extension.reason };
  const permission = mayExtend({ ...request, today });
  return permission.may ? { kind: 'possible' } : { kind: 'blocked', reason: permission.reason };
}
