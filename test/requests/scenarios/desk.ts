import assert from 'node:assert/strict';
import type { MethodInput } from '../../../src/core/contract.ts';
import { processingRecordIdSchema, type RequestId } from '../../../src/core/kit/ids.ts';
import type { TemplateName } from '../../../src/core/letters/model.ts';
import { dataCategories } from '../../../src/core/processing/model.ts';
import type { Request, RequestState, Right } from '../../../src/core/requests/model.ts';
import { fileOf, openTestApp, type TestApp } from '../../support/app.ts';
import { pdfText } from '../../support/pdf.ts';

/** A real core on a real vault, with the sample organisation and its processing records. */
export type Desk = TestApp & {
  get(id: RequestId): Promise<Request>;
  /** One command on a case at its present version. */
  act<Name extends CaseCommand>(name: Name, id: RequestId, input: Rest<Name>): Promise<Request>;
  /** The hindrances of a move, in English. */
  hindrances(id: RequestId, to: RequestState): Promise<readonly string[]>;
  /** The letters of a case as `template state`, sorted. */
  letters(id: RequestId): Promise<readonly string[]>;
  /** Issues the owed letter of a template; answers its text as pdftotext reads it, on single spaces. */
  issue(id: RequestId, template: TemplateName): Promise<string>;
  /** Answers every line of the search. */
  search(id: RequestId, outcome?: 'found' | 'notFound'): Promise<void>;
  tickTasks(id: RequestId): Promise<void>;
  close(id: RequestId): Promise<Request>;
  recordId(title: RegExp): Promise<Request['courses'][number]['scope'][number]['id']>;
};

type CaseCommand =
  | 'requests.move'
  | 'requests.decide'
  | 'requests.setScope'
  | 'requests.extend'
  | 'requests.askIdentity'
  | 'requests.remindQuestion'
  | 'requests.settleIdentity'
  | 'requests.restrict'
  | 'requests.announceLifting'
  | 'requests.liftRestriction'
  | 'requests.addNotice'
  | 'requests.confirmNotice'
  | 'requests.waiveNotice'
  | 'requests.askFee'
  | 'requests.settleFee'
  | 'requests.handOver'
  | 'requests.setTarget'
  | 'requests.merge'
  | 'requests.changeDetails';
type Rest<Name extends CaseCommand> = Omit<MethodInput<Name>, 'id' | 'version'>;

/** Opens the desk on 23 November 2026, a Monday. */
export async function openDesk(): Promise<Desk> {
  const test = await openTestApp();
  const { call } = test;
  await call('settings.startFromSample', { version: 0 });
  const get = (id: RequestId) => call('requests.get', { id });

  const act: Desk['act'] = async (name, id, input) => {
    const { version } = await get(id);
    // The union of inputs is too wide for the compiler; the API checks each.
    return call(name, { ...input, id, version } as never) as Promise<Request>;
  };

  const issue: Desk['issue'] = async (requestId, template) => {
    const { letters } = await call('letters.list', { requestId });
    const owed = letters.find((one) => one.template === template && one.state === 'owed');
    assert.ok(
      owed,
      `${template} is not owed: ${letters.map((one) => `${one.template} ${one.state}`)}`,
    );
    const draft = await call('letters.draft', {
      requestId,
      template,
      ...(owed.noticeId === undefined ? {} : { noticeId: owed.noticeId }),
    } as never);
    const errors = draft.findings.filter(({ severity }) => severity === 'error');
    assert.deepEqual(
      errors.map(({ article, message }) => `${article} ${message.en}`),
      [],
      template,
    );
    const issued = await call('letters.issue', { id: draft.id, version: draft.version });
    const { contentBase64 } = await call('letters.file', { id: issued.id });
    return pdfText(Buffer.from(contentBase64, 'base64')).replaceAll(/\s+/g, ' ');
  };

  return {
    ...test,
    get,
    act,
    issue,
    hindrances: async (id, to) => {
      const move = (await get(id)).moves.find((one) => one.to === to);
      assert.ok(move, `no move to ${to}`);
      return move.hindrances.map(({ en }) => en);
    },
    letters: async (id) => {
      const { letters } = await call('letters.list', { requestId: id });
      return letters.map(({ template, state }) => `${template} ${state}`).sort();
    },
    search: async (requestId, outcome = 'found') => {
      const note = 'Sökt på namn och e-postadress';
      for (const category of dataCategories) {
        await call('extracts.setFinding', { requestId, category, outcome, note });
      }
      for (const { system } of (await call('extracts.get', { requestId })).systems) {
        await call('extracts.setSystem', { requestId, system, outcome, note });
      }
    },
    tickTasks: async (id) => {
      for (const { id: taskId, doneAt } of (await get(id)).tasks) {
        if (doneAt === undefined) await call('requests.setTaskDone', { id, taskId, done: true });
      }
    },
    close: async (id) => {
      assert.deepEqual((await get(id)).moves.find(({ to }) => to === 'closed')?.hindrances, []);
      return act('requests.move', id, { to: 'closed' });
    },
    recordId: async (title) => {
      const { items } = await call('processing.list', {});
      const found = items.find((record) => title.test(record.title.sv));
      assert.ok(found, `no record ${title}`);
      return processingRecordIdSchema.parse(found.id);
    },
  };
}

