import type { DocumentBlock, PrintedDocument } from '../../documents/model.ts';
import type { PlainDate } from '../../kit/dates.ts';
import type { Language } from '../../kit/language.ts';
import { type ChainHead, headRows } from '../../retention/prints/certificate.ts';
import { periodText } from '../../retention/rules/texts.ts';
import type { ErasureContent } from '../model.ts';

/** What the certificate of an erasure says: the plain days on which it ended and on which the certificate is written. */
export type ErasureFacts = {
  readonly erasure: Omit<ErasureContent, 'language'>;
  readonly doneOn: PlainDate;
  readonly on: PlainDate;
  readonly head: ChainHead;
};

/** The certificate that ended cases were erased when their time was up (Art 5(1)(e), 5(2)). */
export function erasureCertificate(
  { erasure, doneOn, on, head }: ErasureFacts,
  language: Language,
): PrintedDocument {
  const words = texts[language];
  return {
    language,
    title: words.title,
    date: on,
    blocks: [
      { kind: 'text', text: words.lead },
      { kind: 'facts', rows: ruleRows(erasure, doneOn, language) },
      ...caseBlocks(erasure, language),
      { kind: 'heading', level: 2, text: words.went },
      { kind: 'facts', rows: countRows(erasure, language) },
      { kind: 'bullets', items: words.where },
      { kind: 'heading', level: 2, text: words.remains },
      { kind: 'bullets', items: words.remaining },
      { kind: 'heading', level: 2, text: words.journal },
      { kind: 'text', text: words.chain },
      { kind: 'facts', rows: headRows(head, language) },
    ],
  };
}

function ruleRows({ rule }: ErasureFacts['erasure'], doneOn: PlainDate, language: Language) {
  const words = texts[language];
  const rows: [string, string][] = [
    [words.done, doneOn],
    [words.rule, rule.title],
    [words.period, periodText({ trigger: 'caseClosed', months: rule.months }, language)],
  ];
  if (rule.citation !== '') rows.push([words.citation, rule.citation]);
  return rows;
}

function caseBlocks(
  { cases }: ErasureFacts['erasure'],
  language: Language,
): readonly DocumentBlock[] {
  const words = texts[language];
  if (cases.length === 0) return [];
  return [
    {
      kind: 'table',
      title: words.cases,
      columns: [words.reference, words.closed],
      rows: cases.map(({ reference, closedOn }) => [reference, closedOn]),
    },
  ];
}

function countRows({ cases, counts }: ErasureFacts['erasure'], language: Language) {
  const words = texts[language].counts;
  const { letters, files, notes, dataRows, trayItems, salts } = counts;
  return [
    [words.cases, String(cases.length)],
    [words.letters, String(letters)],
    [words.files, String(files)],
    [words.notes, String(notes)],
    [words.dataRows, String(dataRows)],
    [words.trayItems, String(trayItems)],
    [words.salts, String(salts)],
  ] as const;
}

const texts = {
  sv: {
    title: 'Intyg om gallring av ärenden i Frist',
    lead: 'Avslutade ärenden om registrerades rättigheter har raderats ur Frist när tiden för att spara dem var ute (artikel 5.1 e och 5.2 i dataskyddsförordningen).',
    done: 'Utfördes',
    rule: 'Gallringsregel',
    period: 'Tid efter att ärendet avslutades',
    citation: 'Lagrum eller skäl',
    cases: 'Raderade ärenden',
    reference: 'Ärende',
    closed: 'Avslutat',
    went: 'Det som raderades',
    where: [
      'I valvet: ärendet med den som frågade, beslut, begränsningar, underrättelser, uppgifter, anteckningar, meddelanden, utdrag, bilagor och utfärdade brev.',
      'I sökregistret: varje ord ur ärendet.',
      'I journalen: de slumptal (salter) som ärendets poster prövas med, och kopplingen till ärendet. Posterna står kvar, men ingen kan längre pröva vad som stod i dem.',
      'I filen: valvets fil skrevs om från början, så att inget av det raderade ligger kvar mellan det som sparas.',
    ],
    remains: 'Det som finns kvar',
    remaining: [
      'Det här intyget med ärendenas löpnummer, som inte längre leder till någon.',
      'Spärrlistan, som består av kontrollsummor och inte namnger någon, så att en spärr fortsätter att gälla.',
      'Kopior av valvet som gjordes före den här dagen: de innehåller ärendena tills kopiorna förstörs.',
    ],
    journal: 'Journalen',
    chain:
      'Varje radering står i Frists journal, där varje post bär den föregåendes kontrollsumma. Så här långt hade journalen kommit när intyget skrevs:',
    counts: {
      cases: 'Ärenden',
      letters: 'Utfärdade brev',
      files: 'Filer',
      notes: 'Anteckningar',
      dataRows: 'Rader i utdrag',
      trayItems: 'Poster i inkorgen',
      salts: 'Salter i journalen',
    },
  },
  en: {
    title: 'Certificate of erasure of cases in Frist',
    lead: 'Ended cases on data subjects’ rights were erased from Frist once the period for keeping them was over (Articles 5(1)(e) and 5(2) of the GDPR).',
    done: 'Carried out on',
    rule: 'Retention rule',
    period: 'Period after the case ended',
    citation: 'Provision or reason',
    cases: 'Erased cases',
    reference: 'Case',
    closed: 'Ended',
    went: 'What was erased',
    where: [
      'In the vault: the case with its requester, decisions, restrictions, notices, tasks, notes, messages, extracts, attachments and issued letters.',
      'In the search index: every word of the case.',
      'In the journal: the random numbers (salts) by which the case’s entries are tested, and their link to the case. The entries remain, but nobody can test any more what stood in them.',
      'In the file: the vault’s file was written anew from the start, so that nothing erased lies between what is kept.',
    ],
    remains: 'What remains',
    remaining: [
      'This certificate with the running numbers of the cases, which lead to nobody any more.',
      'The suppression list, which is made of checksums and names nobody, so that a suppression stays in force.',
      'Copies of the vault made before this day: they hold the cases until the copies are destroyed.',
    ],
    journal: 'The journal',
    chain:
      'Each erasure stands in Frist’s journal, where every entry carries the checksum of the one before. This is how far the journal had come when the certificate was written:',
    counts: {
      cases: 'Cases',
      letters: 'Issued letters',
      files: 'Files',
      notes: 'Notes',
      dataRows: 'Rows of extracts',
      trayItems: 'Items of the tray',
      salts: 'Salts of the journal',
    },
  },
} as const;
