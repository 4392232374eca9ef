import type { Bilingual } from '../../kit/language.ts';

/** Why data may be disclosed, as the policy has it: consent, contract or law, and otherwise not (P15). */
export const disclosureGroundNames = {
  consent: { sv: 'Samtycke (artikel 6.1 a)', en: 'Consent (Article 6(1)(a))' },
  contract: { sv: 'Avtal (artikel 6.1 b)', en: 'Contract (Article 6(1)(b))' },
  law: { sv: 'Lag (artikel 6.1 c)', en: 'Law (Article 6(1)(c))' },
  none: { sv: 'Ingen grund', en: 'No ground' },
} as const satisfies Readonly<Record<string, Bilingual>>;
