import type { ReportDefinition } from './definition.ts';
import { text } from './parts/making.ts';

/** The record of processing activities. */
export const article30: ReportDefinition = {
  name: 'article30',
  title: { sv: 'Registerförteckning (artikel 30)', en: 'Record of processing (Article 30)' },
  lead: {
    sv: 'Behandlingarna som tillsynsmyndigheten begär dem (artikel 30.1 och 30.2).',
    en: 'The processing activities as the authority asks for them (Article 30(1) and (2)).',
  },
  needs: { period: false, request: false, filters: false, small: false },
  fileSlug: { sv: 'registerforteckning', en: 'article-30-record' },
  sections: async () => [
    { id: 'contents', title: 'Registerförteckning (artikel 30)', parts: [text('')] },
  ],
};
