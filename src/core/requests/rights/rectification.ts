import type { Decision } from '../model.ts';
import { always } from './bases.ts';
import type { ChecklistItem, RightDefinition } from './definition.ts';
import { answeredBy, commonGrounds, identityItem, isActedOn, item, noSuchData } from './shared.ts';

const correct = item(
  'rectification.correct',
  'Art. 16, 5.1 d',
  'Rätta eller komplettera uppgifterna i alla system där de finns',
  'Correct or complete the data in every system that holds them',
);

const noteDispute = item(
  'rectification.note',
  'Art. 16, 5.1 d',
  'Anteckna vid uppgifterna att personen anser att de är felaktiga, och personens egna ord',
  'Note beside the data that the person disputes them, in the person’s own words',
);

/**
 * Correction of inaccurate and completion of incomplete data (Art 16). While accuracy is examined the data are
 * restricted (Art 18(1)(a)); where it stays disputed they are kept with a note of the person's view.
 */
export const rectification: RightDefinition = {
  name: { sv: 'rättelse', en: 'rectification' },
  meaning: {
    sv: 'få felaktiga uppgifter rättade och ofullständiga uppgifter kompletterade',
    en: 'to have inaccurate data corrected and incomplete data completed',
  },
  article: 'Art. 16',
  needsSearch: false,
  needsScope: true,
  applies: always(
    'Felaktiga uppgifter ska rättas, vilken grund behandlingen än vilar på (art. 16).',
    'Inaccurate data are to be corrected, whatever the legal basis of the processing (Art. 16).',
  ),
  outcomes: ['granted', 'partly', 'refused'],
  atOnce: [{ kind: 'restrict', ground: 'accuracyContested' }],
  duties,
  tellsRecipients: isActedOn,
  reply: answeredBy('rectificationReply'),
  checklist: [
    identityItem,
    item(
      'rectification.restrict',
      'Art. 18.1 a, 18.2',
      'Märk uppgifterna genast: de får bara lagras medan riktigheten kontrolleras',
      'Mark the data at once: they may only be stored while their accuracy is verified',
    ),
    item(
      'rectification.verify',
      'Art. 16, 5.1 d',
      'Kontrollera vilka uppgifter som är felaktiga och vad som är riktigt',
      'Verify which data are inaccurate and what is correct',
    ),
  ],
  grounds: [
    {
      code: 'accuracyDisputed',
      article: 'Art. 16',
      name: { sv: 'Riktigheten är omtvistad', en: 'Accuracy disputed' },
      text: {
        sv: 'Vi bedömer att uppgifterna är riktiga; vi behåller dem och har antecknat din uppfattning vid dem (artikel 16 i dataskyddsförordningen).',
        en: 'We consider the data to be accurate; we keep them and have noted your view beside them (Article 16 of the General Data Protection Regulation).',
      },
      for: ['partly', 'refused'],
    },
    noSuchData(
      'Art. 16',
      {
        sv: 'Vi behandlar inte de uppgifter som du vill ha rättade, så det finns inget att rätta (artikel 16 i dataskyddsförordningen).',
        en: 'We do not process the data that you wish to have corrected, so there is nothing to correct (Article 16 of the General Data Protection Regulation).',
      },
      ['partly', 'refused'],
    ),
    ...commonGrounds,
  ],
};

function duties(decision: Decision): readonly ChecklistItem[] {
  const isDisputed = decision.grounds.includes('accuracyDisputed');
  return [...(isActedOn(decision) ? [correct] : []), ...(isDisputed ? [noteDispute] : [])];
}
