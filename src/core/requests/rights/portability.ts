import type { Decision } from '../model.ts';
import { byBasis } from './bases.ts';
import type { ChecklistItem, RightDefinition } from './definition.ts';
import { answeredBy, commonGrounds, identityItem, isActedOn, item, noSuchData } from './shared.ts';

const deliver = item(
  'portability.deliver',
  'Art. 20.1, 20.2, 32.1',
  'Lämna över filen på ett säkert sätt: till personen, eller direkt till den som personen pekar ut om det är tekniskt möjligt',
  'Hand over the file securely: to the person, or straight to whom the person names where technically feasible',
);

/** Receiving and moving the data one has provided, processed by automated means on consent or contract (Art 20). */
export const portability: RightDefinition = {
  name: { sv: 'dataportabilitet', en: 'data portability' },
  meaning: {
    sv: 'få ut och flytta uppgifter som du själv har lämnat',
    en: 'to receive and move data that you provided yourself',
  },
  article: 'Art. 20',
  needsSearch: true,
  needsScope: true,
  applies: byBasis({
    bases: ['a', 'b'],
    yes: {
      sv: 'det som personen själv har lämnat och som behandlas automatiserat ska kunna lämnas ut i en fil (art. 20.1).',
      en: 'what the person provided and is processed by automated means is to be handed over in a file (Art. 20(1)).',
    },
    no: {
      sv: 'dataportabilitet gäller bara behandling som vilar på samtycke eller avtal (art. 20.1 a).',
      en: 'data portability holds only for processing that rests on consent or a contract (Art. 20(1)(a)).',
    },
  }),
  outcomes: ['granted', 'partly', 'refused'],
  atOnce: [],
  duties: (decision: Decision): readonly ChecklistItem[] => (isActedOn(decision) ? [deliver] : []),
  tellsRecipients: () => false,
  reply: answeredBy('portabilityReply'),
  checklist: [
    identityItem,
    item(
      'portability.sort',
      'Art. 20.1',
      'Skilj ut vad personen själv har lämnat, och vad som vilar på samtycke eller avtal och behandlas automatiserat',
      'Single out what the person provided, rests on consent or a contract and is processed by automated means',
    ),
    item(
      'portability.format',
      'Art. 20.1',
      'Ta fram uppgifterna i ett strukturerat, allmänt använt och maskinläsbart format (JSON eller CSV)',
      'Produce the data in a structured, commonly used and machine-readable format (JSON or CSV)',
    ),
    item(
      'portability.others',
      'Art. 20.4',
      'Se till att filen inte går ut över andra personers rättigheter',
      'Make sure that the file does not adversely affect the rights of others',
    ),
  ],
  grounds: [
    {
      code: 'notConsentOrContract',
      article: 'Art. 20.1 a',
      name: { sv: 'Varken samtycke eller avtal', en: 'Neither consent nor contract' },
      text: {
        sv: 'Uppgifterna behandlas inte med stöd av samtycke eller avtal, och då gäller inte rätten till dataportabilitet (artikel 20.1 a i dataskyddsförordningen).',
        en: 'The data are not processed on the basis of consent or a contract, and the right to data portability does not then hold (Article 20(1)(a) of the General Data Protection Regulation).',
      },
      for: ['partly', 'refused'],
    },
    {
      code: 'publicTask',
      article: 'Art. 20.3',
      name: { sv: 'Uppgift av allmänt intresse', en: 'Public task' },
      text: {
        sv: 'Uppgifterna behövs för en uppgift av allmänt intresse eller som ett led i myndighetsutövning, och då gäller inte rätten till dataportabilitet (artikel 20.3 i dataskyddsförordningen).',
        en: 'The data are necessary for a task carried out in the public interest or in the exercise of official authority, and the right to data portability does not then hold (Article 20(3) of the General Data Protection Regulation).',
      },
      for: ['partly', 'refused'],
    },
    {
      code: 'rightsOfOthers',
      article: 'Art. 20.4',
      name: { sv: 'Andras rättigheter', en: 'Rights of others' },
      text: {
        sv: 'Att lämna ut uppgifterna skulle gå ut över andra personers rättigheter och friheter (artikel 20.4 i dataskyddsförordningen).',
        en: 'Handing over the data would adversely affect the rights and freedoms of other people (Article 20(4) of the General Data Protection Regulation).',
      },
      for: ['partly', 'refused'],
    },
    noSuchData(
      'Art. 20.1',
      {
        sv: 'Vi behandlar inga uppgifter som du själv har lämnat till oss, så det finns inget att lämna ut (artikel 20.1 i dataskyddsförordningen).',
        en: 'We process no data that you provided to us yourself, so there is nothing to hand over (Article 20(1) of the General Data Protection Regulation).',
      },
      ['refused'],
    ),
    ...commonGrounds,
  ],
};
