import type { Bilingual } from '../../kit/language.ts';
import type { Channel, RequestKind, Right } from '../../requests/model.ts';
import type { LetterFacts } from '../model.ts';
import { longDate } from './wording.ts';

/** What each right means to the one who invokes it; begins as an item of a list. */
export const asked = {
  access: {
    sv: 'att få veta om vi behandlar personuppgifter om dig och i så fall få tillgång till dem, med en kopia (artikel 15)',
    en: 'to know whether we process personal data about you and, if so, to have access to them, with a copy (Article 15)',
  },
  rectification: {
    sv: 'att få felaktiga eller ofullständiga uppgifter rättade (artikel 16)',
    en: 'to have inaccurate or incomplete data corrected (Article 16)',
  },
  erasure: {
    sv: 'att få dina uppgifter raderade (artikel 17)',
    en: 'to have your data erased (Article 17)',
  },
  restriction: {
    sv: 'att vi begränsar behandlingen av dina uppgifter (artikel 18)',
    en: 'that we restrict the processing of your data (Article 18)',
  },
  portability: {
    sv: 'att få ut dina uppgifter i ett maskinläsbart format (artikel 20)',
    en: 'to receive your data in a machine-readable format (Article 20)',
  },
  objection: {
    sv: 'att vi slutar med en behandling som du invänder mot (artikel 21.1)',
    en: 'that we stop processing to which you object (Article 21(1))',
  },
  marketingObjection: {
    sv: 'att vi inte använder dina uppgifter för direktmarknadsföring (artikel 21.2)',
    en: 'that we do not use your data for direct marketing (Article 21(2))',
  },
  automatedDecision: {
    sv: 'att ett automatiserat beslut omprövas av en människa (artikel 22)',
    en: 'that an automated decision is reviewed by a person (Article 22)',
  },
  consentWithdrawal: {
    sv: 'att ta tillbaka ditt samtycke (artikel 7.3)',
    en: 'to withdraw your consent (Article 7(3))',
  },
} as const satisfies Record<Right, Bilingual>;

/** How it came in, as it follows ”kom in”. */
const arrivals = {
  email: { sv: 'med e-post', en: 'by e-mail' },
  post: { sv: 'med posten', en: 'by post' },
  phone: { sv: 'per telefon', en: 'by telephone' },
  webForm: { sv: 'via vårt webbformulär', en: 'through our web form' },
  inPerson: { sv: 'vid ett besök', en: 'in person' },
  other: { sv: 'på annat sätt', en: 'by other means' },
} as const satisfies Record<Channel, Bilingual>;

/** What came in, as the letter calls it. */
const matters = {
  rights: { sv: 'din begäran', en: 'your request' },
  question: { sv: 'din fråga', en: 'your question' },
  complaint: { sv: 'ditt klagomål', en: 'your complaint' },
} as const satisfies Record<RequestKind, Bilingual>;

/** What came in, how and when, in the words of the letter’s language. */
export function arrival({
  language,
  request,
}: LetterFacts): Readonly<Record<'matter' | 'channel' | 'received', string>> {
  return {
    matter: matters[request.kind][language],
    channel: arrivals[request.channel][language],
    received: longDate(request.received, language),
  };
}
