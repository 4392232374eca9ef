import type { ReportDefinition } from './definition.ts';
import { text } from './parts/making.ts';

/** How each supplier stands. */
export const suppliers: ReportDefinition = {
  name: 'suppliers',
  title: { sv: 'Leverantörernas läge', en: 'Supplier standing' },
  lead: {
    sv: 'Vilka leverantörer som är röda, gula och gröna i dag, och varför.',
    en: 'Which suppliers are red, amber and green today, and why.',
  },
  needs: { period: false, request: false, filters: false, small: false },
  fileSlug: { sv: 'leverantorer', en: 'suppliers' },
  sections: async () => [{ id: 'contents', title: 'Leverantörernas läge', parts: [text('')] }],
};
