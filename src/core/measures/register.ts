import { duty, type RegisterDefinition } from '../registers/model/definition.ts';
import { areaNames } from './model/fields.ts';
import { type MeasureContent, measureContentSchema, measureFields } from './model.ts';
import { measureGaps, measureState, settledMeasure } from './rules.ts';

/** The register of security measures (Art 32; P14). */
export const measuresRegister = {
  name: 'measures',
  words: {
    one: { sv: 'Skyddsåtgärd', en: 'Security measure' },
    many: { sv: 'Skyddsåtgärder', en: 'Security measures' },
    lead: {
      sv: 'Tekniska och organisatoriska åtgärder (artikel 32): vad som skyddar uppgifterna, vem som ansvarar och hur ni vet att det fungerar.',
      en: 'Technical and organisational measures (Article 32): what protects the data, who is responsible and how you know that it works.',
    },
    empty: {
      sv: 'Skriv in det som redan skyddar uppgifterna: behörigheter, kryptering, säkerhetskopior, utbildning. Koppla sedan varje behandling till sina åtgärder.',
      en: 'Enter what already protects the data: access rights, encryption, backups, training. Then link every processing record to its measures.',
    },
  },
  states: {
    draft: { sv: 'Planerad', en: 'Planned' },
    active: { sv: 'På plats', en: 'In place' },
    ended: { sv: 'Upphörd', en: 'Ended' },
  },
  fields: measureFields,
  schema: measureContentSchema,
  title: ({ title }) => ({ sv: title, en: title }),
  summary: ({ area }) => (area ? areaNames[area] : { sv: '', en: '' }),
  key: ({ title }) => title.toLowerCase(),
  state: measureState,
  duties: ({ endedOn, nextReview }) => (endedOn ? [] : duty('review', nextReview)),
  gaps: measureGaps,
  settled: settledMeasure,
} as const satisfies RegisterDefinition<MeasureContent>;
