import type { RedactionGround } from '../../extracts/model/redaction.ts';
import type { Bilingual } from '../../kit/language.ts';

/** What an extract says around the copy of the data; {names} are facts. */
export const extractTexts = {
  heading: { sv: 'Registerutdrag', en: 'Extract from our records' },
  subtitle: {
    sv: 'Kopia av dina personuppgifter, och hur vi behandlar dem (artikel 15 i dataskyddsförordningen)',
    en: 'A copy of your personal data, and how we process them (Article 15 of the General Data Protection Regulation)',
  },
  controller: { sv: 'Personuppgiftsansvarig', en: 'Controller' },
  reference: { sv: 'Ärende', en: 'Case' },
  received: { sv: 'Begäran kom in', en: 'Request received' },
  date: { sv: 'Utdragets datum', en: 'Date of the extract' },
  holds: { sv: 'Kopian innehåller', en: 'The copy holds' },
  contents: { sv: 'Innehåll', en: 'Contents' },
  readHeading: { sv: 'Så läser du utdraget', en: 'How to read this extract' },
  belongs: {
    sv: 'Utdraget hör till vårt svar på din begäran, som kom in den {received}. Här står vad vi har hittat om dig, varför och hur vi behandlar uppgifterna och vilka som får dem. Sist får du en kopia av uppgifterna.',
    en: 'This extract goes with our answer to your request, received on {received}. It tells you what we found about you, why and how we process the data, and who receives them. After that comes a copy of the data.',
  },
  belongsNothing: {
    sv: 'Utdraget hör till vårt svar på din begäran, som kom in den {received}.',
    en: 'This extract goes with our answer to your request, received on {received}.',
  },
  howToRead: {
    sv: 'Varje tabell och dokument har en egen rubrik. Under rubriken står vilket system uppgifterna kommer från och vilken behandling de hör till. En tabell som är bredare än sidan visas som kort, ett för varje rad, så att ingenting klipps av. Läser du utdraget på skärm kan du gå direkt till en del genom innehållsförteckningen eller bokmärkena.',
    en: 'Each table and each document has a heading of its own. Below the heading you see which system the data come from and which processing activity they belong to. A table that is wider than the page is shown as cards, one for each row, so that nothing is cut off. On a screen, the table of contents and the bookmarks take you straight to each part.',
  },
  nothing: {
    sv: 'Vi har sökt igenom våra system och register och hittade inga personuppgifter om dig, utöver det här ärendet (artikel 15.1 i dataskyddsförordningen).',
    en: 'We have searched our systems and records and found no personal data about you, apart from this case (Article 15(1) of the General Data Protection Regulation).',
  },
  copyHeading: { sv: 'Kopia av dina uppgifter', en: 'A copy of your data' },
  recipientsHeading: { sv: 'Vilka som får uppgifterna', en: 'Who receives the data' },
  inCopy: { sv: 'I kopian', en: 'In the copy' },
  recipient: { sv: 'Mottagare', en: 'Recipient' },
  role: { sv: 'Roll', en: 'Role' },
  processing: { sv: 'Behandling', en: 'Processing activity' },
  copy: {
    sv: 'Det här är en kopia av de personuppgifter som vi behandlar om dig (artikel 15.3).',
    en: 'This is a copy of the personal data that we process about you (Article 15(3)).',
  },
  attached: {
    sv: 'Tabellernas uppgifter ligger också i filen frist-facts.json, som är bifogad detta PDF-dokument i ett format som ett datorprogram kan läsa.',
    en: 'The data of the tables are also in the file frist-facts.json, attached to this PDF document in a format that a computer program can read.',
  },
  overview: { sv: 'Översikt över kopian', en: 'Overview of the copy' },
  title: { sv: 'Datamängd', en: 'Data set' },
  extent: { sv: 'Omfattning', en: 'Extent' },
  system: { sv: 'System', en: 'System' },
  categories: { sv: 'Uppgifter', en: 'Data' },
  allLeftOut: {
    sv: 'Ingenting ur den här tabellen lämnas ut. Varför står under ”{heading}”.',
    en: 'Nothing of this table is handed over. Why is stated under ‘{heading}’.',
  },
  filesHeading: {
    sv: 'Bilaga: dokument som vi lämnar ut som kopior',
    en: 'Appendix: documents handed over as copies',
  },
  files: {
    sv: 'Dokumenten återges här som bilder, sida för sida. Vill du ha ett dokument i en annan form, till exempel som text som kan läsas upp, ordnar vi det om du hör av dig.',
    en: 'The documents are reproduced here as pictures, page by page. If you would like a document in another form, for instance as text that can be read aloud, let us know and we will arrange it.',
  },
  page: { sv: 'Sida {page} av {pages}', en: 'Page {page} of {pages}' },
  pageOf: { sv: 'Sida {page} av {pages} av ”{title}”', en: 'Page {page} of {pages} of ‘{title}’' },
  heldBackHeading: {
    sv: 'Vad vi inte lämnar ut, och varför',
    en: 'What we do not hand over, and why',
  },
  heldBack: {
    sv: 'I kopian är uppgifter strukna eller utelämnade {count}. Det som är struket i en text står som {mark}, och i ett dokument är det övermålat.',
    en: 'Data have been struck out or left out of the copy {count}. What is struck out in a text reads {mark}, and in a document it is painted over.',
  },
  heldBackRemedy: {
    sv: 'Anser du att vi borde ha lämnat ut mer kan du be oss pröva det igen. Du kan också klaga hos tillsynsmyndigheten eller vända dig till domstol; hur står under ”{heading}”.',
    en: 'If you think that we should have handed over more, you can ask us to look at it again. You can also complain to the supervisory authority or go to court; how to do so is stated under ‘{heading}’.',
  },
  heldBackSummary: {
    sv: 'En del är struket eller utelämnat i kopian. Vad och varför står under ”{heading}”.',
    en: 'Some of it has been struck out or left out of the copy. What and why is stated under ‘{heading}’.',
  },
  oncePlace: { sv: 'på ett ställe', en: 'in one place' },
  places: { sv: 'på {count} ställen', en: 'in {count} places' },
  nothingHeldBack: {
    sv: 'Vi har inte strukit eller utelämnat något i kopian.',
    en: 'Nothing has been struck out or left out of the copy.',
  },
  masked: {
    sv: 'Av personnummer och kortnummer visar kopian som regel bara en del, så att numren inte kan missbrukas om den hamnar i orätta händer. Vill du ha dem fullständiga är det bara att höra av dig.',
    en: 'As a rule, the copy shows only part of personal identity numbers and card numbers, so that they cannot be misused if it falls into the wrong hands. If you would like them in full, just let us know.',
  },
  listTitle: {
    sv: 'Förteckning över det som är struket eller utelämnat',
    en: 'List of what was struck out or left out',
  },
  place: { sv: 'Var', en: 'Where' },
  why: { sv: 'Varför', en: 'Why' },
  count: { sv: 'Antal', en: 'Number' },
} as const satisfies Record<string, Bilingual>;

