import { always } from './bases.ts';
import type { RightDefinition } from './definition.ts';
import { answeredBy, commonGrounds, identityItem, item } from './shared.ts';

/**
 * Access to one's personal data and a copy of them (Art 15). That nothing was found is an answer, not a
 * refusal. The rights of others redact the copy and never refuse it whole (Art 15(4)).
 */
export const access: RightDefinition = {
  name: { sv: 'tillgång (registerutdrag)', en: 'access (extract from the records)' },
  meaning: {
    sv: 'få veta vilka personuppgifter som behandlas, hur och varför, och få en kopia',
    en: 'to learn which personal data are processed, how and why, and to receive a copy',
  },
  article: 'Art. 15',
  needsSearch: true,
  needsScope: false,
  applies: always(
    'Rätten till tillgång gäller all behandling, vilken grund den än vilar på (art. 15.1).',
    'The right of access holds for all processing, whatever its legal basis (Art. 15(1)).',
  ),
  outcomes: ['granted', 'partly', 'refused'],
  atOnce: [],
  duties: () => [],
  tellsRecipients: () => false,
  reply: answeredBy('accessReply'),
  checklist: [
    identityItem,
    item(
      'access.search',
      'Art. 15.1',
      'Sök i alla system och register som kan gälla personen',
      'Search every system and record that may concern the person',
    ),
    item(
      'access.particulars',
      'Art. 15.1 a–g',
      'Ta fram ändamål, kategorier, namngivna mottagare, lagringstid och källa',
      'Establish purposes, categories, named recipients, retention and source',
    ),
    item(
      'access.automatedAndTransfers',
      'Art. 15.1 h, 15.2',
      'Kontrollera automatiserade beslut och överföringar till tredjeland',
      'Check automated decisions and transfers to third countries',
    ),
    item(
      'access.others',
      'Art. 15.4',
      'Se till att kopian inte röjer uppgifter om andra personer',
      'Make sure that the copy reveals nothing about other people',
    ),
  ],
  grounds: [
    {
      code: 'rightsOfOthers',
      article: 'Art. 15.4',
      name: { sv: 'Andras rättigheter', en: 'Rights of others' },
      text: {
        sv: 'Vi har tagit bort uppgifter ur kopian för att skydda andra personers rättigheter och friheter (artikel 15.4 i dataskyddsförordningen).',
        en: 'We have removed details from the copy to protect the rights and freedoms of other people (Article 15(4) of the General Data Protection Regulation).',
      },
      for: ['partly'],
    },
    {
      code: 'secrecy',
      article: 'SFS 2018:218 5 kap. 1 §',
      name: { sv: 'Sekretess eller tystnadsplikt', en: 'Secrecy' },
      text: {
        sv: 'Uppgifterna omfattas av sekretess eller tystnadsplikt och får därför inte lämnas ut till dig (5 kap. 1 § lagen (2018:218) om kompletterande bestämmelser till EU:s dataskyddsförordning).',
        en: 'The data are covered by secrecy and may therefore not be disclosed to you (Chapter 5, Section 1 of the Swedish Act (2018:218) with supplementary provisions to the EU General Data Protection Regulation).',
      },
      for: ['partly', 'refused'],
    },
    {
      code: 'runningText',
      article: 'SFS 2018:218 5 kap. 2 §',
      name: { sv: 'Löpande text eller minnesanteckning', en: 'Running text or memory notes' },
      text: {
        sv: 'Uppgifterna finns bara i löpande text som inte har fått sin slutliga utformning, eller i minnesanteckningar (5 kap. 2 § lagen (2018:218) om kompletterande bestämmelser till EU:s dataskyddsförordning).',
        en: 'The data stand only in running text that is not yet in its final form, or in memory notes (Chapter 5, Section 2 of the Swedish Act (2018:218) with supplementary provisions to the EU General Data Protection Regulation).',
      },
      for: ['partly', 'refused'],
    },
    ...commonGrounds,
  ],
};
