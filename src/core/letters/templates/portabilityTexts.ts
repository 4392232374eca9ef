import type { Bilingual } from '../../kit/language.ts';

/** What a portability reply says; {names} are facts. */
export const portabilityTexts = {
  heading: {
    undecided: {
      sv: 'Svar på din begäran om dataportabilitet',
      en: 'Answer to your request for data portability',
    },
    granted: {
      sv: 'Här är dina uppgifter i ett format som du kan flytta',
      en: 'Here are your data in a format that you can move',
    },
    partly: {
      sv: 'Här är en del av dina uppgifter i ett format som du kan flytta',
      en: 'Here are some of your data in a format that you can move',
    },
    refused: {
      sv: 'Vi kan inte lämna ut några uppgifter för att flyttas',
      en: 'We cannot hand over any data to be moved',
    },
  },
  asked: {
    sv: 'Den {received} fick vi din begäran om att få ut uppgifter för att kunna flytta dem.',
    en: 'On {received} we received your request for data in a format that you can move.',
  },
  decided: {
    granted: {
      sv: 'Du får uppgifterna som du själv har lämnat till oss och som vi behandlar automatiserat med stöd av ditt samtycke eller vårt avtal (artikel 20.1 i dataskyddsförordningen).',
      en: 'You receive the data that you provided to us, and that we process by automated means on the basis of your consent or our contract (Article 20(1) of the General Data Protection Regulation).',
    },
    partly: {
      sv: 'Du får en del av uppgifterna. Andra omfattas inte av rätten att flytta uppgifter, eller kan av andra skäl inte lämnas ut (artikel 20 i dataskyddsförordningen).',
      en: 'You receive some of the data. Others are not covered by the right to move data, or cannot be handed over for other reasons (Article 20 of the General Data Protection Regulation).',
    },
    refused: {
      sv: 'Vi har prövat den och kan inte lämna ut uppgifterna så (artikel 20 i dataskyddsförordningen).',
      en: 'We have considered it and cannot hand over the data in that way (Article 20 of the General Data Protection Regulation).',
    },
  },
  packageHeading: { sv: 'Paketet med dina uppgifter', en: 'The package with your data' },
  package: {
    sv: 'Uppgifterna är bifogade det här PDF-dokumentet i strukturerade och allmänt använda format som ett datorprogram kan läsa: allt i filen frist-facts.json (JSON), och varje tabell dessutom i en egen fil (CSV).',
    en: 'The data are attached to this PDF document in structured, commonly used formats that a computer program can read: everything in the file frist-facts.json (JSON), as well as each table in a file of its own (CSV).',
  },
  table: { sv: 'Tabell', en: 'Table' },
  source: { sv: 'Källa', en: 'Source' },
  rows: { sv: 'Rader', en: 'Rows' },
  file: { sv: 'Fil', en: 'File' },
  howTo: {
    sv: 'Öppna dokumentet i ett program som visar bilagor i PDF-filer, ofta under ett gem, och spara filerna på din dator. Har du bara fått brevet på papper skickar vi filerna elektroniskt; hör av dig så gör vi det.',
    en: 'Open this document in a program that shows the attachments of PDF files, often under a paper clip, then save the files on a computer. If you only have this letter on paper, let us know and we will send the files electronically.',
  },
  furtherHeading: { sv: 'Bra att veta', en: 'Good to know' },
  transmit: {
    sv: 'Vill du att vi skickar uppgifterna direkt till någon annan, till exempel en ny leverantör, gör vi det när det är tekniskt möjligt (artikel 20.2). Berätta i så fall till vem.',
    en: 'If you would like us to send the data directly to somebody else, such as a new supplier, we do so where it is technically feasible (Article 20(2)). Just tell us to whom.',
  },
  stays: {
    sv: 'Att du får ut uppgifterna ändrar inget annat: avtal fortsätter att gälla, och vi raderar ingenting för den sakens skull (artikel 20.3).',
    en: 'Receiving the data changes nothing else: contracts remain in force, nor is anything erased because of it (Article 20(3)).',
  },
} as const satisfies Record<string, Bilingual | Record<string, Bilingual>>;
