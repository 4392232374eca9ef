import type { Bilingual } from '../kit/language.ts';
import { duty, type RegisterDefinition } from '../registers/model/definition.ts';
import {
  type AgreementContent,
  agreementContentSchema,
  agreementFields,
  agreementKindNames,
  transferToolNames,
} from './model.ts';
import { agreementGaps } from './rules/gaps.ts';
import { settledAgreement } from './rules/settled.ts';
import { lastNoticeDay, startsOn } from './rules/term.ts';

/** The register of agreements with suppliers (Art 26, 28, 44-47; P16, P17). */
export const agreementRegister = {
  name: 'agreements',
  words: {
    one: { sv: 'Avtal', en: 'Agreement' },
    many: { sv: 'Avtal', en: 'Agreements' },
    lead: {
      sv: 'Sekretessavtal, biträdesavtal, överföringar och gemensamt ansvar: vad som är tecknat, hur länge det gäller och vad det säger (artikel 26, 28 och 44–47).',
      en: 'Secrecy, processing, transfers and joint control: what is signed, how long it holds and what it says (Articles 26, 28 and 44–47).',
    },
    empty: {
      sv: 'Lägg till avtalet, när det tecknades och när det slutar, och bocka av villkoren i artikel 28 med sida. Då ser du vad som saknas och när det ska sägas upp eller förlängas.',
      en: 'Add the agreement, when it was signed and when it ends, and tick off the clauses of Article 28 with their page. Then you see what is missing and when to give notice or renew.',
    },
  },
  states: {
    draft: { sv: 'Inte tecknat', en: 'Not signed' },
    active: { sv: 'Tecknat', en: 'Signed' },
    ended: { sv: 'Upphört', en: 'Ended' },
  },
  fields: agreementFields,
  schema: agreementContentSchema,
  title: (content) => agreementTitle(content),
  belongsTo: 'supplier',
  summary: ({ kind, transferTool, inForceFrom, signedOn, endsOn }) => {
    const names = [
      kind && agreementKindNames[kind],
      transferTool && transferToolNames[transferTool],
    ];
    const first = inForceFrom ?? signedOn;
    const term = first || endsOn ? `${first ?? ''}–${endsOn ?? ''}` : '';
    const parts = (language: keyof Bilingual) =>
      [...names.map((name) => name?.[language] ?? ''), term].filter((part) => part !== '');
    return { sv: parts('sv').join(' · '), en: parts('en').join(' · ') };
  },
  key: ({ supplier, kind, title, inForceFrom, signedOn }) =>
    `${supplier} ${kind} ${title.toLocaleLowerCase('sv')} ${inForceFrom ?? signedOn ?? ''}`,
  state: (content) => (content.endedOn ? 'ended' : startsOn(content) ? 'active' : 'draft'),
  duties: (content) => {
    const { endedOn, endsOn, renewalMonths, nextReview } = content;
    if (endedOn) return [];
    return [
      ...duty('review', nextReview),
      ...duty(renewalMonths ? 'renewal' : 'expiry', endsOn),
      ...duty('noticeDay', endsOn && lastNoticeDay(content, endsOn)),
    ];
  },
  gaps: agreementGaps,
  settled: settledAgreement,
} as const satisfies RegisterDefinition<AgreementContent>;

/** What an agreement is called: its own name, or that of its kind. */
export function agreementTitle({
  title,
  kind,
}: Pick<AgreementContent, 'title' | 'kind'>): Bilingual {
  if (title !== '') return { sv: title, en: title };
  return kind ? agreementKindNames[kind] : { sv: 'Avtal', en: 'Agreement' };
}
