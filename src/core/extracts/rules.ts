import type { Bilingual } from '../kit/language.ts';
import { type DataCategory, dataCategories } from '../processing/model.ts';
import type { Extract, Finding } from './model.ts';

/** The names of the policy's eleven data categories, as screens and letters print them. */
export const categoryNames: Readonly<Record<DataCategory, Bilingual>> = {
  name: { sv: 'Namn', en: 'Name' },
  address: { sv: 'Adress', en: 'Address' },
  email: { sv: 'E-postadress', en: 'E-mail address' },
  phone: { sv: 'Telefonnummer', en: 'Telephone number' },
  title: { sv: 'Titel', en: 'Title' },
  username: { sv: 'Användarnamn', en: 'Username' },
  photographs: { sv: 'Fotografier', en: 'Photographs' },
  paymentData: { sv: 'Kortnummer och andra bankuppgifter', en: 'Card numbers and other bank data' },
  volunteeredData: {
    sv: 'Uppgifter som du frivilligt har registrerat eller lämnat',
    en: 'Data that you registered or provided voluntarily',
  },
  userContent: {
    sv: 'Innehåll som du själv har publicerat',
    en: 'Content that you published yourself',
  },
  ipAddresses: { sv: 'IP-adresser', en: 'IP addresses' },
};

/** One finding for each of the eleven categories, in the policy's order; what is not recorded is open. */
export function allFindings(recorded: readonly Finding[]): readonly Finding[] {
  return dataCategories.map(
    (category) =>
      recorded.find((finding) => finding.category === category) ?? {
        category,
        outcome: 'open',
        note: '',
      },
  );
}

/** What the extract says as a whole; open until each category has its answer. */
export function outcomeOf(findings: readonly Finding[], dataSetCount: number): Extract['outcome'] {
  if (findings.some(({ outcome }) => outcome === 'open')) return 'open';
  return dataSetCount > 0 || findings.some(({ outcome }) => outcome === 'found')
    ? 'data'
    : 'nothing';
}
