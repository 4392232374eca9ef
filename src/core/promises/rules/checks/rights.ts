import type { Bilingual } from '../../../kit/language.ts';
import type { Right } from '../../../requests/model.ts';
import { alarm, type Check, counted, newest, number, type Proof, shown } from '../proof.ts';

const askedFor = {
  access: { sv: 'tillgång', en: 'access' },
  rectification: { sv: 'rättelse', en: 'rectification' },
  restriction: { sv: 'begränsning', en: 'restriction' },
  erasure: { sv: 'radering', en: 'erasure' },
  objection: { sv: 'invändning', en: 'objection' },
  marketingObjection: {
    sv: 'invändning mot direktmarknadsföring',
    en: 'objection to direct marketing',
  },
  consentWithdrawal: { sv: 'återkallat samtycke', en: 'withdrawn consent' },
} as const satisfies Partial<Record<Right, Bilingual>>;

/** A right is served: cases answered, none open after its last day (Art 12(3)). */
export function servedRight(right: keyof typeof askedFor, article: string): Check {
  return ({ rights }): Proof => {
    const served = rights.find((one) => one.right === right);
    const { sv, en } = askedFor[right];
    return {
      evidence: shown(
        number(served?.answered ?? 0),
        `besvarade begäranden: ${sv}`,
        `requests answered: ${en}`,
      ),
      alarms: alarm(number(served?.late ?? 0), {
        kind: 'overdue',
        weight: 'broken',
        article: `${article}, 12(3)`,
        sv: `öppna begäranden efter sista dagen: ${sv}`,
        en: `requests open after their last day: ${en}`,
      }),
      latest: served?.newest,
    };
  };
}

/** P23: extracts. */
export const extracts = servedRight('access', 'Art 15');

/** P24: corrections. */
export const rectification = servedRight('rectification', 'Art 16');

/** P25: restriction opens by itself with a correction, so both show it (Art 18(1)(a)). */
export const restriction: Check = (facts, promise) => {
  const corrected = servedRight('rectification', 'Art 16, 18(1)(a)')(facts, promise);
  const restricted = servedRight('restriction', 'Art 18')(facts, promise);
  return {
    evidence: [...restricted.evidence, ...corrected.evidence],
    alarms: [...restricted.alarms, ...corrected.alarms],
    latest: newest([restricted.latest, corrected.latest]),
  };
};

/** P26: erasures asked for, and those that fell due without being asked for (Art 17). */
export const erasure: Check = (facts, promise) => {
  const asked = servedRight('erasure', 'Art 17')(facts, promise);
  return {
    ...asked,
    evidence: [
      ...asked.evidence,
      ...shown(
        facts.actions.done,
        'gallringar med bevis på att de har gjorts',
        'erasures with proof that they were done',
        'retentionActions',
      ),
      ...shown(
        number(facts.erasedCases),
        'ärenden i Frist som har raderats',
        'cases in Frist that were erased',
      ),
    ],
    latest: newest([asked.latest, facts.actions.newest]),
  };
};

/** P27: an objection is answered and reopens the balancing test that it attacks (Art 21(1)). */
export const objection: Check = (facts, promise) => {
  const asked = servedRight('objection', 'Art 21(1)')(facts, promise);
  const due = facts.balancing.filter(
    ({ content: { nextReview } }) => nextReview !== undefined && nextReview < facts.today,
  );
  return {
    evidence: [
      ...asked.evidence,
      ...shown(
        counted(facts.balancing.filter(({ content }) => content.outcome !== undefined)),
        'intresseavvägningar som går att angripa: gjorda och motiverade',
        'balancing tests that can be attacked: made and reasoned',
        'balancing',
      ),
    ],
    alarms: [
      ...asked.alarms,
      ...alarm(counted(facts.balancing.filter(({ reopened }) => reopened)), {
        kind: 'missing',
        weight: 'drift',
        article: 'Art 21(1)',
        register: 'balancing',
        sv: 'intresseavvägningar som en invändning har öppnat och ingen har avslutat',
        en: 'balancing tests that an objection opened and nobody concluded',
      }),
      ...alarm(counted(due), {
        kind: 'overdue',
        weight: 'drift',
        article: 'Art 5(2), 6(1)(f)',
        register: 'balancing',
        sv: 'intresseavvägningar vars granskning har passerat',
        en: 'balancing tests whose review is overdue',
      }),
    ],
    latest: newest([asked.latest, ...facts.balancing.map(({ content }) => content.decidedOn)]),
  };
};

/** P28: every answer names the authority, so each answered case shows it (Art 12(4), 15(1)(f)). */
export const complaint: Check = (facts, promise) => {
  const withdrawn = servedRight('consentWithdrawal', 'Art 7(3)')(facts, promise);
  const answered = facts.rights.reduce((sum, right) => sum + right.answered, 0);
  return {
    evidence: shown(
      number(answered),
      'svar på rättigheter, vart och ett med tillsynsmyndighetens namn',
      'answers on rights, each naming the supervisory authority',
    ),
    alarms: withdrawn.alarms,
    latest: newest(facts.rights.map((right) => right.newest)),
  };
};
