import type { RightDefinition } from './definition.ts';

/** Access to one's personal data and a copy of them (Art 15). */
export const access: RightDefinition = {
  name: { sv: 'tillgång (registerutdrag)', en: 'access (extract from the records)' },
  meaning: {
    sv: 'få veta vilka personuppgifter som behandlas, hur och varför, och få en kopia',
    en: 'to learn which personal data are processed, how and why, and to receive a copy',
  },
  article: 'Art. 15',
  needsSearch: true,
  reply: 'accessReply',
  checklist: [
    {
      title: {
        sv: 'Kontrollera att avsändaren är den registrerade; fråga bara vid rimliga tvivel',
        en: 'Check that the sender is the data subject; ask only where there is reasonable doubt',
      },
      citation: 'Art. 12.6',
    },
    {
      title: {
        sv: 'Sök i alla system och register som kan gälla personen',
        en: 'Search every system and record that may concern the person',
      },
      citation: 'Art. 15.1',
    },
    {
      title: {
        sv: 'Ta fram ändamål, kategorier, namngivna mottagare, lagringstid och källa',
        en: 'Establish purposes, categories, named recipients, retention and source',
      },
      citation: 'Art. 15.1 a–g',
    },
    {
      title: {
        sv: 'Kontrollera automatiserade beslut och överföringar till tredjeland',
        en: 'Check automated decisions and transfers to third countries',
      },
      citation: 'Art. 15.1 h, 15.2',
    },
    {
      title: {
        sv: 'Se till att kopian inte röjer uppgifter om andra personer',
        en: 'Make sure that the copy reveals nothing about other people',
      },
      citation: 'Art. 15.4',
    },
  ],
};
