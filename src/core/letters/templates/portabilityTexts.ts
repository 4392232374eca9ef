import type { RedactionGround } from '../../extracts/model/redaction.ts';
import type { Bilingual } from '../../kit/language.ts';
import { groundWords } from './extractTexts.ts';

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
    sv: 'Uppgifterna får du i ett paket för sig, skilt från det här brevet: som en zip-fil, eller utskrivna om du vill ha dem på papper. I zip-filen finns varje tabell i två strukturerade och allmänt använda format som ett datorprogram kan läsa, JSON och CSV, och en beskrivning av dem.',
    en: 'You receive the data in a package of their own, apart from this letter: as a zip file, or printed if you prefer paper. In the zip file each table comes in two structured, commonly used formats that a computer program can read, JSON and CSV, together with a description of them.',
  },
  free: {
    sv: 'Paketet är kostnadsfritt (artikel 12.5).',
    en: 'The package is free of charge (Article 12(5)).',
  },
  heldBackHeading: { sv: 'Det här är inte med', en: 'What is not included' },
  heldBack: {
    sv: 'Ur paketets uppgifter har vi strukit eller utelämnat det här. Det som är struket i en text står som {mark}, och i ett dokument är det övermålat.',
    en: 'We have struck or left out the following from the data in the package. What is struck out in a text reads {mark}, and in a document it is painted over.',
  },
  heldBackRemedy: {
    sv: 'Anser du att vi borde ha lämnat ut mer kan du be oss pröva det igen. Du kan också klaga hos tillsynsmyndigheten, se nedan, eller vända dig till domstol (artikel 79).',
    en: 'If you think that we should have handed over more, you can ask us to look at it again. You can also complain to the supervisory authority, see below, or go to court (Article 79).',
  },
  masked: {
    sv: 'Personnummer och kortnummer kan vara delvis dolda med stjärnor (*), så att de inte kan missbrukas om paketet hamnar i orätta händer. Vill du ha dem fullständiga är det bara att höra av dig.',
    en: 'Personal identity numbers and card numbers may be partly hidden by asterisks (*), so that they cannot be misused if the package falls into the wrong hands. If you would like them in full, just let us know.',
  },
  table: { sv: 'Uppgifter', en: 'Data' },
  source: { sv: 'Källa', en: 'Source' },
  extent: { sv: 'Omfattning', en: 'Extent' },
  file: { sv: 'Namn i zip-filen', en: 'Name in the zip file' },
  howTo: {
    sv: 'Börja med filen {readMe}; den förklarar de andra. Är zip-filen låst med ett lösenord får du lösenordet på ett annat sätt än filen, till exempel på telefon. En låst zip-fil öppnar du i Windows med 7-Zip och på en Mac med Keka; båda programmen finns gratis på 7-zip.org och keka.io. Ett papper kan inte läsas av ett datorprogram. Får du uppgifterna på papper har du därför fortfarande rätt att få dem som fil; hör i så fall av dig.',
    en: 'Start with the file {readMe}, which explains the others. If the zip file is locked with a password, the password reaches you in another way than the file does, by telephone for example. To open a locked zip file, use 7-Zip in Windows or Keka on a Mac; both programs cost nothing and are found at 7-zip.org and keka.io. A computer program cannot read paper. If you receive the data on paper, you are therefore still entitled to them as a file; just let us know.',
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

/** Each ground on which something is kept out of the package, as the person reads it, with its provision. */
export const portabilityGrounds: Readonly<Record<RedactionGround, Bilingual>> = {
  othersRights: {
    sv: 'Uppgifter om andra personer, vars rättigheter också ska skyddas (artikel 20.4 i dataskyddsförordningen)',
    en: 'Data about other people, whose rights must be protected too (Article 20(4) of the General Data Protection Regulation)',
  },
  secrecy: groundWords.secrecy,
  security: {
    sv: 'Uppgifter som skulle skada säkerheten om de lämnades ut (artiklarna 20.4 och 32 i dataskyddsförordningen)',
    en: 'Data whose disclosure would harm security (Articles 20(4) and 32 of the General Data Protection Regulation)',
  },
};
