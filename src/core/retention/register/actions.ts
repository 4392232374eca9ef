import { isCountable } from '../../kit/dates.ts';
import { invalidField } from '../../kit/errors.ts';
import { duty, type RegisterDefinition } from '../../registers/model/definition.ts';
import {
  actionNames,
  actionStateNames,
  type RetentionActionContent,
  retentionActionContentSchema,
  retentionActionFields,
} from '../model.ts';
import { actionGaps } from '../rules/actionGaps.ts';

/** The register of retention actions: what falls due by the rules, and the proof that it was done. */
export const retentionActionsRegister = {
  name: 'retentionActions',
  words: {
    one: { sv: 'Gallringsåtgärd', en: 'Retention action' },
    many: { sv: 'Gallringsåtgärder', en: 'Retention actions' },
    lead: {
      sv: 'Det som ska tas bort, anonymiseras eller begränsas, när, och intyget på att det blev gjort (artikel 5.1 e och 5.2).',
      en: 'What is to be deleted, anonymised or restricted, when, and the certificate that it was done (Articles 5(1)(e) and 5(2)).',
    },
    empty: {
      sv: 'En åtgärd följer en regel: när en kundrelation upphör, ett räkenskapsår slutar eller ett beslut fattas räknar Frist fram dagen. Planera den första från en gallringsregel.',
      en: 'An action follows a rule: when a customer relationship ends, a financial year closes or a decision is taken, Frist works out the day. Plan the first from a retention rule.',
    },
  },
  states: actionStateNames,
  fields: retentionActionFields,
  schema: retentionActionContentSchema,
  title: ({ what }) => ({ sv: what, en: what }),
  summary: ({ action, dueOn, doneOn }) => {
    const on = doneOn ?? dueOn ?? '';
    const named = (language: 'sv' | 'en') => (action ? actionNames[action][language] : '');
    const text = (name: string) => [name, on].filter((part) => part !== '').join(' · ');
    return { sv: text(named('sv')), en: text(named('en')) };
  },
  key: ({ rule, record, triggerOn, what }) =>
    [rule ?? '', record ?? '', triggerOn ?? '', what.toLowerCase()].join(' '),
  state: ({ dueOn, doneOn }) => {
    if (doneOn !== undefined) return 'ended';
    return dueOn === undefined ? 'draft' : 'active';
  },
  settled: (content) => {
    if (content.triggerOn === undefined || isCountable(content.triggerOn)) return content;
    throw invalidField('content.triggerOn', 'lies outside 1990–2199');
  },
  duties: ({ dueOn, doneOn }) => (doneOn === undefined ? duty('retention', dueOn) : []),
  gaps: actionGaps,
} as const satisfies RegisterDefinition<RetentionActionContent>;
