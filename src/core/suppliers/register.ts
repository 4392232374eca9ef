import { folded } from '../kit/folding.ts';
import { duty, type RegisterDefinition } from '../registers/model/definition.ts';
import {
  type SupplierContent,
  supplierContentSchema,
  supplierFields,
  supplierRoleNames,
  supplierStateNames,
} from './model.ts';
import { supplierGaps } from './rules/gaps.ts';
import { awaitsAnswer, settledSupplier } from './rules/settled.ts';

/** The register of suppliers who get, or may see, personal data (Art 26, 28; P16, P17). */
export const supplierRegister = {
  name: 'suppliers',
  words: {
    one: { sv: 'Leverantör', en: 'Supplier' },
    many: { sv: 'Leverantörer', en: 'Suppliers' },
    lead: {
      sv: 'Vilka som får personuppgifter av er, i vilken roll, med vilka underbiträden – och vilka avtal som gäller (artikel 26 och 28).',
      en: 'Who is given personal data by you, in what role, with which sub-processors – and which agreements are in force (Articles 26 and 28).',
    },
    empty: {
      sv: 'En leverantör som behandlar personuppgifter åt er ska ha ett avtal enligt artikel 28; ett sekretessavtal räcker inte. Lägg in den första leverantören, ange rollen och lägg sedan till avtalen.',
      en: 'A supplier that processes personal data for you needs an agreement under Article 28; a secrecy agreement is not enough. Add the first supplier, say its role and then add the agreements.',
    },
  },
  states: { draft: { sv: 'Utkast', en: 'Draft' }, ...supplierStateNames },
  fields: supplierFields,
  schema: supplierContentSchema,
  title: ({ name }) => ({ sv: name, en: name }),
  summary: ({ role, service }) => ({
    sv: [supplierRoleNames[role].sv, service].filter((part) => part !== '').join(' · '),
    en: [supplierRoleNames[role].en, service].filter((part) => part !== '').join(' · '),
  }),
  key: ({ name }) => folded(name),
  state: ({ state }) => state,
  duties: ({ state, nextReview, subProcessors }) =>
    state === 'ended'
      ? []
      : [
          ...duty('review', nextReview),
          ...subProcessors
            .filter(awaitsAnswer)
            .flatMap(({ objectBy }) => duty('objection', objectBy)),
        ],
  gaps: supplierGaps,
  settled: settledSupplier,
} as const satisfies RegisterDefinition<SupplierContent>;
