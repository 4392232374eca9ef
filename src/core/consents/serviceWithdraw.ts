import type { PlainDate } from '../kit/dates.ts';
import { FristError } from '../kit/errors.ts';
import type { Item, RegisterService } from '../registers/service.ts';
import type { Unit } from '../unitOfWork.ts';
import type { ConsentContent } from './model.ts';

/** When and how an entry ends, and in which case; a plain date. */
export type Withdrawing = {
  readonly on: PlainDate;
  readonly how: string;
  readonly caseReference: string;
};

/**
 * Ends an entry from a plain date on (Art 7(3)). False for one that has ended already. Throws notPossible for one
 * given after that day: a later consent is a new one.
 */
export function withdrawEntry(
  unit: Unit,
  register: Pick<RegisterService<'consents', ConsentContent>, 'keep'>,
  { id, version, content }: Item<ConsentContent>,
  { on, how, caseReference }: Withdrawing,
): boolean {
  if (content.withdrawnOn !== undefined) return false;
  if (content.givenOn !== undefined && content.givenOn > on) {
    throw new FristError('notPossible', {
      field: 'on',
      reasonSv: 'samtycket lämnades efter den dagen (artikel 7.3)',
      reasonEn: 'the consent was given after that day (Article 7(3))',
    });
  }
  register.keep(unit, {
    id,
    version,
    content: {
      ...content,
      withdrawnOn: on,
      withdrawnHow: how,
      caseReference: caseReference || content.caseReference,
    },
  });
  return true;
}
