import { z } from 'zod';
import { timeZoneSchema } from '../kit/dates.ts';
import { contentBase64Schema, emailSchema, line } from '../kit/fields.ts';
import { languageSchema } from '../kit/language.ts';

/** Postal address as it is printed, one element a line, without the name. */
export const addressLinesSchema = z.array(line(120).min(1)).max(6);

/** Where the address stands on a letter: Swedish C5 window on the right, or DIN 5008 on the left. */
export const envelopeWindows = ['swedishC5', 'din5008'] as const;
export type EnvelopeWindow = (typeof envelopeWindows)[number];

export const supervisoryAuthoritySchema = z.strictObject({
  name: line(200).min(1),
  addressLines: addressLinesSchema.min(1),
  email: emailSchema,
  phone: line(60),
  website: line(200),
});
export type SupervisoryAuthority = z.infer<typeof supervisoryAuthoritySchema>;

/** A swedish organisation number, NNNNNN-NNNN, or empty while unknown. */
export const organisationNumberSchema = line(20).regex(/^(\d{6}-\d{4})?$/, {
  error: 'is not an organisation number (NNNNNN-NNNN)',
});

/** The controller in whose name Frist answers. */
export const organisationSchema = z.strictObject({
  /** Empty in a new vault; no letter can be issued until it is filled in. */
  name: line(200),
  organisationNumber: organisationNumberSchema,
  addressLines: addressLinesSchema,
  website: line(200),
  /** Name or title under letters, such as "Dataskyddsombudet". */
  officerName: line(200),
  officerEmail: emailSchema.or(z.literal('')),
  officerPhone: line(60),
  /** PNG or JPEG, at most 512 KiB. */
  logo: z.strictObject({ contentBase64: contentBase64Schema.max(700_000) }).optional(),
  envelopeWindow: z.enum(envelopeWindows),
  authority: supervisoryAuthoritySchema,
  timeZone: timeZoneSchema,
  /** Language of letters when the requester's is not known. */
  letterLanguage: languageSchema,
});
export type Organisation = z.infer<typeof organisationSchema>;

export const settingsSchema = z.strictObject({
  organisation: organisationSchema,
});
export type Settings = z.infer<typeof settingsSchema>;
