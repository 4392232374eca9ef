import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type App, createApp } from '../core/app.ts';
import type { FindingOutcome } from '../core/extracts/model.ts';
import { instantOf, plainDate } from '../core/kit/dates.ts';
import type { RequestId } from '../core/kit/ids.ts';
import type { TemplateName } from '../core/letters/model.ts';
import { machineParts } from '../core/machine.ts';
import type { DataCategory } from '../core/processing/model.ts';
import { collectCopies, makePackages, sampleFile } from './demoExtract.ts';
import { showRegisters } from './demoRegisters.ts';
import { makeQuarterlyReport } from './demoReports.ts';
import { type DemoSteps, demoSteps } from './demoSteps.ts';
import { liveYear, reviewPromises } from './demoYear.ts';
import { type TypedCall, typedCalls } from './typedCalls.ts';
import { plannedYear } from './yearPlan.ts';

/** The demo's own calendar, so that its dates and documents are the same whenever it runs. */
const demoMoment = Date.UTC(2026, 10, 23, 8, 0);

/** A year earlier: when the other vault of the demo begins. */
const yearBegins = Date.UTC(2025, 10, 24, 8, 0);
const yearCases = 40;

const passphrase = 'fem enkla ord som exempel';

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

/** From the sample e-mail to a redacted extract, a package and the reply; from a year of cases to its report. */
export async function runDemo(folder = 'demo-output'): Promise<number> {
  const output = resolve(folder);
  if (!makeRoom(output)) {
    process.stderr.write(
      `${output} holds other files: the demo takes an empty folder or its own.\n`,
    );
    return 2;
  }
  const scratch = mkdtempSync(join(tmpdir(), 'frist-demo-'));
  const steps = demoSteps(output);
  try {
    await withVault(join(scratch, 'demo.vault'), demoMoment, ({ call }) =>
      handleRequest(call, steps),
    );
    await withVault(join(scratch, 'year.vault'), yearBegins, ({ call, setClock }) =>
      reportYear(call, setClock, steps),
    );
    process.stdout.write(`\nThe files are in ${output}\n`);
    return 0;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

type Opened = { readonly call: TypedCall; readonly setClock: (epochMilliseconds: number) => void };

/** A core over a new vault, whose clock goes on from where it is set. */
async function withVault(
  vaultFile: string,
  begins: number,
  work: (opened: Opened) => Promise<void>,
): Promise<void> {
  let set = begins;
  let since = performance.now();
  const app: App = createApp({
    ...machineParts(),
    clock: () => instantOf(Math.round(set + performance.now() - since)),
    vaultFile,
    reportFault: (incident, frames) => process.stderr.write(`fault ${incident}\n${frames}\n`),
  });
  const setClock = (epochMilliseconds: number) => {
    set = epochMilliseconds;
    since = performance.now();
  };
  try {
    await work({ call: typedCalls(app), setClock });
  } finally {
    await app.close();
  }
}

/** What the demo writes: letters, registers, packages and reports, by the names that Frist gives them. */
const ours = [
  /^\d{4}-\d{4}-[a-z0-9-]+\.(?:pdf|zip)$/,
  /^[a-z0-9-]+-\d{4}-(?:\d{2}-\d{2}|kv\d|q\d)\.(?:pdf|xlsx)$/,
];

/** Takes away what an earlier demo wrote, and nothing else; false where somebody else's files lie. */
function makeRoom(output: string): boolean {
  mkdirSync(output, { recursive: true });
  const files = readdirSync(output);
  if (!files.every((name) => ours.some((pattern) => pattern.test(name)))) return false;
  for (const name of files) rmSync(join(output, name));
  return true;
}

async function handleRequest(call: TypedCall, steps: DemoSteps): Promise<void> {
  const { step } = steps;
  const { recoveryKey } = await step('an encrypted vault is created', () =>
    call('vault.create', { passphrase }),
  );
  await step('the sample organisation is loaded', () =>
    call('settings.startFromSample', { version: 0 }),
  );
  await showRegisters(call, steps);
  const request = await receive(call, steps);
  await step('the acknowledgement is issued', () =>
    issue(call, request.id, 'acknowledgement', steps),
  );
  await step('the systems are searched', () => search(call, request.id));
  await collectCopies(call, request.id, steps);
  await move(call, request.id, 'deciding');
  await step('access and portability are decided', () => decide(call, request.id));
  for (const template of ['extract', 'accessReply', 'portabilityReply'] as const) {
    await step(`the ${words[template]} is issued`, () => issue(call, request.id, template, steps));
  }
  await makePackages(call, request.id, steps);
  await step('the case is marked answered', () => move(call, request.id, 'answered'));
  await verify(call, steps);
  await step('the vault is locked and opened with the recovery key', async () => {
    await call('vault.lock', {});
    await call('vault.unlockWithRecoveryKey', { recoveryKey });
  });
}

const words = {
  extract: 'extract',
  accessReply: 'access reply, with the extract as its annex,',
  portabilityReply: 'portability reply',
} as const;

async function receive(call: TypedCall, { step, say }: DemoSteps) {
  const message = sampleFile('access-request.eml');
  const read = await step('the e-mail is read', () => call('intake.read', message));
  say(`reached the mailbox on ${read.arrival?.date} (${read.arrival?.note.en})`);
  for (const { right, words: said } of read.rights)
    say(`asks for ${right}: “${said.join('”, “')}”`);
  const request = await step('the case is opened', () =>
    call('requests.receive', {
      ...message,
      // On the telephone the person asked for the data in a form to take along, too.
      rights: ['access', 'portability'],
      subjects: ['customer'],
      senderStanding: 'registered',
    }),
  );
  say(`case ${request.reference}, last day ${request.deadline.due}`);
  for (const { date, citation, text } of request.deadline.trace) {
    say(`${date}  ${text.en}  [${citation}]`);
  }
  return request;
}

async function verify(call: TypedCall, { step, say }: DemoSteps): Promise<void> {
  const journal = await step('the journal is verified', () => call('journal.verify', {}));
  const sound = journal.sound ? 'sound' : 'NOT SOUND';
  say(`${journal.entries} entries, ${sound}, head ${journal.head.slice(0, 16)}`);
}

/** A year of cases in a vault of its own, and its quarterly report. */
async function reportYear(
  call: TypedCall,
  setClock: Opened['setClock'],
  steps: DemoSteps,
): Promise<void> {
  await call('vault.create', { passphrase });
  await call('settings.startFromSample', { version: 0 });
  const cases = plannedYear(plainDate('2026-11-20'), yearCases);
  await steps.step(`a year of ${cases.length} cases is lived through`, () =>
    liveYear(call, cases, (day) => setClock(Date.parse(`${day}T09:00:00Z`))),
  );
  setClock(demoMoment);
  await reviewPromises(call, plainDate('2027-11-22'));
  await makeQuarterlyReport(call, steps);
  await verify(call, steps);
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
}

async function decide(call: TypedCall, id: RequestId): Promise<void> {
  await scopePortability(call, id);
  for (const right of ['access', 'portability'] as const) {
    const { version } = await call('requests.get', { id });
    await call('requests.decide', {
      id,
      version,
      right,
      decision: {
        outcome: 'granted',
        action: 'Vi har sökt i alla system och sammanställt uppgifterna.',
        doneOn: '2026-11-23',
      },
    });
  }
}

/** Portability concerns what rests on consent or contract (Art 20(1)(a)). */
async function scopePortability(call: TypedCall, id: RequestId): Promise<void> {
  const { verdicts } = await call('requests.applicable', { id });
  const records = verdicts
    .filter(({ right, applies }) => right === 'portability' && applies === 'yes')
    .map(({ recordId }) => recordId);
  const { version } = await call('requests.get', { id });
  await call('requests.setScope', { id, version, right: 'portability', records });
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
  { write }: DemoSteps,
): Promise<void> {
  const draft = await call('letters.draft', { requestId, template });
  write(await call('letters.preview', { id: draft.id }));
  const issued = await call('letters.issue', { id: draft.id, version: draft.version });
  write(await call('letters.file', { id: issued.id }));
}
