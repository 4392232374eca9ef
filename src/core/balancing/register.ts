import type { RegisterDefinition } from '../registers/model/definition.ts';
import { outcomeNames } from './model/fields.ts';
import { type BalancingContent, balancingContentSchema, balancingFields } from './model.ts';
import { balancingDuties, balancingGaps } from './rules.ts';

/** The register of balancing tests (LIA; Art 6(1)(f)). */
export const balancingRegister = {
  name: 'balancing',
  words: {
    one: { sv: 'Intresseavvägning', en: 'Balancing test' },
    many: { sv: 'Intresseavvägningar', en: 'Balancing tests' },
    lead: {
      sv: 'Varför ert intresse väger tyngre än personens (artikel 6.1 f), och när det senast prövades. En invändning öppnar prövningen igen (artikel 21.1).',
      en: 'Why your interest outweighs the person’s (Article 6(1)(f)), and when that was last tested. An objection reopens the test (Article 21(1)).',
    },
    empty: {
      sv: 'Varje behandling som vilar på berättigat intresse behöver en intresseavvägning: syftet, varför uppgifterna behövs och hur det vägs mot personen. Börja med en och koppla den till behandlingen.',
      en: 'Every processing activity that rests on legitimate interests needs a balancing test: the purpose, the necessity and the balance against the person. Start one and link it to the record.',
    },
  },
  states: {
    draft: { sv: 'Inte avgjord', en: 'Not decided' },
    active: outcomeNames.interestsPrevail,
    ended: outcomeNames.personPrevails,
  },
  fields: balancingFields,
  schema: balancingContentSchema,
  title: ({ title }) => ({ sv: title, en: title }),
  summary: ({ interest }) => ({ sv: firstLine(interest), en: firstLine(interest) }),
  key: ({ title }) => title.toLowerCase(),
  state: ({ outcome, decidedOn }) => {
    if (outcome === undefined || decidedOn === undefined) return 'draft';
    return outcome === 'interestsPrevail' ? 'active' : 'ended';
  },
  duties: balancingDuties,
  gaps: balancingGaps,
} as const satisfies RegisterDefinition<BalancingContent>;

function firstLine(text: string): string {
  return text.split('\n', 1)[0]?.slice(0, 160) ?? '';
}
