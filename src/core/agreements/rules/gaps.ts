import { lacks } from '../../registers/model/definition.ts';
import type { Gap } from '../../registers/model/names.ts';
import { type AgreementContent, clauseArticles, clauseWords } from '../model.ts';
import { clauseMatrix } from './clauses.ts';
import { startsOn } from './term.ts';

/** What an agreement that has not ended lacks, each with its article (Art 26, 28, 46; P16, P17). */
export function agreementGaps(content: AgreementContent): readonly Gap[] {
  if (content.endedOn) return [];
  const { kind, transferTool, file } = content;
  const isDecision = kind === 'transfer' && transferTool === 'adequacy';
  return [
    ...lacks(startsOn(content) === undefined, {
      field: isDecision ? 'inForceFrom' : 'signedOn',
      article: kind === 'processing' ? 'Art 28(3)' : 'Art 5(2)',
      sv: 'dagen då avtalet började gälla',
      en: 'the day from which it is in force',
    }),
    ...lacks(!isDecision && file === undefined, {
      field: 'file',
      article: kind === 'processing' ? 'Art 28(9)' : 'Art 5(2)',
      sv: 'det undertecknade avtalet som fil',
      en: 'the signed agreement as a file',
    }),
    ...(kind === 'processing' ? processingGaps(content) : []),
    ...(kind === 'transfer' ? transferGaps(content) : []),
    ...(kind === 'joint' ? jointGaps(content) : []),
  ];
}

function processingGaps(content: AgreementContent): readonly Gap[] {
  const { dataCategories, ownCategories, clauses } = content;
  const { notCovered, unmarked } = clauseMatrix([content]);
  return [
    ...lacks(dataCategories.length + ownCategories.length === 0, {
      field: 'dataCategories',
      article: 'Art 28(3)',
      sv: 'vilka uppgifter avtalet omfattar',
      en: 'which data the agreement covers',
    }),
    ...notCovered.map((code) => ({
      field: `clauses.${clauses.findIndex(({ clause }) => clause === code)}.covered`,
      article: clauseArticles[code],
      text: {
        sv: `saknas i avtalet: ${clauseWords(code).sv}`,
        en: `missing in the agreement: ${clauseWords(code).en}`,
      },
    })),
    ...unmarked.map((code) => ({
      field: 'clauses',
      article: clauseArticles[code],
      text: {
        sv: `inte granskat: ${clauseWords(code).sv}`,
        en: `not looked for: ${clauseWords(code).en}`,
      },
    })),
  ];
}

function transferGaps({ transferTool, countries }: AgreementContent): readonly Gap[] {
  return [
    ...lacks(transferTool === undefined, {
      field: 'transferTool',
      article: 'Art 44-47',
      sv: 'vad överföringen stöder sig på',
      en: 'what the transfer rests on',
    }),
    ...lacks(countries.length === 0, {
      field: 'countries',
      article: 'Art 30(1)(e)',
      sv: 'vilka länder överföringen gäller',
      en: 'the countries of the transfer',
    }),
  ];
}

/** What joint controllers determine between them, and make available to those concerned (Art 26(1)-(2)). */
function jointGaps({ responsibilities, essence }: AgreementContent): readonly Gap[] {
  return [
    ...lacks(responsibilities === '', {
      field: 'responsibilities',
      article: 'Art 26(1)',
      sv: 'vem som ansvarar för vad, särskilt informationen och de registrerades rättigheter',
      en: 'who is responsible for what, above all for information and the rights of data subjects',
    }),
    ...lacks(essence === '', {
      field: 'essence',
      article: 'Art 26(2)',
      sv: 'var de registrerade kan läsa det väsentliga i arrangemanget',
      en: 'where data subjects can read the essence of the arrangement',
    }),
  ];
}
