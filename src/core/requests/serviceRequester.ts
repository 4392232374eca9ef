import type { PlainDate } from '../kit/dates.ts';
import { invalidField } from '../kit/errors.ts';
import { type Personnummer, parsePersonnummer } from '../kit/personnummer.ts';
import type { Unit } from '../unitOfWork.ts';
import type { RequesterInput } from './model.ts';
import { changed, saveCase } from './serviceCase.ts';
import { registerConsents } from './serviceConsents.ts';
import type { RequestsParts } from './servicePorts.ts';
import { suppressRequester } from './serviceSuppressed.ts';
import type { StoredRequest } from './store.ts';

/** The requester as the officer knows them now: null takes the personnummer away, absent leaves it. */
export type RequesterChange = Omit<RequesterInput, 'personnummer'> & {
  readonly personnummer?: string | null | undefined;
};

/** Replaces what is known of the requester; a new address joins the suppression list where a right asks for it. */
export function changeRequester(
  unit: Unit,
  stored: StoredRequest,
  { personnummer, ...rest }: RequesterChange,
  parts: RequestsParts,
): void {
  const number =
    personnummer === undefined
      ? stored.personnummer
      : canonicalPersonnummer(personnummer, stored.received);
  const after = { ...stored, ...rest, personnummer: number };
  saveCase(
    unit,
    after,
    'request.requesterChanged',
    changed(stored, { ...rest, personnummer: number }),
  );
  suppressRequester(unit, after, after.rights, parts);
  registerConsents(unit, after, after.rights, parts);
}

/** The personnummer in its twelve-digit form, or null. Throws invalidInput for one that cannot exist. */
export function canonicalPersonnummer(
  text: string | null | undefined,
  on: PlainDate,
): Personnummer | null {
  if (text === undefined || text === null || text === '') return null;
  const parsed = parsePersonnummer(text, on);
  if (!parsed) throw invalidField('requester.personnummer', 'is not a valid personnummer');
  return parsed;
}