let serial = 0;

/** What a person writes who asks for one right; Frist reads it and proposes that right. */
const asked: Readonly<Record<Right, string>> = {
  access: 'Jag begär en kopia av alla personuppgifter som ni har om mig.',
  rectification: 'Jag begär rättelse: min adress är fel i ert register.',
  erasure: 'Jag vill att ni raderar alla mina personuppgifter.',
  restriction: 'Jag begär att ni begränsar behandlingen av mina personuppgifter.',
  portability: 'Jag begär dataportabilitet för det som jag själv har lämnat till er.',
  objection: 'Jag invänder mot att ni behandlar mina personuppgifter i er kundanalys.',
  marketingObjection: 'Sluta skicka reklam till mig.',
  automatedDecision: 'Jag begär att en människa omprövar det automatiserade beslutet.',
  consentWithdrawal: 'Jag återkallar mitt samtycke.',
};

/**
 * A request for one right of a customer with a person's own name: its message is dropped into the tray, read,
 * and opened as a case as of 20 November 2026, with the rights that were read in it unless the test says otherwise.
 */
export async function receive(
  desk: Desk,
  right: Right,
  given: Partial<MethodInput<'requests.receive'>> = {},
): Promise<Request> {
  serial += 1;
  const { items } = await desk.call('intake.add', { files: [messageFile(asked[right], serial)] });
  const [item] = items;
  assert.ok(item);
  assert.equal(item.fault, undefined);
  const opened = await desk.call('requests.receive', {
    intakeItemId: item.id,
    received: '2026-11-20',
    subjects: ['customer'],
    requester: { postalAddresses: [{ lines: [`Provgatan ${serial}`, '113 30 Stockholm'] }] },
    ...given,
  });
  assert.deepEqual(opened.rights, given.rights ?? [right]);
  return opened;
}

function messageFile(text: string, n: number) {
  const message = [
    'Received: from out.example.com (out.example.com [192.0.2.9])',
    '\tby mx.foretaget.example.se; Fri, 20 Nov 2026 10:12:01 +0100',
    `Message-ID: <scenario-${n}@out.example.com>`,
    'Date: Fri, 20 Nov 2026 10:12:00 +0100',
    `From: =?utf-8?q?=C3=84rlig_=C3=96bergsson_${n}?= <arlig${n}@example.com>`,
    'To: dataskydd@foretaget.example.se',
    'Subject: =?utf-8?q?En_beg=C3=A4ran?=',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    `Hej! ${text}`,
    '',
    `Vänliga hälsningar, Ärlig Öbergsson ${n}`,
    '',
  ].join('\r\n');
  return {
    fileName: `scenario-${n}.eml`,
    contentBase64: Buffer.from(message).toString('base64'),
  };
}

/** A message file of the fixtures, put into the tray and opened as a case of the customer. */
export async function receiveFromTray(
  { call }: Desk,
  path: string,
  given: Partial<MethodInput<'requests.receive'>> = {},
): Promise<Request> {
  const { items } = await call('intake.add', { files: [fileOf(path)] });
  const [item] = items;
  assert.ok(item);
  assert.equal(item.fault, undefined);
  return call('requests.receive', { intakeItemId: item.id, subjects: ['customer'], ...given });
}

/** Moves a fresh case to the decision. */
export async function toDeciding(desk: Desk, id: RequestId): Promise<void> {
  const { state } = await desk.get(id);
  if (state === 'received') await desk.act('requests.move', id, { to: 'searching' });
  await desk.act('requests.move', id, { to: 'deciding' });
}

/** Asserts that the journal is sound and nothing in Frist itself failed, and lets go. */
export async function leave(desk: Desk): Promise<void> {
  const journal = await desk.call('journal.verify', {});
  assert.deepEqual([journal.sound, journal.faults], [true, []]);
  assert.deepEqual(desk.faults, []);
  await desk.remove();
}

/** What is decided and done, on the day of the tests. */
export const done = {
  action: 'Vi har gjort det som du har bett om i alla våra system.',
  doneOn: '2026-11-23',
} as const;

export const why = 'Uppgifterna behövs för att bokföringslagen kräver att de sparas i sju år.';
