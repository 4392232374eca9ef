import {
  categoryNames,
  legalBasisNames,
  safeguardNames,
  subjectCategoryNames,
} from '../../../processing/model.ts';
import type { TiltFacts, TiltRecord } from './facts.ts';

/** Said here in full, so that reading the file fetches nothing. */
const context = {
  dpv: 'https://w3id.org/dpv#',
  gdpr: 'https://w3id.org/dpv/legal/eu/gdpr#',
  dct: 'http://purl.org/dc/terms/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  title: 'dct:title',
  description: 'dct:description',
};

/** The records as processes in the words of the Data Privacy Vocabulary 2, each text with its language. */
export function dpvDocument({ organisation, records, language, now }: TiltFacts) {
  const controller = {
    '@id': 'urn:frist:controller',
    '@type': 'dpv:DataController',
    title: organisation.name,
    'dpv:hasDataProtectionOfficer': {
      '@type': 'dpv:DataProtectionOfficer',
      title: organisation.officerName,
      'dpv:hasContact': organisation.officerEmail,
    },
  };
  const text = (value: string) => ({ '@value': value, '@language': language });
  return {
    '@context': context,
    'dct:created': { '@value': now, '@type': 'xsd:dateTime' },
    '@graph': [controller, ...records.map((record) => processOf(record, text, language))],
  };
}

type Text = (value: string) => object;

function processOf(record: TiltRecord, text: Text, language: TiltFacts['language']) {
  const { id, content } = record;
  const { statement } = content;
  const named = (type: string, name: string) => ({ '@type': type, title: text(name) });
  return {
    '@id': `urn:uuid:${id}`,
    '@type': 'dpv:Process',
    title: text(statement.title[language]),
    ...(content.role === 'processor'
      ? { 'dpv:hasDataProcessor': { '@id': 'urn:frist:controller' } }
      : { 'dpv:hasDataController': { '@id': 'urn:frist:controller' } }),
    'dpv:hasPurpose': { '@type': 'dpv:Purpose', description: text(statement.purposes[language]) },
    'dpv:hasLegalBasis': [
      ...content.legalBases.map((basis) => ({
        '@id': `gdpr:A6-1-${basis}`,
        title: text(legalBasisNames[basis][language]),
      })),
      ...content.specialConditions.map((condition) => ({ '@id': `gdpr:A9-2-${condition}` })),
    ],
    'dpv:hasDataSubject': content.subjects.map((subject) =>
      named('dpv:DataSubject', subjectCategoryNames[subject][language]),
    ),
    'dpv:hasPersonalData': content.data.map(({ category, own, special }) =>
      named(
        special ? 'dpv:SpecialCategoryPersonalData' : 'dpv:PersonalData',
        category ? categoryNames[category][language] : own,
      ),
    ),
    'dpv:hasRecipient': [
      ...content.recipients.map(({ name }) => named('dpv:Recipient', name)),
      ...record.suppliers.map(({ name }) => named('dpv:Recipient', name)),
    ],
    'dpv:hasStorageCondition': [
      { '@type': 'dpv:StorageCondition', description: text(statement.retention[language]) },
      ...record.rules.flatMap(({ title, months }) =>
        months === undefined
          ? []
          : [{ ...named('dpv:StorageDuration', title), 'dpv:hasDuration': monthsOf(months) }],
      ),
    ],
    'dpv:hasTechnicalOrganisationalMeasure': {
      '@type': 'dpv:TechnicalOrganisationalMeasure',
      description: text(content.securityInWords),
    },
    'dpv:hasProcessing': content.transfers.map(({ country, safeguard }) => ({
      '@type': 'dpv:Transfer',
      'dpv:hasLocation': named('dpv:ThirdCountry', country),
      ...(safeguard ? { description: text(safeguardNames[safeguard][language]) } : {}),
    })),
  };
}

function monthsOf(months: number) {
  return { '@value': `P${months}M`, '@type': 'xsd:duration' };
}
