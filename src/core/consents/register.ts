import type { RegisterDefinition } from '../registers/model/definition.ts';
import type { ItemState } from '../registers/model/names.ts';
import {
  type ConsentContent,
  consentContentSchema,
  consentFields,
  consentKindNames,
  consentScopeNames,
} from './model.ts';
import { consentGaps } from './rules/gaps.ts';
import { noConsentBy, personNamed, settledConsent } from './rules.ts';

/** The register of consents and objections, per person and purpose (Art 7, 21; P6, P8). */
export const consentsRegister = {
  name: 'consents',
  words: {
    one: { sv: 'Samtycke eller invändning', en: 'Consent or objection' },
    many: { sv: 'Samtycken och invändningar', en: 'Consents and objections' },
    lead: {
      sv: 'Vem som har samtyckt till vad, när, hur och med vilken text (artikel 7.1), och vem som har invänt (artikel 21). Det som återkallas slutar gälla genast.',
      en: 'Who has agreed to what, when, how and in which words (Article 7(1)), and who has objected (Article 21). What is withdrawn ceases at once.',
    },
    empty: {
      sv: 'Den som stöder sig på samtycke ska kunna visa det. Skriv in det första samtycket eller importera listan från ditt utskickssystem; återkallelser och invändningar som kommer som ärenden skrivs in automatiskt.',
      en: 'Whoever relies on consent has to be able to show it. Enter the first consent or import the list of your mailing system; withdrawals and objections that arrive as cases are entered by themselves.',
    },
  },
  states: {
    draft: { sv: 'Inte styrkt', en: 'Not shown' },
    active: { sv: 'Gäller', en: 'In force' },
    ended: { sv: 'Upphört', en: 'Ended' },
  },
  fields: consentFields,
  schema: consentContentSchema,
  title: (content) => {
    const name = personNamed(content);
    return { sv: name, en: name };
  },
  summary: ({ kind, scope, wordingVersion }) => {
    const line = (language: 'sv' | 'en') =>
      [
        consentKindNames[kind][language],
        ...(scope === 'purpose' ? [] : [consentScopeNames[scope][language].toLowerCase()]),
        ...(wordingVersion === '' ? [] : [wordingVersion]),
      ].join(', ');
    return { sv: line('sv'), en: line('en') };
  },
  key: ({ kind, scope, email, identity, record, givenOn, wordingVersion }) =>
    givenOn === undefined || (email === '' && identity === '')
      ? undefined
      : [kind, scope, email, identity, record ?? '', givenOn, wordingVersion.toLowerCase()].join(
          '\n',
        ),
  state: stateOf,
  duties: () => [],
  gaps: consentGaps,
  settled: settledConsent,
} as const satisfies RegisterDefinition<ConsentContent>;

function stateOf({ kind, givenOn, withdrawnOn, how }: ConsentContent): ItemState {
  if (withdrawnOn !== undefined) return 'ended';
  if (givenOn === undefined) return 'draft';
  return kind === 'consent' && noConsentBy(how) ? 'draft' : 'active';
}
