import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { typedCalls } from '../src/cli/typedCalls.ts';
import { createApp } from '../src/core/app.ts';
import { plainDate } from '../src/core/kit/dates.ts';
import { machineParts } from '../src/core/machine.ts';
import { unlockVault } from '../src/core/vault/vault.ts';

/**
 * The management report of a year with so many cases, run and exported, in a process of its own:
 * `node bench/reportsSteps.ts CASES`. Answers each step by message.
 */
export type ReportStep = {
  readonly step: string;
  readonly milliseconds: number;
  /** Of what is written, in bytes. */
  readonly bytes?: number;
};

const passphrase = 'fem enkla ord till mätning';
const count = Number(process.argv[2]);
const folder = mkdtempSync(join(tmpdir(), 'frist-bench-'));
const parts = { ...machineParts(), vaultFile: join(folder, 'bench.vault') };
const app = createApp(parts);
const call = typedCalls(app);

async function step<Answer>(
  name: string,
  work: () => Promise<Answer>,
  size?: (a: Answer) => number,
) {
  const started = performance.now();
  const answer = await work();
  const milliseconds = performance.now() - started;
  const bytes = size?.(answer);
  process.send?.({
    step: name,
    milliseconds,
    ...(bytes === undefined ? {} : { bytes }),
  } satisfies ReportStep);
  // Whoever watches the memory has a moment to write it down.
  await new Promise((resolve) => setTimeout(resolve, 150));
}

async function firstCase() {
  await call('vault.create', { passphrase });
  await call('settings.startFromSample', { version: 0 });
  const { id, version } = await call('requests.receive', {
    channel: 'email',
    received: '2026-01-01',
    requester: { name: 'Åsa Öberg', emails: ['asa@example.se'] },
    rights: ['access'],
    subject: 'Registerutdrag',
    text: 'Jag vill veta vad ni har om mig.',
  });
  const decision = { outcome: 'granted', action: 'Kopian lämnas.', doneOn: '2026-01-09' } as const;
  await call('requests.decide', { id, version, right: 'access', decision });
}

const right = `CASE n.value % 5 WHEN 0 THEN 'erasure' WHEN 1 THEN 'portability' WHEN 2 THEN 'rectification'
  ELSE 'access' END`;
const channel = `CASE n.value % 4 WHEN 0 THEN 'post' WHEN 1 THEN 'phone' WHEN 2 THEN 'webForm' ELSE 'email' END`;
const isAnswered = 'n.value % 8 <> 0';
/** Of a year, one day after the other. */
const dayOf = `(n.value * 320 / ${count})`;
const otherId = "printf('%08x-0000-4000-8000-%012x', n.value, n.value)";

/** Copies the first case with other days, rights, channels, outcomes and answers, straight into the vault. */
async function copyIt() {
  await call('vault.lock', {});
  const vault = await unlockVault(parts.vaultFile, { passphrase }, parts);
  const from = `request o JOIN (WITH RECURSIVE c (value) AS
    (SELECT 1 UNION ALL SELECT value + 1 FROM c WHERE value < ${count}) SELECT value FROM c) n
    WHERE o.serial = 1`;
  vault.transact((db) => {
    db.run(`INSERT INTO request (id, version, year, serial, reference, state, channel, rights, name, name_key, emails,
        postal_addresses, language, subject, text, received, received_basis, opened_at, calendar, rule_version, due,
        alarm, paused, answered_on)
      SELECT ${otherId}, o.version, o.year, 1 + n.value, printf('2026-%06d', 1 + n.value),
        iif(${isAnswered}, 'answered', 'searching'), ${channel}, json_array(${right}), o.name, o.name_key, o.emails,
        o.postal_addresses, o.language, o.subject, o.text, date(o.received, '+' || ${dayOf} || ' days'),
        o.received_basis, o.opened_at, o.calendar, o.rule_version, date(o.due, '+' || ${dayOf} || ' days'),
        date(o.alarm, '+' || ${dayOf} || ' days'), 0,
        iif(${isAnswered}, date(o.received, '+' || (${dayOf} + 3 + n.value % 37) || ' days'), NULL)
      FROM ${from}`);
    db.run(`INSERT INTO request_right (request_rowid, right)
      SELECT x.rowid, r.value FROM request x JOIN json_each(x.rights) r WHERE x.serial > 1`);
    db.run(`INSERT INTO request_course (request_id, right, scope, decision, decided_at, decided_by)
      SELECT x.id, r.value, c.scope, iif(x.answered_on IS NULL, NULL,
          json_set(c.decision, '$.outcome', iif(x.serial % 6 = 0, 'partly', 'granted'))),
        iif(x.answered_on IS NULL, NULL, c.decided_at), iif(x.answered_on IS NULL, NULL, c.decided_by)
      FROM request x JOIN json_each(x.rights) r JOIN request f ON f.serial = 1
      JOIN request_course c ON c.request_id = f.id WHERE x.serial > 1`);
  });
  vault.close();
  await call('vault.unlock', { passphrase });
}

await firstCase();
await copyIt();
const period = { from: plainDate('2026-01-01'), until: plainDate('2026-12-31') };
const asked = { report: 'management', language: 'sv', period } as const;
await step('management report, run', () => call('reports.run', asked));
await step('management report, run again', () => call('reports.run', asked));
for (const format of ['pdf', 'xlsx'] as const) {
  await step(
    `management report, ${format}`,
    () => call('reports.export', { asked, format }),
    ({ contentBase64 }) => (contentBase64.length * 3) / 4,
  );
}
const open = { report: 'openCases', language: 'sv' } as const;
for (const format of ['pdf', 'xlsx'] as const) {
  await step(
    `open cases (an eighth), ${format}`,
    () => call('reports.export', { asked: open, format }),
    ({ contentBase64 }) => (contentBase64.length * 3) / 4,
  );
}
await app.close();
rmSync(folder, { recursive: true, force: true });
process.disconnect?.();
