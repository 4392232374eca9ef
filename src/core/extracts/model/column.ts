import { z } from 'zod';
import { line } from '../../kit/fields.ts';
import type { Bilingual } from '../../kit/language.ts';
import { dataCategorySchema } from '../../processing/model.ts';

/** What a column or a text holds, told by its name and by its cells. */
export const contentKinds = [
  'name',
  'email',
  'phone',
  'personnummer',
  'card',
  'iban',
  'account',
  'ip',
  'address',
  'date',
  'amount',
  'text',
] as const;
export const contentKindSchema = z.enum(contentKinds);
export type ContentKind = z.infer<typeof contentKindSchema>;

export const contentKindNames: Readonly<Record<ContentKind, Bilingual>> = {
  name: { sv: 'namn', en: 'name' },
  email: { sv: 'e-postadress', en: 'e-mail address' },
  phone: { sv: 'telefonnummer', en: 'telephone number' },
  personnummer: { sv: 'personnummer', en: 'personal identity number' },
  card: { sv: 'kortnummer', en: 'card number' },
  iban: { sv: 'IBAN', en: 'IBAN' },
  account: { sv: 'kontonummer', en: 'account number' },
  ip: { sv: 'ip-adress', en: 'IP address' },
  address: { sv: 'adress', en: 'address' },
  date: { sv: 'datum', en: 'date' },
  amount: { sv: 'belopp', en: 'amount' },
  text: { sv: 'text', en: 'text' },
};

/** How one column of a table is understood and whether it is handed over. */
export const columnChoiceSchema = z.strictObject({
  /** Absent where nothing was recognised. */
  content: contentKindSchema.optional(),
  /** Which of the policy's categories it belongs to. */
  category: dataCategorySchema.optional(),
  /** False for a column that is left out; then `reason` says why, in the words of the redaction list. */
  included: z.boolean().default(true),
  reason: line(300).default(''),
  /** True: card numbers and personnummer in its cells are masked, wherever in a cell they stand. */
  masked: z.boolean().default(true),
});
export type ColumnChoice = z.infer<typeof columnChoiceSchema>;

/** What stands for a column of which nothing is known yet: in, and masked. */
export const unknownColumn: ColumnChoice = { included: true, reason: '', masked: true };
