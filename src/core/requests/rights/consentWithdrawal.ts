import { byBasis } from './bases.ts';
import type { RightDefinition } from './definition.ts';
import { item } from './shared.ts';

const eraseCheck = item(
  'consentWithdrawal.eraseCheck',
  'Art. 17.1 b',
  'Finns ingen annan rättslig grund: radera uppgifterna',
  'Where there is no other legal basis: erase the data',
);

const suppliers = item(
  'consentWithdrawal.suppliers',
  'Art. 7.3, 28.3 a',
  'Se till att biträden och leverantörer också har slutat',
  'Make sure that processors and suppliers have stopped as well',
);

/**
 * Withdrawal of a consent (Art 7(3)). It takes effect by being made: there is no refusal and no proof, and Art
 * 12(5) does not reach it. Where no consent is found it is recorded all the same, and nothing is processed on it.
 */
export const consentWithdrawal: RightDefinition = {
  name: { sv: 'återkallat samtycke', en: 'withdrawal of consent' },
  meaning: { sv: 'återkalla ett samtycke', en: 'to withdraw a consent' },
  article: 'Art. 7.3',
  needsSearch: false,
  needsScope: true,
  applies: byBasis({
    bases: ['a'],
    yes: {
      sv: 'det kan återkallas när som helst, lika lätt som det gavs; det som redan är gjort förblir lagligt (art. 7.3).',
      en: 'it can be withdrawn at any time, as easily as it was given; what has been done stays lawful (Art. 7(3)).',
    },
    no: {
      sv: 'det finns inget samtycke att återkalla (art. 7.3).',
      en: 'there is no consent to withdraw (Art. 7(3)).',
    },
  }),
  outcomes: ['granted'],
  grounds: [],
  atOnce: [{ kind: 'suppress', scope: 'consent' }],
  duties: () => [eraseCheck, suppliers],
  tellsRecipients: () => false,
  reply: () => 'consentReply',
  checklist: [
    item(
      'consentWithdrawal.stop',
      'Art. 7.3',
      'Stoppa genast all behandling som vilar på samtycket, i alla system',
      'Stop all processing that rests on the consent at once, in every system',
    ),
  ],
};
