import assert from 'node:assert/strict';
import type { RegisterItemId, RequestId } from '../../src/core/kit/ids.ts';
import type { Right } from '../../src/core/requests/model.ts';
import { message, source } from '../extracts/sourceFiles.ts';
import { type Desk, done, receive, toDeciding } from '../requests/scenarios/desk.ts';

/** A word that stands in every place where a case keeps anything, and nowhere else in a vault. */
export const canary = 'Qvxkanarie';

/** The rule of closed cases in force, as it is suggested. */
export async function ruleOfClosedCases(desk: Pick<Desk, 'call'>): Promise<RegisterItemId> {
  const { suggestions } = await desk.call('retention.suggestions', {});
  const suggested = suggestions.find(({ code }) => code === 'closedCases');
  assert.ok(suggested);
  const known = await rulesOf(desk);
  const { id } = await desk.call('retention.save', {
    ...(known[0] ? { id: known[0].id, version: known[0].version } : {}),
    content: suggested.content,
  });
  return id;
}

/** Ends the rules of closed cases, where the sample has any. */
export async function withoutRule(desk: Pick<Desk, 'call'>): Promise<void> {
  for (const { id, version } of await rulesOf(desk)) {
    const { content } = await desk.call('retention.get', { id });
    await desk.call('retention.save', {
      id,
      version,
      content: { ...content, endedOn: '2026-01-01' },
    });
  }
}

async function rulesOf({ call }: Pick<Desk, 'call'>) {
  const { items } = await call('retention.list', { limit: 200 });
  return items.filter(({ title }) => title.sv === 'Ärenden om registrerades rättigheter');
}

/** A case that the person took back: the shortest way to an ended one. */
export async function withdrawn(desk: Desk, right: Right = 'access'): Promise<RequestId> {
  const { id } = await receive(desk, right);
  await desk.act('requests.move', id, { to: 'withdrawn', reason: 'Personen ångrade sig.' });
  return id;
}

let serial = 0;

/** A message in the tray whose every part holds the canary, opened as a case of a customer. */
export async function receiveCanary(desk: Desk): Promise<RequestId> {
  serial += 1;
  const { items } = await desk.call('intake.add', { files: [canaryMessage(serial)] });
  const [item] = items;
  assert.ok(item);
  const { id } = await desk.call('requests.receive', {
    intakeItemId: item.id,
    received: '2026-11-20',
    subjects: ['customer'],
    requester: {
      name: `${canary} Öbergsson ${serial}`,
      postalAddresses: [{ lines: [`${canary}gatan ${serial}`, '113 30 Stockholm'] }],
      personnummer: '19811218-9876',
    },
  });
  return id;
}

/** Takes a case of access all the way to its closing, with the canary in whatever can be written. */
export async function closeWithCanary(desk: Desk, id: RequestId): Promise<void> {
  const { call } = desk;
  await call('requests.addNote', { id, text: `Ringde ${canary} om saken.` });
  await call('requests.addTask', { id, title: `Fråga ${canary} igen` });
  await call('requests.addAttachment', {
    id,
    fileName: `${canary}.txt`,
    contentBase64: Buffer.from(`Bilagan till ${canary}. `.repeat(40_000)).toString('base64'),
  });
  await desk.issue(id, 'acknowledgement');
  await toDeciding(desk, id);
  await desk.search(id);
  await call('extracts.addDataSet', {
    requestId: id,
    title: `Poster om ${canary}`,
    source: 'Kundsystemet',
    columns: ['Namn', 'Ärende'],
    rows: Array.from({ length: 50 }, (_, n) => [`${canary} ${n}`, `Köp ${n}`]),
  });
  await addSources(call, id);
  await desk.act('requests.decide', id, {
    right: 'access',
    decision: { outcome: 'granted', ...done, action: `Vi har sökt efter ${canary} överallt.` },
  });
  await desk.issue(id, 'accessReply');
  await desk.act('requests.move', id, { to: 'answered' });
  await desk.tickTasks(id);
  await desk.close(id);
}

/** Files with the canary in their names, cells, columns and bytes, one within another; a mapping of each is remembered. */
async function addSources(call: Desk['call'], requestId: RequestId): Promise<void> {
  const table = `${canary}kolumn;Ort\n${`${canary};Malmö\n`.repeat(30)}`;
  const files = [
    { name: `${canary}.csv`, bytes: table },
    {
      name: `${canary}.json`,
      bytes: JSON.stringify({ [canary]: [{ namn: canary }, { namn: canary }] }),
    },
    {
      name: `${canary}.bin`,
      bytes: `${canary}\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007`.repeat(9),
    },
    {
      name: `${canary}.eml`,
      bytes: message(`Här är ${canary}.`, [
        { name: `${canary}-del.csv`, type: 'text/csv', bytes: `a;b\n${canary};2\n` },
      ]),
    },
  ];
  for (const { name, bytes } of files) {
    await call('extracts.addSource', { requestId, ...source(name, bytes) });
  }
  const { dataSets } = await call('extracts.get', { requestId });
  for (const { id, title, source: from, choices } of dataSets) {
    const said = { requestId, dataSetId: id, title, source: from.replace(canary, 'Systemet') };
    await call('extracts.setMapping', { ...said, choices: [...choices] });
  }
  const asked = { requestId, states: ['proposed' as const], limit: 1000 };
  const { redactions } = await call('extracts.redactions', asked);
  const ids = redactions.map(({ id }) => id);
  if (ids.length > 0) await call('extracts.setRedactions', { requestId, ids, state: 'accepted' });
}

function canaryMessage(n: number) {
  const message = [
    'Received: from out.example.com (out.example.com [192.0.2.9])',
    '\tby mx.foretaget.example.se; Fri, 20 Nov 2026 10:12:01 +0100',
    `Message-ID: <${canary}-${n}@out.example.com>`,
    'Date: Fri, 20 Nov 2026 10:12:00 +0100',
    `From: ${canary} <${canary.toLowerCase()}${n}@example.com>`,
    'To: dataskydd@foretaget.example.se',
    `Subject: ${canary} vill veta`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    '',
    `Jag begär en kopia av alla personuppgifter som ni har om mig, ${canary}. ${'Och så vidare. '.repeat(600)}`,
    '',
  ].join('\r\n');
  return {
    fileName: `${canary}-${n}.eml`,
    contentBase64: Buffer.from(message).toString('base64'),
  };
}
