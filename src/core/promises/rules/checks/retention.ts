import type { EvidenceFacts, SeenRule } from '../../model/facts.ts';
import type { Alarm } from '../../model.ts';
import { periodDrift } from '../drift.ts';
import { alarm, type Check, counted, shown } from '../proof.ts';

/** P19: what is due goes, and leaves proof (Art 5(1)(e), 17(1)(a)). */
export const retention: Check = (facts) => ({
  evidence: [
    ...shown(
      counted(facts.rules.filter(({ content }) => content.trigger === 'relationshipEnds')),
      'gallringsregler från att relationen upphör',
      'retention rules that count from the end of the relationship',
      'retention',
    ),
    ...shown(
      facts.actions.done,
      'gallringar med bevis på att de har gjorts',
      'erasures with proof that they were done',
      'retentionActions',
    ),
  ],
  alarms: [
    ...alarm(facts.actions.overdue, {
      kind: 'overdue',
      weight: 'broken',
      article: 'Art 5(1)(e)',
      register: 'retentionActions',
      sv: 'gallringar som skulle ha gjorts',
      en: 'erasures that are overdue',
    }),
    ...periodDrift(facts),
  ],
  latest: facts.actions.newest,
});

/** P20: each rule says for which purpose and on which basis it holds (Art 5(1)(b), (e)). */
export const retentionBasis: Check = (facts) => {
  const isKeyed = ({ content: { purpose, legalBases } }: SeenRule) =>
    purpose !== '' && legalBases.length > 0;
  return {
    evidence: shown(
      counted(facts.rules.filter(isKeyed)),
      'gallringsregler med ändamål och rättslig grund',
      'retention rules with their purpose and legal basis',
      'retention',
    ),
    alarms: [
      ...alarm(counted(facts.rules.filter((rule) => !isKeyed(rule))), {
        kind: 'missing',
        weight: 'drift',
        article: 'Art 5(1)(e), 13(2)(a)',
        register: 'retention',
        sv: 'gallringsregler utan ändamål eller rättslig grund',
        en: 'retention rules without a purpose or legal basis',
      }),
      ...periodDrift(facts),
    ],
  };
};

const sevenYears = 84;

/** P21: accounting records are kept as long as the law wants, neither shorter nor longer (bokföringslagen 7:2). */
export const bookkeeping: Check = ({ rules }) => {
  const accounting = rules.filter(({ content }) => content.trigger === 'financialYearEnd');
  const some = (is: (content: SeenRule['content'], months: number) => boolean) =>
    counted(
      accounting.filter(
        ({ content }) => content.months !== undefined && is(content, content.months),
      ),
    );
  const raised = { kind: 'period', article: 'BFL 7:2', register: 'retention' } as const;
  return {
    evidence: shown(
      some(({ citation }, months) => citation !== '' && months === sevenYears),
      'gallringsregler efter bokföringslagen, med sitt lagrum',
      'retention rules by the Bookkeeping Act, with their provision',
      'retention',
    ),
    alarms: [
      ...alarm(
        some((_, months) => months < sevenYears),
        {
          ...raised,
          weight: 'broken',
          sv: 'räkenskapsinformation som sparas kortare än sju år',
          en: 'accounting records kept for less than seven years',
        },
      ),
      ...alarm(
        some((_, months) => months > sevenYears),
        {
          ...raised,
          weight: 'drift',
          sv: 'räkenskapsinformation som sparas längre än sju år',
          en: 'accounting records kept for more than seven years',
        },
      ),
    ],
  };
};

/** P22: what is kept longer rests on a balancing test, ends, and is closed to all but a few (Art 6(1)(f), 32). */
export const longerRetention: Check = (facts) => {
  const excepted = facts.rules.filter(({ content }) => content.exceptions.length > 0);
  const { unbalanced, open, over } = faultyExceptions(facts);
  const faulty = new Set([...unbalanced, ...open, ...over]);
  return {
    evidence: [
      ...shown(
        counted(excepted.filter((rule) => !faulty.has(rule))),
        'undantag med intresseavvägning, slutdag och begränsad åtkomst',
        'exceptions with a balancing test, an end and limited access',
        'retention',
      ),
      ...shown(
        counted(excepted.length === 0 ? facts.rules : []),
        'gallringsregler, och ingen av dem har undantag',
        'retention rules, and none of them has an exception',
        'retention',
      ),
    ],
    alarms: exceptionAlarms({ unbalanced, open, over }),
  };
};

type Faulty = { readonly [Fault in 'unbalanced' | 'open' | 'over']: readonly SeenRule[] };

/** The rules with an exception that no test allows, that has no end or control, or whose end has passed. */
function faultyExceptions({ rules, balancing, today }: EvidenceFacts): Faulty {
  const passed = new Set(
    balancing.filter(({ content }) => content.outcome === 'interestsPrevail').map(({ id }) => id),
  );
  const some = (is: (exception: SeenRule['content']['exceptions'][number]) => boolean) =>
    rules.filter(({ content }) => content.exceptions.some(is));
  return {
    unbalanced: some(({ balancing: test }) => test === undefined || !passed.has(test)),
    open: some(({ until, access }) => until === undefined || access === ''),
    over: some(({ until }) => until !== undefined && until < today),
  };
}

function exceptionAlarms({ unbalanced, open, over }: Faulty): readonly Alarm[] {
  const raised = { register: 'retention', kind: 'missing' } as const;
  return [
    ...alarm(counted(unbalanced), {
      ...raised,
      weight: 'broken',
      article: 'Art 6(1)(f)',
      sv: 'sparas längre utan en intresseavvägning som medger det',
      en: 'kept longer without a balancing test that allows it',
    }),
    ...alarm(counted(open), {
      ...raised,
      weight: 'drift',
      article: 'Art 5(1)(e), 32',
      sv: 'undantag utan slutdag eller begränsad åtkomst',
      en: 'exceptions without an end or limited access',
    }),
    ...alarm(counted(over), {
      ...raised,
      kind: 'overdue',
      weight: 'broken',
      article: 'Art 5(1)(e)',
      sv: 'undantag vars slutdag har passerat',
      en: 'exceptions whose end has passed',
    }),
  ];
}
