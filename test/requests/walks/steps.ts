import fc from 'fast-check';
import type { MethodInput, MethodName } from '../../../src/core/contract.ts';
import type { Letter } from '../../../src/core/letters/model.ts';
import type { BalancingReview, ProcessingRecord } from '../../../src/core/processing/model.ts';
import { dataCategories } from '../../../src/core/processing/model.ts';
import {
  type Decision,
  decisionSchema,
  type Request,
  requestStates,
  rights,
} from '../../../src/core/requests/model.ts';
import { restrictionGrounds } from '../../../src/core/requests/rights/codes.ts';

/** What a step sees of the vault before it acts. */
export type Scene = {
  readonly request: Request;
  readonly letters: readonly Pick<Letter, 'id' | 'version' | 'template' | 'state' | 'noticeId'>[];
  readonly openReviews: readonly Pick<BalancingReview, 'id'>[];
  readonly records: readonly { readonly id: ProcessingRecord['id'] }[];
  readonly systems: readonly string[];
  readonly today: string;
};

type Command = {
  [Name in MethodName]: { readonly name: Name; readonly input: MethodInput<Name> };
}[MethodName];

/** One thing that an officer tries: no command, one, or one for each of several things. */
export type Step = (scene: Scene) => readonly Command[];

const reason = 'Ett skäl som är långt nog för att stå som skäl i ett ärende.';
const longAgo = '2026-11-20';

/** A command on the case at its present version. */
function onCase<Name extends MethodName>(
  name: Name,
  { request: { id, version } }: Scene,
  rest: object,
): readonly Command[] {
  return [{ name, input: { id, version, ...rest } } as unknown as Command];
}

const decisions: readonly object[] = [
  { outcome: 'granted', action: 'Gjort i alla system.', doneOn: longAgo },
  {
    outcome: 'granted',
    action: 'Gjort i alla system.',
    doneOn: longAgo,
    restrictionGround: 'neededForClaims',
  },
  { outcome: 'granted', action: 'Gjort i alla system.', doneOn: '2031-01-01' },
  { outcome: 'refused', grounds: ['manifestlyExcessive'], reasons: reason },
  { outcome: 'refused', grounds: ['notIdentified'], reasons: reason },
  { outcome: 'refused', grounds: ['compellingGrounds'], reasons: reason },
  { outcome: 'refused', reasons: '' },
];

const recipient = {
  name: 'Annan AB',
  role: 'Personuppgiftsansvarig',
  email: 'dso@annan.example.com',
  addressLines: ['Storgatan 1', '111 11 Stockholm'],
};

const at = <One>(all: readonly One[], n: number): One | undefined => all[n % (all.length || 1)];

const decide = fc.tuple(fc.nat(8), fc.constantFrom(...decisions)).map(
  ([n, made]): Step =>
    (scene) => {
      const decision: Decision = decisionSchema.parse(made);
      const right = at(scene.request.rights, n) ?? at(rights, n);
      return onCase('requests.decide', scene, { right, decision });
    },
);

const scope = fc.tuple(fc.nat(8), fc.nat(20)).map(
  ([n, m]): Step =>
    (scene) => {
      const right = at(scene.request.rights, n) ?? at(rights, n);
      const record = at(scene.records, m);
      return onCase('requests.setScope', scene, { right, records: record ? [record.id] : [] });
    },
);

const move = fc
  .tuple(
    fc.constantFrom(...requestStates, 'searching', 'deciding', 'deciding', 'answered', 'closed'),
    fc.boolean(),
  )
  .map(
    ([to, said]): Step =>
      (scene) =>
        onCase('requests.move', scene, { to, ...(said ? { reason } : {}) }),
  );

/** Moves the case as far onwards as it goes. */
const onwards: Step = (scene) => {
  const next = ['closed', 'answered', 'deciding', 'searching'].find((to) =>
    scene.request.moves.some((one) => one.to === to),
  );
  return next === undefined ? [] : onCase('requests.move', scene, { to: next, reason });
};

