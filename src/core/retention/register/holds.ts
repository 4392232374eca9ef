import { invalidField } from '../../kit/errors.ts';
import { duty, type RegisterDefinition } from '../../registers/model/definition.ts';
import { type HoldContent, holdContentSchema, holdFields, holdStateNames } from '../model.ts';
import { holdGaps } from '../rules/actionGaps.ts';

/** The register of legal holds (Art 17(3)). */
export const holdsRegister = {
  name: 'holds',
  words: {
    one: { sv: 'Bevarandebeslut', en: 'Legal hold' },
    many: { sv: 'Bevarandebeslut', en: 'Legal holds' },
    lead: {
      sv: 'Uppgifter som måste finnas kvar för en tvist eller en tillsyn: så länge beslutet gäller stoppas all gallring av dem (artikel 17.3).',
      en: 'Data that must remain for a dispute or an inquiry: while the hold is in force nothing of theirs is disposed of (Article 17(3)).',
    },
    empty: {
      sv: 'Inget hindrar gallringen. Lägg till ett bevarandebeslut när en tvist, en tillsyn eller en myndighet kräver att uppgifter finns kvar.',
      en: 'Nothing stops disposal. Add a hold when a dispute, an inquiry or an authority demands that data remain.',
    },
  },
  states: holdStateNames,
  fields: holdFields,
  schema: holdContentSchema,
  title: ({ title }) => ({ sv: title, en: title }),
  summary: ({ citation }) => ({ sv: citation, en: citation }),
  key: ({ title }) => title.toLowerCase(),
  // Without a first day it holds at once: what is in doubt is not destroyed.
  state: ({ endedOn }) => (endedOn === undefined ? 'active' : 'ended'),
  duties: ({ until, endedOn, nextReview }) =>
    endedOn === undefined ? [...duty('expiry', until), ...duty('review', nextReview)] : [],
  gaps: holdGaps,
  settled: (content) => {
    const { from, until, endedOn } = content;
    if (from && until && until < from) throw invalidField('content.until', 'lies before from');
    if (from && endedOn && endedOn < from)
      throw invalidField('content.endedOn', 'lies before from');
    return content;
  },
} as const satisfies RegisterDefinition<HoldContent>;
