import type { Bilingual } from '../../kit/language.ts';
import type { Channel, RequestKind, RequestState } from '../model.ts';

/** Where a case stands. */
export const stateNames: Readonly<Record<RequestState, Bilingual>> = {
  received: { sv: 'mottaget', en: 'received' },
  identityInDoubt: { sv: 'fråga ställd', en: 'question put' },
  searching: { sv: 'eftersökning', en: 'searching' },
  deciding: { sv: 'beslut', en: 'deciding' },
  answered: { sv: 'besvarat', en: 'answered' },
  closed: { sv: 'avslutat', en: 'closed' },
  withdrawn: { sv: 'återtaget', en: 'withdrawn' },
};

/** What has come in. */
export const kindNames: Readonly<Record<RequestKind, Bilingual>> = {
  rights: { sv: 'begäran', en: 'request' },
  question: { sv: 'fråga', en: 'question' },
  complaint: { sv: 'klagomål', en: 'complaint' },
};

/** The way by which it came. */
export const channelNames: Readonly<Record<Channel, Bilingual>> = {
  email: { sv: 'e-post', en: 'e-mail' },
  post: { sv: 'post', en: 'post' },
  phone: { sv: 'telefon', en: 'telephone' },
  webForm: { sv: 'webbformulär', en: 'web form' },
  inPerson: { sv: 'besök', en: 'in person' },
  other: { sv: 'annat', en: 'other' },
};
