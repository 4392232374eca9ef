import type { Language } from '../../kit/language.ts';
import type { Organisation } from '../../settings/model.ts';
import type { DocumentBlock } from '../model.ts';

const words = {
  sv: {
    missing: 'Uppgift saknas',
    controller: 'Personuppgiftsansvarig',
    number: 'Organisationsnummer',
    address: 'Adress',
    website: 'Webbplats',
    officer: 'Dataskyddsombud',
    email: 'E-post',
    phone: 'Telefon',
  },
  en: {
    missing: 'Not stated',
    controller: 'Controller',
    number: 'Organisation number',
    address: 'Address',
    website: 'Website',
    officer: 'Data protection officer',
    email: 'E-mail',
    phone: 'Telephone',
  },
} as const;

/** What stands where something is not known. */
export function notStated(language: Language): string {
  return words[language].missing;
}

/** Who keeps the register and how its officer is reached (Art 30(1)(a), 30(2)(a)). */
export function organisationFacts(organisation: Organisation, language: Language): DocumentBlock {
  const text = words[language];
  const { name, organisationNumber, addressLines, website } = organisation;
  const { officerName, officerEmail, officerPhone } = organisation;
  const optional = [
    [text.website, website],
    [text.phone, officerPhone],
  ].map(([label = '', value = '']) => (value === '' ? [] : [[label, value] as const]));
  const [site = [], phone = []] = optional;
  return {
    kind: 'facts',
    rows: [
      [text.controller, name || text.missing],
      [text.number, organisationNumber || text.missing],
      [text.address, addressLines.join('\n') || text.missing],
      ...site,
      [text.officer, officerName || text.missing],
      [text.email, officerEmail || text.missing],
      ...phone,
    ],
  };
}
