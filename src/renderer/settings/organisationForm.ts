import { timeZoneSchema } from '../../core/kit/dates.ts';
import type { Organisation } from '../../core/settings/model.ts';
import { linesOf } from '../requests/requesterForm.ts';

/** The organisation as it is typed: addresses as running text. */
export type OrganisationForm = Omit<
  Organisation,
  'addressLines' | 'authority' | 'timeZone' | 'logo'
> & {
  readonly logo: Organisation['logo'] | undefined;
  readonly address: string;
  readonly timeZone: string;
  readonly authority: Omit<Organisation['authority'], 'addressLines'> & {
    readonly address: string;
  };
};

export function formOf(organisation: Organisation): OrganisationForm {
  const { addressLines, authority, logo, ...rest } = organisation;
  const { addressLines: authorityLines, ...authorityRest } = authority;
  return {
    ...rest,
    logo,
    address: addressLines.join('\n'),
    authority: { ...authorityRest, address: authorityLines.join('\n') },
  };
}

/** The organisation that a form describes; undefined where the time zone is not known. */
export function organisationOf(form: OrganisationForm): Organisation | undefined {
  const { address, authority, logo, timeZone: typedZone, ...rest } = form;
  const timeZone = timeZoneSchema.safeParse(typedZone.trim()).data;
  if (timeZone === undefined) return undefined;
  const { address: authorityAddress, ...authorityRest } = authority;
  return {
    ...rest,
    ...(logo === undefined ? {} : { logo }),
    timeZone,
    addressLines: linesOf(address),
    authority: { ...authorityRest, addressLines: linesOf(authorityAddress) },
  };
}
