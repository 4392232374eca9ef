import type { Applicability, RecordStanding, RightDefinition } from './definition.ts';
import { item } from './shared.ts';

const profiling = item(
  'marketingObjection.profiling',
  'Art. 21.2, 21.3',
  'Sluta med profilering som hör ihop med direktmarknadsföringen',
  'Stop profiling related to the direct marketing',
);

const suppliers = item(
  'marketingObjection.suppliers',
  'Art. 21.3, 28.3 e',
  'Se till att tryckeri och utskicksleverantörer har spärren, och notera till vilken dag tryckt reklam kan komma',
  'Make sure that printers and mailing suppliers have the suppression, and note until which day printed mail may arrive',
);

/**
 * An objection to direct marketing (Art 21(2)-(3)). It is absolute: there is no refusal, no examination and no
 * proof of identity. Where nobody is found it is granted all the same, for the address given is suppressed.
 */
export const marketingObjection: RightDefinition = {
  name: { sv: 'invändning mot direktmarknadsföring', en: 'objection to direct marketing' },
  meaning: { sv: 'slippa direktmarknadsföring', en: 'to be free of direct marketing' },
  article: 'Art. 21.2–21.3',
  needsSearch: false,
  needsScope: false,
  applies,
  outcomes: ['granted'],
  grounds: [],
  atOnce: [{ kind: 'suppress', scope: 'directMarketing' }],
  duties: () => [profiling, suppliers],
  tellsRecipients: () => false,
  reply: () => 'marketingReply',
  checklist: [
    item(
      'marketingObjection.stop',
      'Art. 21.3',
      'Stoppa direktmarknadsföringen genast i alla system och utskickslistor',
      'Stop the direct marketing at once in every system and mailing list',
    ),
  ],
};

function applies({ directMarketing }: RecordStanding): Applicability {
  if (directMarketing) {
    return {
      applies: 'yes',
      reason: {
        sv: 'Behandlingen är direktmarknadsföring: den som invänder ska slippa den, utan prövning (art. 21.2 och 21.3).',
        en: 'The processing is direct marketing: whoever objects is to be free of it, without examination (Art. 21(2) and (3)).',
      },
    };
  }
  return {
    applies: 'no',
    reason: {
      sv: 'Behandlingen är inte direktmarknadsföring (art. 21.2).',
      en: 'The processing is not direct marketing (Art. 21(2)).',
    },
  };
}
