import type { Bilingual } from '../../kit/language.ts';
import type { DutyKind } from './names.ts';

/** What is due on a day, as screens, the calendar file and printed lists say it. */
export const dutyNames: Readonly<Record<DutyKind, Bilingual>> = {
  review: { sv: 'Granskning', en: 'Review' },
  accessReview: { sv: 'Åtkomstöversyn', en: 'Access review' },
  renewal: { sv: 'Avtalet förlängs', en: 'Agreement renews' },
  noticeDay: { sv: 'Sista dag att säga upp', en: 'Last day to give notice' },
  expiry: { sv: 'Avtalet löper ut', en: 'Agreement ends' },
  retention: { sv: 'Gallring', en: 'Retention action' },
  objection: { sv: 'Sista dag att invända', en: 'Last day to object' },
  notifyAuthority: { sv: 'Anmälan till IMY', en: 'Notify the authority' },
  supplement: { sv: 'Komplettering till IMY', en: 'Supplement to the authority' },
  exceptionEnds: { sv: 'Undantaget upphör', en: 'Exception ends' },
};