/** Decides what is not decided: most rights by a refusal that needs no search. */
const decideRest: Step = (scene) =>
  scene.request.courses
    .filter(({ decision }) => decision === undefined)
    .flatMap(({ right }) => {
      const takesEffect = right === 'marketingObjection' || right === 'consentWithdrawal';
      const decision = decisionSchema.parse(decisions[takesEffect ? 0 : 3]);
      const records = scene.records.slice(0, 1).map(({ id }) => id);
      return [
        ...(takesEffect ? onCase('requests.setScope', scene, { right, records }) : []),
        ...onCase('requests.decide', scene, { right, decision }),
      ];
    });

const draftOwed: Step = ({ request: { id: requestId }, letters }) =>
  letters
    .filter(({ state }) => state === 'owed')
    .map(({ template }) => ({ name: 'letters.draft', input: { requestId, template } }) as Command);

/** Brings to its end what comes first of what is open, and then moves on. */
const drive: Step = (scene) => {
  const { request, letters, openReviews } = scene;
  const left: readonly (readonly [boolean, readonly Step[]])[] = [
    [request.pauses.some(({ to }) => to === undefined), [settleQuestion]],
    [request.kind !== 'rights' && !request.handover, [handOver]],
    [request.courses.some(({ decision }) => decision === undefined), [decideRest, onwards]],
    [letters.some(({ state }) => state === 'draft'), [onDrafts('letters.issue')]],
    [letters.some(({ state }) => state === 'owed'), [draftOwed]],
    [request.restrictions.some(({ liftOn, liftedOn }) => !liftedOn && !liftOn), [announce]],
    [request.restrictions.some(({ liftedOn }) => !liftedOn), [lift]],
    [openReviews.length > 0, [conclude]],
    [true, [tasks(true), onNotices('requests.waiveNotice'), settleFee, onwards]],
  ];
  const [, first] = left.find(([isOpen]) => isOpen) ?? [true, [onwards]];
  return first.flatMap((step) => step(scene));
};

const draft = fc
  .tuple(fc.nat(9), fc.constantFrom('owed', 'closing', 'acknowledgement', 'accessReply'))
  .map(
    ([n, which]): Step =>
      ({ request: { id: requestId }, letters }) => {
        const owed = at(
          letters.filter(({ state }) => state === 'owed'),
          n,
        );
        const template = which === 'owed' ? owed?.template : which;
        return template === undefined
          ? []
          : [{ name: 'letters.draft', input: { requestId, template } } as Command];
      },
  );

const onDrafts =
  (name: 'letters.issue' | 'letters.discard'): Step =>
  ({ letters }) =>
    letters
      .filter(({ state }) => state === 'draft')
      .map(({ id, version }) => ({ name, input: { id, version } }));

const waive: Step = ({ letters }) =>
  letters
    .filter(({ state }) => state === 'owed')
    .map(({ id, version }) => ({ name: 'letters.waive', input: { id, version, reason } }));

const search: Step = ({ request: { id: requestId }, systems }) => [
  ...dataCategories.map((category): Command => {
    const input = { requestId, category, outcome: 'notFound', note: 'Sökt.' } as const;
    return { name: 'extracts.setFinding', input };
  }),
  ...systems.map((system): Command => {
    const input = { requestId, system, outcome: 'notFound', note: 'Sökt.' } as const;
    return { name: 'extracts.setSystem', input };
  }),
];

const unsearch: Step = ({ request: { id: requestId } }) => [
  {
    name: 'extracts.setFinding',
    input: { requestId, category: 'name', outcome: 'found', note: 'Hittat.' },
  } as unknown as Command,
];

const tasks =
  (done: boolean): Step =>
  ({ request: { id, tasks: all } }) =>
    all
      .filter(({ doneAt }) => (doneAt !== undefined) !== done)
      .slice(0, done ? 99 : 1)
      .map(({ id: taskId }) => ({ name: 'requests.setTaskDone', input: { id, taskId, done } }));

const addTask: Step = ({ request: { id } }) => [
  { name: 'requests.addTask', input: { id, title: 'Ring systemägaren' } },
];

const restrict = fc.constantFrom(...restrictionGrounds).map(
  (ground): Step =>
    (scene) =>
      onCase('requests.restrict', scene, { ground, openedOn: scene.today }),
);

const announce: Step = (scene) => {
  const open = scene.request.restrictions.find(({ liftedOn }) => liftedOn === undefined);
  const input = { restrictionId: open?.id, liftOn: scene.today, reason };
  return open ? onCase('requests.announceLifting', scene, input) : [];
};

