import type { RegisterItemId } from '../../kit/ids.ts';
import type { EvidenceFacts } from '../model/facts.ts';
import type { Alarm, CheckCode, PromiseContent, PromiseEvidence } from '../model.ts';
import { checks } from './checks.ts';
import {
  categoryDrift,
  consentDrift,
  periodDrift,
  recipientDrift,
  sourceDrift,
  transferDrift,
} from './drift.ts';
import { alarm, newest, number, type Proof, shown, standingOf } from './proof.ts';
import { standsIn } from './sentences.ts';

export type Promised = { readonly id: RegisterItemId; readonly content: PromiseContent };

/** A promise with its evidence, its alarms and how it stands by them. */
export function evidenceOf({ id, content }: Promised, facts: EvidenceFacts): PromiseEvidence {
  const { code, sentence, meaning, check, owner, provedOn } = content;
  const checked: Proof = check ? checks[check](facts, content) : { evidence: [], alarms: [] };
  const proof = {
    evidence: [...checked.evidence, ...ownProof(content, facts)],
    alarms: [...checked.alarms, ...ownAlarms(content, facts)],
  };
  const state = standingOf(proof);
  const lastProof = newest([checked.latest, provedOn].filter((day) => !day || day <= facts.today));
  return {
    id,
    code,
    sentence,
    meaning,
    ...(check ? { check } : {}),
    owner,
    state,
    evidence: proof.evidence,
    alarms: state === 'unproven' ? [...proof.alarms, ...unproven] : proof.alarms,
    ...(lastProof ? { lastProof } : {}),
  };
}

const unproven = alarm(number(1), {
  kind: 'unproven',
  weight: 'drift',
  article: 'Art 5(2)',
  sv: 'inget i registren visar att löftet hålls',
  en: 'nothing in the registers shows that the promise is kept',
});

function ownProof({ provedOn, proof }: PromiseContent, { today }: EvidenceFacts) {
  const isProved = provedOn !== undefined && provedOn <= today && proof !== '';
  return shown(number(isProved ? 1 : 0), 'eget underlag', 'proof of our own', 'promises');
}

/** What holds of a promise whatever shows it: its sentence in the policy, its review. */
function ownAlarms(content: PromiseContent, facts: EvidenceFacts): readonly Alarm[] {
  const { sentence, nextReview } = content;
  const isOverdue = nextReview !== undefined && nextReview < facts.today;
  return [
    ...alarm(number(standsIn(sentence, facts.policyText) ? 0 : 1), {
      kind: 'policy',
      weight: 'drift',
      article: 'Art 5(2)',
      sv: 'meningen står inte i policyn som gäller',
      en: 'the sentence is not in the policy in force',
    }),
    ...alarm(number(isOverdue ? 1 : 0), {
      kind: 'overdue',
      weight: 'drift',
      article: 'Art 5(2), 24(1)',
      sv: 'löftets granskning har passerat',
      en: 'the review of the promise is overdue',
    }),
  ];
}

type Drift = Alarm & { readonly promises: readonly string[] };

/** Which checks speak of what an alarm is about: the promises that it touches. */
const touched: Readonly<Record<Alarm['kind'], readonly CheckCode[]>> = {
  recipient: ['transfers'],
  transfer: ['transfers'],
  category: ['categories'],
  source: ['sources'],
  period: ['retention', 'retentionBasis'],
  consent: ['cookies', 'bundledConsent'],
  overdue: [],
  missing: [],
  unproven: [],
  policy: [],
};

/** Where the registers lead away from the published policy, and the promises that nothing proves. */
export function driftOf(promises: readonly Promised[], facts: EvidenceFacts): readonly Drift[] {
  if (facts.policyText === '') return [];
  const standing = promises.filter(({ content }) => content.endedOn === undefined);
  const codesOf = (kind: Alarm['kind']) =>
    standing
      .filter(({ content: { check } }) => check !== undefined && touched[kind].includes(check))
      .map(({ content }) => content.code);
  const fromRecords = [
    recipientDrift,
    transferDrift,
    categoryDrift,
    sourceDrift,
    periodDrift,
    consentDrift,
  ]
    .flatMap((drift) => drift(facts))
    .map((one) => ({ ...one, promises: codesOf(one.kind) }));
  const unshown = standing
    .map((promise) => evidenceOf(promise, facts))
    .filter(({ state }) => state === 'unproven')
    .flatMap(({ id, code }) =>
      unproven.map((one) => ({
        ...one,
        register: 'promises' as const,
        ids: [id],
        promises: [code],
      })),
    );
  return [...fromRecords, ...unshown];
}
