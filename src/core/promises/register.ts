import type { Bilingual } from '../kit/language.ts';
import { duty, type RegisterDefinition } from '../registers/model/definition.ts';
import { checkNames, type PromiseContent, promiseContentSchema, promiseFields } from './model.ts';
import { promiseGaps } from './rules/gaps.ts';

/** The register of promises: the published policy, sentence by sentence (Art 5(2)). */
export const promisesRegister = {
  name: 'promises',
  words: {
    one: { sv: 'Löfte', en: 'Promise' },
    many: { sv: 'Löften', en: 'Promises' },
    lead: {
      sv: 'Det som policyn lovar, mening för mening, med det som visar att det hålls (artikel 5.2).',
      en: 'What the policy promises, sentence by sentence, with what shows that it is kept (Article 5(2)).',
    },
    empty: {
      sv: 'Ett löfte är en mening i er publicerade policy. Läs in policyn, märk meningarna som lovar något och välj vad som visar att de hålls. Underlaget hämtas sedan ur registren.',
      en: 'A promise is a sentence of your published policy. Load the policy, mark the sentences that promise something and choose what shows that they are kept. The evidence is then drawn from the registers.',
    },
  },
  states: {
    draft: { sv: 'Utkast', en: 'Draft' },
    active: { sv: 'Gäller', en: 'Given' },
    ended: { sv: 'Gäller inte längre', en: 'No longer given' },
  },
  fields: promiseFields,
  schema: promiseContentSchema,
  title: ({ code, meaning, sentence }) => ({
    sv: titled(code, meaning.sv || sentence),
    en: titled(code, meaning.en || sentence),
  }),
  summary: ({ check }): Bilingual => (check ? checkNames[check] : { sv: '', en: '' }),
  key: ({ code }) => code.toLowerCase(),
  state: ({ endedOn, ...content }) => {
    if (endedOn !== undefined) return 'ended';
    return content.inPolicy && content.check !== undefined ? 'active' : 'draft';
  },
  duties: ({ nextReview, endedOn }) => (endedOn ? [] : duty('review', nextReview)),
  gaps: promiseGaps,
} as const satisfies RegisterDefinition<PromiseContent>;

function titled(code: string, words: string): string {
  const short = words.length > 160 ? `${words.slice(0, 159).trimEnd()}…` : words;
  return short === '' ? code : `${code} ${short}`;
}
