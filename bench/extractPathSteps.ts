import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { typedCalls } from '../src/cli/typedCalls.ts';
import { createApp } from '../src/core/app.ts';
import { machineParts } from '../src/core/machine.ts';
import { dataCategories } from '../src/core/processing/model.ts';
import { columns, rowsOneByOne } from './extractRows.ts';

/**
 * An extract from the file as the system's owner sent it to the letter's file, all through the API, in a process of its
 * own: `node bench/extractPathSteps.ts ROWS`. One column is left out, so that the check of the finished file has as much
 * to look for as there are rows. Answers each step by message.
 */
export type PathStep = {
  readonly step: string;
  readonly milliseconds: number;
  /** The longest time that nobody else was answered. */
  readonly longestTurn: number;
  /** How often progress was told. */
  readonly told: number;
};

const count = Number(process.argv[2]);
const folder = mkdtempSync(join(tmpdir(), 'frist-bench-'));
const app = createApp({ ...machineParts(), vaultFile: join(folder, 'bench.vault') });
const call = typedCalls(app);
let told = 0;
app.onEvent(({ kind }) => {
  if (kind === 'progress') told += 1;
});

async function step<Answer>(name: string, work: () => Promise<Answer>): Promise<Answer> {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  told = 0;
  delay.enable();
  const started = performance.now();
  const answer = await work();
  const milliseconds = performance.now() - started;
  // A turn is only seen when the next one comes.
  await new Promise((resolve) => setTimeout(resolve, 20));
  delay.disable();
  const longestTurn = delay.max / 1e6;
  process.send?.({ step: name, milliseconds, longestTurn, told } satisfies PathStep);
  // Whoever watches the memory has a moment to write it down.
  await new Promise((resolve) => setTimeout(resolve, 150));
  return answer;
}

function csv(): string {
  const lines = [columns.join(';')];
  for (const row of rowsOneByOne(count)) lines.push(row.join(';'));
  return Buffer.from(lines.join('\r\n')).toString('base64');
}

async function settledCase() {
  await call('vault.create', { passphrase: 'fem enkla ord till mätning' });
  await call('settings.startFromSample', { version: 0 });
  const { id } = await call('requests.receive', {
    channel: 'email',
    received: '2026-11-20',
    requester: { name: 'Åsa Öberg', emails: ['asa@example.se'] },
    rights: ['access'],
    subject: 'Registerutdrag',
    text: 'Jag vill veta vad ni har om mig.',
  });
  for (const category of dataCategories) {
    await call('extracts.setFinding', { requestId: id, category, outcome: 'found', note: 'CRM' });
  }
  for (const { system } of (await call('extracts.get', { requestId: id })).systems) {
    await call('extracts.setSystem', { requestId: id, system, outcome: 'found', note: 'Sökt' });
  }
  return id;
}

const id = await settledCase();
const contentBase64 = csv();
const { dataSets } = await step('read the file', () =>
  call('extracts.addSource', { requestId: id, fileName: 'kundtjanst.csv', contentBase64 }),
);
const [set] = dataSets;
if (!set) throw new Error('The file was read into no data set');
const { records } = await call('extracts.records', { requestId: id });
await step('map its columns', () =>
  call('extracts.setMapping', {
    requestId: id,
    dataSetId: set.id,
    title: set.title,
    source: set.source,
    recordId: records[0]?.id,
    choices: set.choices.map((choice, at) =>
      at === 2 ? { ...choice, included: false, reason: 'Interna nummer.' } : { ...choice },
    ),
  }),
);
const { version } = await call('requests.get', { id });
await call('requests.decide', {
  id,
  version,
  right: 'access',
  decision: { outcome: 'granted', action: 'Kopian lämnas med svaret.', doneOn: '2026-11-23' },
});
const begun = await step('begin the letter', () =>
  call('letters.draft', { requestId: id, template: 'accessReply' }),
);
await step('list the letters', () => call('letters.list', { requestId: id }));
const preview = await step('preview it', () => call('letters.preview', { id: begun.id }));
await step('issue it', () => call('letters.issue', { id: begun.id, version: begun.version }));
await step('take its file', () => call('letters.file', { id: begun.id }));
process.send?.({ pages: preview.pages, bytes: (preview.contentBase64.length * 3) / 4 });
await app.close();
rmSync(folder, { recursive: true, force: true });
process.disconnect?.();