/** What stands for words that were struck out. */
export const struckMark: Bilingual = { sv: '[struket]', en: '[redacted]' };

/** Each ground as the person reads it, with the provision that it rests on. */
export const groundWords: Readonly<Record<RedactionGround, Bilingual>> = {
  othersRights: {
    sv: 'Uppgifter om andra personer, vars rättigheter också ska skyddas (artikel 15.4 i dataskyddsförordningen)',
    en: 'Data about other people, whose rights must be protected too (Article 15(4) of the General Data Protection Regulation)',
  },
  secrecy: {
    sv: 'Uppgifter som vi enligt lag inte får lämna ut (5 kap. 1 § dataskyddslagen)',
    en: 'Data that we may not disclose under law (Dataskyddslagen, chapter 5, section 1)',
  },
  security: {
    sv: 'Uppgifter som skulle skada säkerheten om de lämnades ut (artiklarna 15.4 och 32 i dataskyddsförordningen)',
    en: 'Data whose disclosure would harm security (Articles 15(4) and 32 of the General Data Protection Regulation)',
  },
};

/** Counts with their nouns: none, one, many. */
export const extentTexts = {
  tables: [
    { sv: 'inga tabeller', en: 'no tables' },
    { sv: 'en tabell', en: 'one table' },
    { sv: '{count} tabeller', en: '{count} tables' },
  ],
  rows: [
    { sv: 'inga rader', en: 'no rows' },
    { sv: 'en rad', en: 'one row' },
    { sv: '{count} rader', en: '{count} rows' },
  ],
  files: [
    { sv: 'inga dokument', en: 'no documents' },
    { sv: 'ett dokument', en: 'one document' },
    { sv: '{count} dokument', en: '{count} documents' },
  ],
  pages: [
    { sv: 'inga sidor', en: 'no pages' },
    { sv: 'en sida', en: 'one page' },
    { sv: '{count} sidor', en: '{count} pages' },
  ],
} as const satisfies Record<string, readonly [Bilingual, Bilingual, Bilingual]>;
