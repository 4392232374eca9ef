import { crc32, deflateSync } from 'node:zlib';
import { plainDate, timeZoneSchema } from '../../src/core/kit/dates.ts';
import { dataSetIdSchema } from '../../src/core/kit/ids.ts';
import type { Language } from '../../src/core/kit/language.ts';
import { nothingReleased } from '../../src/core/letters/exampleCase.ts';
import type {
  LetterExtract,
  LetterFacts,
  LetterFile,
  LetterTable,
} from '../../src/core/letters/model.ts';
import { dataCategories, type ProcessingStatement } from '../../src/core/processing/model.ts';
import { decisionSchema } from '../../src/core/requests/model.ts';
import type { Organisation } from '../../src/core/settings/model.ts';

export const sampleOrganisation: Organisation = {
  name: 'Wesafe IT Sverige AB',
  organisationNumber: '556677-8899',
  addressLines: ['Storgatan 12', '111 22 Stockholm'],
  website: 'wesafe.se',
  officerName: 'Dataskyddsombudet',
  officerEmail: 'dataskydd@wesafe.se',
  officerPhone: '08-123 45 67',
  envelopeWindow: 'swedishC5',
  authority: {
    name: 'Integritetsskyddsmyndigheten (IMY)',
    addressLines: ['Box 8114', '104 20 Stockholm'],
    email: 'imy@imy.se',
    phone: '08-657 61 00',
    website: 'www.imy.se',
  },
  timeZone: timeZoneSchema.parse('Europe/Stockholm'),
  letterLanguage: 'sv',
};

export const sampleStatement: ProcessingStatement = {
  title: { sv: 'Kundavtal och fakturering', en: 'Customer contracts and billing' },
  purposes: {
    sv: 'Att fullgöra avtalet med dig, leverera tjänsten och fakturera den.',
    en: 'To perform the contract with you, deliver the service and invoice it.',
  },
  legalBasis: {
    sv: 'Avtal (artikel 6.1 b) och rättslig förpliktelse (artikel 6.1 c, bokföringslagen).',
    en: 'Contract (Article 6(1)(b)) and legal obligation (Article 6(1)(c), the Accounting Act).',
  },
  categories: {
    sv: 'Namn, adress, e-postadress, telefonnummer, betalningsuppgifter.',
    en: 'Name, address, e-mail address, telephone number, payment details.',
  },
  recipients: {
    sv: 'Fortnox AB (bokföring), PostNord Sverige AB (utskick), Skatteverket.',
    en: 'Fortnox AB (accounting), PostNord Sverige AB (dispatch), the Swedish Tax Agency.',
  },
  retention: {
    sv: 'Så länge du är kund. Fakturor till och med sjunde året efter räkenskapsårets slut.',
    en: 'While you are a customer. Invoices through the seventh year after the financial year.',
  },
  source: { sv: 'Dig själv och SPAR.', en: 'You yourself and the population register SPAR.' },
  automatedDecisions: {
    sv: 'Inga automatiserade beslut och ingen profilering.',
    en: 'No automated decisions and no profiling.',
  },
  transfers: {
    sv: 'Inga uppgifter lämnar EU/EES.',
    en: 'No data leave the EU/EEA.',
  },
};

const findings: LetterExtract['findings'] = dataCategories.map((category, at) => ({
  category,
  outcome: at < 5 ? 'found' : at < 9 ? 'notFound' : 'notApplicable',
  note:
    at < 5
      ? 'CRM, fakturering'
      : at < 9
        ? 'Sökt i CRM, e-post och fakturering'
        : 'Ingen inloggning',
}));