const lift: Step = (scene) => {
  const open = scene.request.restrictions.find(({ liftedOn }) => liftedOn === undefined);
  const input = { restrictionId: open?.id, liftedOn: scene.today };
  return open ? onCase('requests.liftRestriction', scene, input) : [];
};

const addNotice = fc.nat(8).map(
  (n): Step =>
    (scene) => {
      const right = at(scene.request.rights, n) ?? 'erasure';
      return onCase('requests.addNotice', scene, { right, recipient });
    },
);

const onNotices =
  (name: 'requests.confirmNotice' | 'requests.waiveNotice'): Step =>
  (scene) => {
    const waiting = scene.request.notices.find(({ state }) => state === 'owed' || state === 'sent');
    const rest = name === 'requests.waiveNotice' ? { reason } : { confirmedOn: scene.today };
    return waiting ? onCase(name, scene, { noticeId: waiting.id, ...rest }) : [];
  };

const conclude: Step = ({ openReviews }) =>
  openReviews.map(({ id: reviewId }) => ({
    name: 'processing.concludeBalancing',
    input: { reviewId, outcome: 'personPrevails', reasons: reason },
  }));

function simple(name: MethodName, rest: object | ((scene: Scene) => object)): Step {
  return (scene) => onCase(name, scene, typeof rest === 'function' ? rest(scene) : rest);
}

const settleFee = simple('requests.settleFee', { settled: 'waived' });

const settleQuestion = simple('requests.settleIdentity', ({ today }) => ({
  settledOn: today,
  proof: 'knowledge',
}));

const handOver = simple('requests.handOver', ({ today }) => ({
  to: 'controller',
  recipient,
  reasons: reason,
  on: today,
}));

const details = fc
  .constantFrom(
    { rights: ['access', 'objection'] },
    { rights: ['rectification'] },
    { received: '2026-11-18' },
    { kind: 'question', rights: [] },
    { subject: 'Ett annat ämne', reason },
  )
  .map((change): Step => simple('requests.changeDetails', change));

const stale = fc
  .constantFrom<readonly [MethodName, object]>(
    ['requests.move', { to: 'withdrawn', reason }],
    ['requests.setTarget', { target: null }],
    ['requests.extend', { ground: 'number', reasons: reason }],
  )
  .map(
    ([name, rest]): Step =>
      ({ request: { id, version } }) => [
        { name, input: { id, version: version - 1, ...rest } } as unknown as Command,
      ],
  );

const rarely: readonly Step[] = [
  tasks(false),
  addTask,
  unsearch,
  waive,
  onDrafts('letters.discard'),
  announce,
  simple('requests.askFee', { ground: 'manifestlyExcessive', amountSek: 200, reasons: reason }),
  simple('requests.extend', { ground: 'complexity', reasons: reason }),
  handOver,
  simple('requests.handOver', ({ today }) => ({
    to: 'colleague',
    recipient,
    reasons: reason,
    on: today,
  })),
  simple('requests.askIdentity', ({ today }) => ({ askedOn: today, doubt: reason })),
];

const often: readonly Step[] = [
  tasks(true),
  tasks(true),
  search,
  lift,
  onNotices('requests.confirmNotice'),
  onNotices('requests.waiveNotice'),
  settleFee,
  settleQuestion,
];

/** Any step; those that bring work to its end are taken more often, or no walk would come to one. */
export const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 18, arbitrary: fc.constant(drive) },
  { weight: 2, arbitrary: fc.constant(onwards) },
  { weight: 3, arbitrary: move },
  { weight: 4, arbitrary: decide },
  { weight: 2, arbitrary: scope },
  { weight: 2, arbitrary: draft },
  { weight: 2, arbitrary: fc.constant(onDrafts('letters.issue')) },
  { weight: 4, arbitrary: fc.constantFrom(...often) },
  { weight: 3, arbitrary: fc.constantFrom(...rarely) },
  { weight: 1, arbitrary: fc.constant(conclude) },
  { weight: 1, arbitrary: restrict },
  { weight: 1, arbitrary: addNotice },
  { weight: 1, arbitrary: details },
  { weight: 1, arbitrary: stale },
);
