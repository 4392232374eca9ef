import type { PrintedDocument } from '../../documents/model.ts';
import type { PlainDate } from '../../kit/dates.ts';
import type { Bilingual, Language } from '../../kit/language.ts';
import { actionNames, type RetentionActionContent, type RetentionContent } from '../model.ts';
import { ruleText } from '../rules/texts.ts';

/** Where the journal stood when a certificate was printed: a later change of what came before shows. */
export type ChainHead = { readonly sequence: number; readonly hash: string };

/** What the certificate of an action says. */
export type CertificateFacts = {
  readonly action: RetentionActionContent;
  readonly rule: RetentionContent | undefined;
  /** The processing record's title. */
  readonly record: Bilingual | undefined;
  /** The plain date of the certificate. */
  readonly on: PlainDate;
  readonly head: ChainHead;
};

/** The certificate that a retention action was carried out (Art 5(1)(e), 5(2)). */
export function actionCertificate(facts: CertificateFacts, language: Language): PrintedDocument {
  const words = texts[language];
  const { action, on } = facts;
  return {
    language,
    title: words.title,
    date: on,
    blocks: [
      { kind: 'text', text: leadOf(action, language) },
      { kind: 'facts', rows: [...whatRows(facts, language), ...doneRows(action, language)] },
      { kind: 'heading', level: 2, text: words.proof },
      { kind: 'text', text: action.proof || words.none },
      ...(action.earlyReason === ''
        ? []
        : ([
            { kind: 'heading', level: 2, text: words.early },
            { kind: 'text', text: action.earlyReason },
          ] as const)),
      { kind: 'heading', level: 2, text: words.journal },
      { kind: 'text', text: words.chain },
      { kind: 'facts', rows: headRows(facts.head, language) },
    ],
  };
}

/** What the certificate certifies: the deed that was done, and whether the time was up by then. */
function leadOf(
  { action: deed = 'delete', doneOn, dueOn }: RetentionActionContent,
  language: Language,
): string {
  const words = texts[language];
  const isEarly = doneOn !== undefined && dueOn !== undefined && doneOn < dueOn;
  return words.lead(words.deeds[deed], isEarly ? words.before : words.after);
}

/** Where the journal stood, as rows: shared by every certificate. */
export function headRows({ sequence, hash }: ChainHead, language: Language) {
  const words = texts[language];
  return [
    [words.entry, String(sequence)],
    [words.hash, hash.replaceAll(/(.{16})(?=.)/g, '$1 ')],
  ] as const;
}

function whatRows({ action, rule, record }: CertificateFacts, language: Language) {
  const words = texts[language];
  const rows: [string, string][] = [[words.what, action.what]];
  if (record) rows.push([words.record, record[language]]);
  if (rule) {
    rows.push([words.rule, rule.title], [words.period, ruleText(rule, language)]);
    if (rule.citation !== '') rows.push([words.citation, rule.citation]);
  }
  return rows;
}

function doneRows(action: RetentionActionContent, language: Language) {
  const words = texts[language];
  const kind = action.action ? actionNames[action.action][language] : undefined;
  const rows: readonly (readonly [string, string | undefined])[] = [
    [words.action, kind],
    [words.trigger, action.triggerOn],
    [words.due, action.dueOn],
    [words.done, action.doneOn],
    [words.by, action.doneBy || undefined],
    [words.count, action.count === undefined ? undefined : String(action.count)],
  ];
  return rows.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
}

const texts = {
  sv: {
    title: 'Intyg om gallring',
    lead: (deed: string, when: string) =>
      `Det här intyget visar att uppgifter har ${deed} ${when} (artikel 5.1 e och 5.2 i dataskyddsförordningen).`,
    deeds: {
      delete: 'tagits bort',
      anonymise: 'anonymiserats',
      erase: 'raderats oåterkalleligt',
      restrict: 'begränsats',
    },
    after: 'när tiden för att spara dem var ute',
    before: 'innan tiden för att spara dem var ute',
    what: 'Vad',
    record: 'Behandling',
    rule: 'Gallringsregel',
    period: 'Regeln säger',
    citation: 'Lagrum eller skäl',
    action: 'Åtgärd',
    trigger: 'Tiden räknades från',
    due: 'Skulle göras från',
    done: 'Utfördes',
    by: 'Utfördes av (roll)',
    count: 'Antal poster',
    proof: 'Hur det gjordes och kontrollerades',
    none: 'Inget angivet.',
    early: 'Varför det gjordes i förtid',
    journal: 'Journalen',
    chain:
      'Åtgärden står i Frists journal, där varje post bär den föregåendes kontrollsumma. Så här långt hade journalen kommit när intyget skrevs:',
    entry: 'Post',
    hash: 'Kontrollsumma',
  },
  en: {
    title: 'Certificate of disposal',
    lead: (deed: string, when: string) =>
      `This certificate shows that data were ${deed} ${when} (Articles 5(1)(e) and 5(2) of the GDPR).`,
    deeds: {
      delete: 'deleted',
      anonymise: 'anonymised',
      erase: 'erased beyond recovery',
      restrict: 'restricted',
    },
    after: 'once the period for keeping them was over',
    before: 'before the period for keeping them was over',
    what: 'What',
    record: 'Processing record',
    rule: 'Retention rule',
    period: 'The rule says',
    citation: 'Provision or reason',
    action: 'Action',
    trigger: 'Counted from',
    due: 'Due from',
    done: 'Carried out on',
    by: 'Carried out by (role)',
    count: 'Number of items',
    proof: 'How it was done and checked',
    none: 'Nothing stated.',
    early: 'Why it was done early',
    journal: 'The journal',
    chain:
      'The action stands in Frist’s journal, where every entry carries the checksum of the one before. This is how far the journal had come when the certificate was written:',
    entry: 'Entry',
    hash: 'Checksum',
  },
} as const;
