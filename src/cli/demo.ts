import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createApp } from '../core/app.ts';
import type { FindingOutcome } from '../core/extracts/model.ts';
import { instantOf } from '../core/kit/dates.ts';
import type { LetterId, RequestId } from '../core/kit/ids.ts';
import type { TemplateName } from '../core/letters/model.ts';
import { machineParts } from '../core/machine.ts';
import type { DataCategory } from '../core/processing/model.ts';
import { type Step, showRegisters } from './demoRegisters.ts';
import { type TypedCall, typedCalls } from './typedCalls.ts';

/** The demo's own calendar, so that its dates and documents are the same whenever it runs. */
const demoMoment = Date.UTC(2026, 10, 23, 8, 0);

const passphrase = 'fem enkla ord som exempel';

const samples = fileURLToPath(new URL('../../assets/sample/', import.meta.url));

/** The systems in which the sample person was searched for, as their owners exported them. */
const exported = [
  { file: 'kundregister.csv', title: 'Kundregister' },
  { file: 'arenden.csv', title: 'Ärenden hos kundtjänst' },
  { file: 'fakturor.csv', title: 'Fakturor och betalningar' },
  { file: 'inloggningar.csv', title: 'Inloggningar på webbplatsen' },
] as const;

const findings: Readonly<Record<DataCategory, readonly [FindingOutcome, string]>> = {
  name: ['found', 'Kundregister'],
  address: ['found', 'Kundregister'],
  email: ['found', 'Kundregister'],
  phone: ['found', 'Kundregister'],
  title: ['found', 'Kundregister'],
  username: ['found', 'Kundregister'],
  photographs: ['notFound', 'Sökt i bildarkivet och intranätet'],
  paymentData: ['found', 'Fakturor och betalningar; bara de fyra sista siffrorna sparas'],
  volunteeredData: ['found', 'Ärenden hos kundtjänst'],
  userContent: ['notApplicable', 'Våra tjänster har inget användarskapat innehåll'],
  ipAddresses: ['found', 'Inloggningar på webbplatsen'],
};

/** One line per step, with its time. */
function stepper(): Step {
  return async (title, work) => {
    const started = performance.now();
    const value = await work();
    const milliseconds = (performance.now() - started).toFixed(0).padStart(5);
    process.stdout.write(`${milliseconds} ms  ${title}\n`);
    return value;
  };
}

/** From the sample e-mail to acknowledgement, extract and reply in the folder; answers the exit code. */
export async function runDemo(folder = 'demo-output'): Promise<number> {
  const output = resolve(folder);
  if (!makeRoom(output)) {
    process.stderr.write(
      `${output} holds other files: the demo takes an empty folder or its own.\n`,
    );
    return 2;
  }
  const scratch = mkdtempSync(join(tmpdir(), 'frist-demo-'));
  const started = performance.now();
  const app = createApp({
    ...machineParts(),
    clock: () => instantOf(Math.round(demoMoment + performance.now() - started)),
    vaultFile: join(scratch, 'demo.vault'),
    reportFault: (incident, frames) => process.stderr.write(`fault ${incident}\n${frames}\n`),
  });
  try {
    await handleRequest(typedCalls(app), output);
    process.stdout.write(`\nThe files are in ${output}\n`);
    return 0;
  } finally {
    await app.close();
    rmSync(scratch, { recursive: true, force: true });
  }
}

const letters = /^\d{4}-\d{4}-[a-z0-9-]+\.pdf$/;
const registerFiles = /^[a-z-]+-\d{4}-\d{2}-\d{2}\.(?:pdf|xlsx)$/;

/** Takes away what an earlier demo wrote, and nothing else; false where somebody else's files lie. */
function makeRoom(output: string): boolean {
  mkdirSync(output, { recursive: true });
  const files = readdirSync(output);
  if (!files.every((name) => letters.test(name) || registerFiles.test(name))) return false;
  for (const name of files) rmSync(join(output, name));
  return true;
}

