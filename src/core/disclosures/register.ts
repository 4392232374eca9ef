import type { RegisterDefinition } from '../registers/model/definition.ts';
import {
  type DisclosureContent,
  disclosureContentSchema,
  disclosureFields,
  disclosureGroundNames,
} from './model.ts';
import { disclosureGaps } from './rules/gaps.ts';
import { settledDisclosure } from './rules/settled.ts';

/** The log of disclosures (Art 15(1)(c), 19; P15). */
export const disclosureRegister = {
  name: 'disclosures',
  words: {
    one: { sv: 'Utlämnande', en: 'Disclosure' },
    many: { sv: 'Utlämnanden', en: 'Disclosures' },
    lead: {
      sv: 'Till vem uppgifter har lämnats ut, vilka, när och på vilken grund. Svaren till de registrerade nämner mottagarna härifrån (artikel 15.1 c och 19).',
      en: 'To whom data have been disclosed, which, when and on what ground. Replies to data subjects name the recipients from here (Articles 15(1)(c) and 19).',
    },
    empty: {
      sv: 'Uppgifter lämnas bara ut med samtycke, avtal eller lag, och till en leverantör bara med det avtal som krävs. Skriv upp varje utlämnande här; det som saknar grund stoppas eller antecknas som ett brott mot policyn.',
      en: 'Data are disclosed only on consent, contract or law, and to a supplier only under the agreement that is due. Enter each disclosure here; one without ground is stopped, or recorded as a breach of policy.',
    },
  },
  states: {
    // What was wrong stays open to the eye: a list that leaves out what has ended still shows it.
    draft: { sv: 'I strid med policyn', en: 'In breach of policy' },
    active: { sv: 'Med grund', en: 'With ground' },
    ended: { sv: 'Avslutat', en: 'Ended' },
  },
  fields: disclosureFields,
  schema: disclosureContentSchema,
  title: ({ recipient }) => ({ sv: recipient, en: recipient }),
  summary: ({ on, ground }) => {
    const name = disclosureGroundNames[ground ?? 'none'];
    return { sv: `${on ?? ''} · ${name.sv}`, en: `${on ?? ''} · ${name.en}` };
  },
  key: ({ on, recipient, record, person, what }) =>
    [on, recipient, record, person, what]
      .map((part) => part ?? '')
      .join(' ')
      .toLocaleLowerCase('sv'),
  state: ({ breachOfPolicy }) => (breachOfPolicy ? 'draft' : 'active'),
  duties: () => [],
  gaps: disclosureGaps,
  settled: settledDisclosure,
} as const satisfies RegisterDefinition<DisclosureContent>;
