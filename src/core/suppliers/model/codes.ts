import type { Bilingual } from '../../kit/language.ts';

/** What a supplier is to us under the regulation; `none` until somebody has settled it, or where it gets no data. */
export const supplierRoleNames = {
  processor: { sv: 'Personuppgiftsbiträde (artikel 28)', en: 'Processor (Article 28)' },
  joint: {
    sv: 'Gemensamt personuppgiftsansvarig (artikel 26)',
    en: 'Joint controller (Article 26)',
  },
  controller: { sv: 'Självständigt personuppgiftsansvarig', en: 'Separate controller' },
  none: { sv: 'Ingen, eller inte avgjord', en: 'None, or not settled' },
} as const satisfies Readonly<Record<string, Bilingual>>;
export type SupplierRole = keyof typeof supplierRoleNames;

/** How the processor may engage sub-processors (Art 28(2)). */
export const authorisationNames = {
  specific: { sv: 'Särskilt tillstånd för var och en', en: 'Specific, for each of them' },
  general: {
    sv: 'Allmänt tillstånd, med rätt att invända',
    en: 'General, with the right to object',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Whether the supplier is still engaged. */
export const supplierStateNames = {
  active: { sv: 'Anlitas', en: 'Engaged' },
  ended: { sv: 'Avslutad', en: 'Ended' },
} as const satisfies Readonly<Record<string, Bilingual>>;