async function handleRequest(call: TypedCall, output: string): Promise<void> {
  const step = stepper();
  const { recoveryKey } = await step('an encrypted vault is created', () =>
    call('vault.create', { passphrase }),
  );
  await step('the sample organisation is loaded', () =>
    call('settings.startFromSample', { version: 0 }),
  );
  await showRegisters(call, { step, say, output });
  const message = sampleFile('access-request.eml');
  const read = await step('the e-mail is read', () => call('intake.read', message));
  say(`reached the mailbox on ${read.arrival?.date} (${read.arrival?.note.en})`);
  for (const { right, words } of read.rights) say(`asks for ${right}: “${words.join('”, “')}”`);

  const request = await step('the case is opened', () =>
    call('requests.receive', { ...message, subjects: ['customer'], senderStanding: 'registered' }),
  );
  say(`case ${request.reference}, last day ${request.deadline.due}`);
  for (const { date, citation, text } of request.deadline.trace) {
    say(`${date}  ${text.en}  [${citation}]`);
  }

  await step('the acknowledgement is issued', () =>
    issue(call, request.id, 'acknowledgement', output),
  );
  await step('the systems are searched', () => search(call, request.id));
  await step('access is decided', () => decide(call, request.id));
  await step('the extract is issued', () => issue(call, request.id, 'extract', output));
  await step('the access reply, with the extract as its annex, is issued', () =>
    issue(call, request.id, 'accessReply', output),
  );
  await step('the case is marked answered', () => move(call, request.id, 'answered'));
  const journal = await step('the journal is verified', () => call('journal.verify', {}));
  say(
    `${journal.entries} entries, ${journal.sound ? 'sound' : 'NOT SOUND'}, head ${journal.head.slice(0, 16)}`,
  );
  await step('the vault is locked and opened with the recovery key', async () => {
    await call('vault.lock', {});
    await call('vault.unlockWithRecoveryKey', { recoveryKey });
  });
}

async function search(call: TypedCall, requestId: RequestId): Promise<void> {
  await move(call, requestId, 'searching');
  for (const [category, [outcome, note]] of Object.entries(findings)) {
    await call('extracts.setFinding', {
      requestId,
      category: category as DataCategory,
      outcome,
      note,
    });
  }
  for (const { system } of (await call('extracts.get', { requestId })).systems) {
    const outcome = system === 'Enkätverktyget' ? 'notFound' : 'found';
    await call('extracts.setSystem', {
      requestId,
      system,
      outcome,
      note: 'Sökt på namn och e-post',
    });
  }
  for (const { file, title } of exported) {
    await call('extracts.addSource', { requestId, title, ...sampleFile(file) });
  }
  await move(call, requestId, 'deciding');
}

async function decide(call: TypedCall, id: RequestId): Promise<void> {
  const { version } = await call('requests.get', { id });
  await call('requests.decide', {
    id,
    version,
    right: 'access',
    decision: {
      outcome: 'granted',
      action: 'Vi har sökt i alla system och sammanställt uppgifterna i ett utdrag.',
      doneOn: '2026-11-23',
    },
  });
}

async function move(
  call: TypedCall,
  id: RequestId,
  to: 'searching' | 'deciding' | 'answered',
): Promise<void> {
  const { version } = await call('requests.get', { id });
  await call('requests.move', { id, version, to });
}

async function issue(
  call: TypedCall,
  requestId: RequestId,
  template: TemplateName,
  output: string,
): Promise<void> {
  const draft = await call('letters.draft', { requestId, template });
  await save(call, draft.id, output, 'letters.preview');
  const issued = await call('letters.issue', { id: draft.id, version: draft.version });
  await save(call, issued.id, output, 'letters.file');
}

async function save(
  call: TypedCall,
  id: LetterId,
  output: string,
  method: 'letters.preview' | 'letters.file',
): Promise<void> {
  const { fileName, contentBase64, pages } = await call(method, { id });
  const bytes = Buffer.from(contentBase64, 'base64');
  const name = basename(fileName);
  writeFileSync(join(output, name), bytes);
  say(`${name}: ${pages} pages, ${(bytes.length / 1024).toFixed(0)} KiB`);
}

function sampleFile(fileName: string) {
  return { fileName, contentBase64: readFileSync(join(samples, fileName)).toString('base64') };
}

function say(line: string): void {
  process.stdout.write(`           ${line}\n`);
}