export function sampleDataSet(rows: number, title = 'Ärenden i CRM'): LetterTable {
  return {
    id: dataSetIdSchema.parse('00000000-0000-4000-8000-000000000001'),
    title,
    source: 'CRM',
    record: sampleStatement.title,
    categories: ['name', 'volunteeredData'],
    edition: 1,
    portable: true,
    columns: ['Datum', 'Ärende', 'Beskrivning', 'Handläggare', 'Status', 'Belopp'],
    rowCount: rows,
    rows: function* () {
      for (let n = 1; n <= rows; n++) {
        const day = String((n % 28) + 1).padStart(2, '0');
        yield [
          `2026-03-${day}`,
          `CRM-${10_000 + n}`,
          `Frågade om faktura ${n} och fick svar per telefon`,
          n % 2 ? 'Åsa Öberg' : 'Erik Lindqvist',
          'Stängt',
          `${n * 17},50 kr`,
        ];
      }
    },
  };
}

export function sampleExtract(
  tables: readonly LetterTable[],
  change: Partial<LetterExtract> = {},
): LetterExtract {
  return {
    ...nothingReleased,
    outcome: 'data',
    findings,
    statements: [sampleStatement],
    tables,
    records: [
      { title: sampleStatement.title, recipients: [{ name: 'Fortnox AB', role: 'Bokföring' }] },
    ],
    ...change,
  };
}

/** A document of so many pages, each a grey picture. */
export function sampleFile(pageCount: number, title = 'Avtal'): LetterFile {
  const bytes = Buffer.from(sampleLogoBase64(), 'base64');
  return {
    id: dataSetIdSchema.parse('00000000-0000-4000-8000-000000000002'),
    title,
    source: 'Arkivet',
    record: sampleStatement.title,
    categories: ['name'],
    edition: 1,
    portable: true,
    pageCount,
    page: async () => ({ bytes, mediaType: 'image/png', width: 60, height: 20 }),
  };
}

export const nothingExtract: LetterExtract = {
  outcome: 'nothing',
  findings: dataCategories.map((category) => ({
    category,
    outcome: 'notFound',
    note: 'CRM, e-post',
  })),
  statements: [],
  ...nothingReleased,
};

/** The days of a request of 20 November 2026. */
export const sampleDeadline: LetterFacts['request']['deadline'] = {
  due: plainDate('2026-12-21'),
  alarm: plainDate('2026-12-21'),
  first: plainDate('2026-12-21'),
  extendedAlarm: plainDate('2027-02-22'),
};

/** Facts as the case of a complete request gives them. */
export function sampleFacts(language: Language, change: Partial<LetterFacts> = {}): LetterFacts {
  return {
    language,
    date: plainDate('2026-11-23'),
    organisation: sampleOrganisation,
    requester: {
      name: 'Astrid Öhman',
      addressLines: ['Kungsgatan 4 B', '411 19 Göteborg'],
      emails: ['astrid.ohman@example.se'],
      personnummerMasked: '850709-****',
    },
    request: {
      state: 'searching',
      reference: '2026-0001',
      received: plainDate('2026-11-20'),
      channel: 'email',
      rights: ['access'],
      deadline: sampleDeadline,
      kind: 'rights',
      spokenLanguage: language,
      senderStanding: 'unknown',
      target: plainDate('2026-12-04'),
    },
    courses: [
      { right: 'access', scope: [], decision: decisionSchema.parse({ outcome: 'granted' }) },
    ],
    records: [],
    clockStands: false,
    restrictions: [],
    notices: [],
    earlierRequests: [],
    issued: [],
    extract: sampleExtract([sampleDataSet(24)]),
    ...change,
  };
}

/** A small PNG of 60 × 20 pixels, transparent if asked for. */
export function sampleLogoBase64(
  kind: { readonly alpha?: boolean; readonly filter?: number } = {},
): string {
  const [width, height, channels] = [60, 20, kind.alpha ? 4 : 3];
  const pixels = Buffer.alloc((width * channels + 1) * height, 0x55);
  for (let y = 0; y < height; y++) pixels[y * (width * channels + 1)] = kind.filter ?? 0;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, kind.alpha ? 6 : 2], 8);
  const chunks = [
    pngChunk('IHDR', header),
    pngChunk('IDAT', deflateSync(pixels)),
    pngChunk('IEND', Buffer.alloc(0)),
  ];
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), ...chunks]).toString('base64');
}

function pngChunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(content.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
