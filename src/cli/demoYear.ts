import { addDays, type PlainDate } from '../core/kit/dates.ts';
import type { RequestId } from '../core/kit/ids.ts';
import { dataCategories } from '../core/processing/model.ts';
import type { RequestState } from '../core/requests/model.ts';
import { rightsCatalogue } from '../core/requests/rights/index.ts';
import type { TypedCall } from './typedCalls.ts';
import type { PlannedCase } from './yearPlan.ts';

type Event = { readonly on: PlainDate; readonly work: () => Promise<void> };

/**
 * Lives a year of cases through the API: each is received, acknowledged, searched, decided and answered on its days,
 * its letters issued. `onDay` sets the clock.
 */
export async function liveYear(
  call: TypedCall,
  cases: readonly PlannedCase[],
  onDay: (day: PlainDate) => void,
): Promise<void> {
  const events = cases.flatMap((planned, n) => eventsOf(call, planned, n));
  for (const { on, work } of events.sort((a, b) => a.on.localeCompare(b.on))) {
    onDay(on);
    await work();
  }
}

/** The promises of the policy are looked through at the year's end, each until the next. */
export async function reviewPromises(call: TypedCall, next: PlainDate): Promise<void> {
  const { items } = await call('promises.list', { limit: 200 });
  for (const { id } of items) {
    const { version, content } = await call('promises.get', { id });
    await call('promises.save', { id, version, content: { ...content, nextReview: next } });
  }
}

function eventsOf(call: TypedCall, planned: PlannedCase, n: number): readonly Event[] {
  const { received, days, extended } = planned;
  let id: RequestId | undefined;
  const later = (after: number, work: (id: RequestId) => Promise<void>): Event => ({
    on: addDays(received, after),
    work: async () => (id ? work(id) : undefined),
  });
  const arrival: Event = {
    on: received,
    work: async () => {
      id = await receive(call, planned, n);
    },
  };
  return [
    arrival,
    ...(extended ? [later(20, (known) => extend(call, known))] : []),
    ...(days === undefined ? [] : [later(days, (known) => finish(call, known, planned))]),
  ];
}

async function receive(call: TypedCall, planned: PlannedCase, n: number): Promise<RequestId> {
  const { right, channel, received } = planned;
  const { id } = await call('requests.receive', {
    channel,
    received,
    rights: [right],
    subjects: ['customer'],
    senderStanding: 'registered',
    requester: {
      name: `Exempelperson ${n + 1}`,
      emails: [`person${n + 1}@example.com`],
      postalAddresses: [{ lines: [`Exempelvägen ${n + 1}`, '123 45 Exempelstad'] }],
      language: n % 4 === 0 ? 'en' : 'sv',
    },
    text: 'Jag vill använda min rättighet.',
  });
  await writeLetters(call, id);
  return id;
}

async function extend(call: TypedCall, id: RequestId): Promise<void> {
  const { version } = await call('requests.get', { id });
  await call('requests.extend', {
    id,
    version,
    ground: 'complexity',
    reasons: 'Uppgifterna finns i sju system hos fyra leverantörer och måste granskas för hand.',
  });
  await writeLetters(call, id);
}

/** Takes a case from where it stands to its answer, or to its withdrawal. */
async function finish(call: TypedCall, id: RequestId, planned: PlannedCase): Promise<void> {
  if (planned.outcome === 'withdrawn') {
    return move(call, id, 'withdrawn', 'Återtagen per telefon av den registrerade själv.');
  }
  if (rightsCatalogue[planned.right].needsSearch) await search(call, id);
  await decide(call, id, planned);
  for (let round = 0; round < 8; round++) {
    await writeLetters(call, id);
    await doTasks(call, id);
    const { moves, state } = await call('requests.get', { id });
    if (state === 'answered') return;
    const onwards = (['answered', 'deciding', 'searching'] as const).find((to) =>
      moves.some((one) => one.to === to && one.hindrances.length === 0),
    );
    if (onwards) await move(call, id, onwards);
  }
  const { moves, reference } = await call('requests.get', { id });
  const words = moves.flatMap(({ hindrances }) => hindrances.map(({ en }) => en));
  throw new Error(`${reference} (${planned.right}) cannot be answered: ${words.join('; ')}`);
}

/** Nothing is found, and the answer says so. */
async function search(call: TypedCall, requestId: RequestId): Promise<void> {
  await move(call, requestId, 'searching');
  for (const category of dataCategories) {
    await call('extracts.setFinding', { requestId, category, outcome: 'notFound' });
  }
  for (const { system } of (await call('extracts.get', { requestId })).systems) {
    await call('extracts.setSystem', { requestId, system, outcome: 'notFound' });
  }
}

async function decide(call: TypedCall, id: RequestId, planned: PlannedCase): Promise<void> {
  const { right } = planned;
  const { verdicts } = await call('requests.applicable', { id });
  const fitting = verdicts.filter((one) => one.right === right && one.applies === 'yes');
  if (rightsCatalogue[right].needsScope && fitting.length > 0) {
    const { version } = await call('requests.get', { id });
    const records = fitting.slice(0, 1).map(({ recordId }) => recordId);
    await call('requests.setScope', { id, version, right, records });
  }
  const { version } = await call('requests.get', { id });
  await call('requests.decide', {
    id,
    version,
    right,
    decision:
      planned.outcome === 'refused'
        ? {
            outcome: 'refused',
            grounds: ['manifestlyExcessive'],
            reasons: 'Samma begäran har kommit sju gånger på en månad och besvarats varje gång.',
          }
        : {
            outcome: 'granted',
            action: 'Vi har gått igenom alla system och gjort det som begärdes.',
            doneOn: addDays(planned.received, planned.days ?? 0),
          },
  });
}

/** Issues every letter that the case owes; a recipient who has no address is left to the officer. */
async function writeLetters(call: TypedCall, requestId: RequestId): Promise<void> {
  const { letters } = await call('letters.list', { requestId });
  for (const { template, state, noticeId } of letters) {
    if (state !== 'owed') continue;
    const draft = await call('letters.draft', {
      requestId,
      template,
      ...(noticeId ? { noticeId } : {}),
    });
    await call('letters.issue', { id: draft.id, version: draft.version });
  }
}

async function doTasks(call: TypedCall, id: RequestId): Promise<void> {
  const { tasks, notices } = await call('requests.get', { id });
  for (const { id: taskId, doneAt } of tasks) {
    if (doneAt === undefined) await call('requests.setTaskDone', { id, taskId, done: true });
  }
  for (const { id: noticeId, state } of notices) {
    if (state !== 'owed' && state !== 'sent') continue;
    const { version } = await call('requests.get', { id });
    await call('requests.waiveNotice', {
      id,
      version,
      noticeId,
      reason: 'Mottagaren har upphört med sin verksamhet.',
    });
  }
}

async function move(
  call: TypedCall,
  id: RequestId,
  to: RequestState,
  reason?: string,
): Promise<void> {
  const { version } = await call('requests.get', { id });
  await call('requests.move', { id, version, to, ...(reason ? { reason } : {}) });
}
