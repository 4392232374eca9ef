import { countryCode } from '../../../kit/countries.ts';
import type { Language } from '../../../kit/language.ts';
import type { ProcessingContent } from '../../../processing/model.ts';
import { safeguardNames } from '../../../processing/model.ts';
import type { TiltFacts } from './facts.ts';

type Transfer = ProcessingContent['transfers'][number];

/** A transfer with the safeguard it rests on; none for a country without a code. */
export function adequacyOf({ country, safeguard, documentation }: Transfer, language: Language) {
  const code = countryCode(country);
  if (!code) return [];
  const words = safeguard ? safeguardNames[safeguard][language] : '';
  const said = [words, documentation].filter((text) => text !== '').join('; ');
  const when = (available: boolean) =>
    available ? { available, description: said } : { available };
  return [
    {
      country: code,
      adequacyDecision: when(safeguard === 'adequacy'),
      appropriateGuarantees: when(
        safeguard === 'scc' || safeguard === 'bcr' || safeguard === 'other',
      ),
      presenceOfEnforceableRightsAndEffectiveRemedies: when(false),
      standardDataProtectionClause: when(safeguard === 'scc'),
    },
  ];
}

const words = {
  access: {
    sv: 'Du har rätt till tillgång till dina uppgifter (artikel 15). Skriv till dataskyddsombudet.',
    en: 'You have the right of access to your data (Article 15). Write to the data protection officer.',
  },
  correction: {
    sv: 'Du kan begära rättelse (artikel 16) och radering (artikel 17). Skriv till dataskyddsombudet.',
    en: 'You may ask for rectification (Article 16) and erasure (Article 17). Write to the data protection officer.',
  },
  portability: {
    sv: 'Uppgifter som du lämnat och som behandlas automatiserat med stöd av samtycke eller avtal kan du få ut och flytta (artikel 20).',
    en: 'Data that you provided and that are processed by automated means on consent or contract you may receive and move (Article 20).',
  },
  withdrawal: {
    sv: 'Ett samtycke kan du när som helst återkalla (artikel 7.3). Skriv till dataskyddsombudet.',
    en: 'You may withdraw a consent at any time (Article 7(3)). Write to the data protection officer.',
  },
  complaint: {
    sv: 'Du kan klaga hos tillsynsmyndigheten (artikel 77).',
    en: 'You may complain to the supervisory authority (Article 77).',
  },
};

/** The rights of the data subjects, with the address they are exercised at (Art 13(2)(b)-(d)). */
export function rightsOf({ organisation, records, language }: TiltFacts) {
  const { authority } = organisation;
  const uses = (basis: 'a' | 'b') =>
    records.some(({ content }) => content.legalBases.includes(basis));
  const right = (name: keyof typeof words, available = true) => ({
    available,
    description: words[name][language],
    email: organisation.officerEmail,
    identificationEvidences: [],
  });
  const isPortable = uses('a') || uses('b');
  return {
    accessAndDataPortability: right(isPortable ? 'portability' : 'access', isPortable),
    rightToInformation: right('access'),
    rightToRectificationOrDeletion: right('correction'),
    rightToDataPortability: right('portability', isPortable),
    rightToWithdrawConsent: right('withdrawal', uses('a')),
    rightToComplain: {
      ...right('complaint'),
      supervisoryAuthority: {
        name: authority.name,
        address: authority.addressLines.join(', '),
        email: authority.email,
      },
    },
  };
}
