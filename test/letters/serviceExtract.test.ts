import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { RequestId } from '../../src/core/kit/ids.ts';
import { openTestApp, type TestApp } from '../support/app.ts';
import { attachments } from '../support/attachments.ts';
import { pdfText, without } from '../support/pdf.ts';
import { bytesOf, lettersOf } from './oneCase.ts';

let app: TestApp;

before(async () => {
  app = await openTestApp();
  await app.call('settings.startFromSample', { version: 0 });
});

after(async () => {
  assert.deepEqual(app.faults, []);
  await app.remove();
});

const { openCase, settleExtract, begin } = lettersOf(() => app);

const canaries = {
  struck: 'Zebrafink Kvittersson',
  column: 'Kanariefågel',
  row: 'Papegoja',
  number: '850709-9805',
} as const;

/** A settled case whose table holds a canary in everything that is struck out, masked or left out. */
async function caseWithCanaries(language: 'sv' | 'en'): Promise<RequestId> {
  const { id, version, requester } = await openCase();
  await app.call('requests.changeRequester', {
    id,
    version,
    requester: { name: requester.name, emails: [...requester.emails], language },
  });
  await settleExtract(id, 'found');
  const { dataSets } = await app.call('extracts.addDataSet', {
    requestId: id,
    title: 'Samtal',
    source: 'Växeln',
    columns: ['Dag', 'Kod', 'Anteckning'],
    rows: [
      ['2026-03-01', `${canaries.column} 1`, `Talade med ${canaries.struck} om ${canaries.number}`],
      ['2026-03-02', `${canaries.column} 2`, canaries.row],
    ],
  });
  const set = dataSets.find(({ title }) => title === 'Samtal');
  assert.ok(set);
  const place = { requestId: id, dataSetId: set.id };
  await app.call('extracts.setMapping', {
    ...{ ...place, title: set.title, source: set.source },
    choices: set.choices.map((choice, at) =>
      at === 1 ? { ...choice, included: false, reason: 'interna koder' } : { ...choice },
    ),
  });
  await app.call('extracts.setRows', { ...place, rows: [1], reason: 'gäller någon annan' });
  await app.call('extracts.redact', {
    requestId: id,
    redactions: [
      { what: { kind: 'pattern', text: canaries.struck }, ground: 'othersRights', note: '' },
    ],
  });
  return id;
}

async function issued(id: RequestId, template: 'extract' | 'accessReply'): Promise<Buffer> {
  const draft = await begin(id, template);
  await app.call('letters.preview', { id: draft.id });
  await app.call('letters.issue', { id: draft.id, version: draft.version });
  return bytesOf(await app.call('letters.file', { id: draft.id }));
}

for (const language of ['sv', 'en'] as const) {
  test(`what was struck, masked or left out is in no byte of the letters in ${language}: text, attachment, metadata, streams`, {
    skip: without('pdftotext') || without('qpdf'),
  }, async () => {
    const id = await caseWithCanaries(language);
    for (const template of ['extract', 'accessReply'] as const) {
      const bytes = await issued(id, template);
      const attached = attachments(bytes)['frist-facts.json'] ?? '';
      const unpacked = unpackedText(bytes);
      const text = pdfText(bytes).replaceAll(/\s+/g, ' ');
      const mark = language === 'sv' ? '[struket]' : '[redacted]';
      assert.ok(text.includes(`Talade med ${mark} om 850709-****`), template);
      assert.ok(attached.includes(`Talade med ${mark} om 850709-****`), template);
      assert.match(text, language === 'sv' ? /Interna koder/ : /interna koder/i);
      for (const canary of Object.values(canaries)) {
        const words = canary.split(' ');
        for (const shown of [text, attached, bytes.toString('latin1'), unpacked]) {
          for (const word of words) assert.ok(!shown.includes(word), `${template}: ${canary}`);
        }
      }
    }
  });
}

test('a proposal that waits stops the letter until it is decided, one way or the other', async () => {
  const { id } = await openCase();
  await settleExtract(id, 'found');
  await app.call('extracts.addDataSet', {
    requestId: id,
    title: 'Brev',
    source: 'E-postlådan för kundtjänst',
    columns: ['Text'],
    rows: [['Kopia till kim.annan@example.org']],
  });
  await app.call('extracts.propose', { requestId: id });
  const draft = await begin(id, 'extract');
  const issue = () => app.call('letters.issue', { id: draft.id, version: draft.version });
  await assert.rejects(
    issue(),
    (error: { code: string; facts: { missing: readonly string[] } }) =>
      error.code === 'letterIncomplete' && error.facts.missing.includes('GDPR Art 15(4)'),
  );
  const { redactions } = await app.call('extracts.redactions', {
    requestId: id,
    states: ['proposed'],
  });
  const ids = redactions.map((one) => one.id);
  await app.call('extracts.setRedactions', { requestId: id, ids, state: 'accepted' });
  assert.equal((await issue()).state, 'issued');
});

test('a copy that is changed while it is printed is not issued as it was', async () => {
  const { id } = await openCase();
  await settleExtract(id, 'found');
  const { dataSets } = await app.call('extracts.addDataSet', {
    requestId: id,
    title: 'Lång',
    source: 'CRM',
    columns: ['Namn'],
    rows: Array.from({ length: 3000 }, (_, n) => [`Rad ${n}`]),
  });
  const set = dataSets.find(({ title }) => title === 'Lång');
  assert.ok(set);
  const draft = await begin(id, 'extract');
  const issuing = app.call('letters.issue', { id: draft.id, version: draft.version });
  const place = { requestId: id, dataSetId: set.id };
  const changing = app.call('extracts.setRows', { ...place, rows: [7], reason: 'gäller en annan' });
  const [issue] = await Promise.allSettled([issuing, changing]);
  assert.equal(issue.status === 'rejected' && issue.reason.code, 'staleVersion');
});

/** The file with every stream unpacked. */
function unpackedText(bytes: Buffer): string {
  const folder = mkdtempSync(join(tmpdir(), 'frist-extract-'));
  try {
    const [file, plain] = [join(folder, 'letter.pdf'), join(folder, 'plain.pdf')];
    writeFileSync(file, bytes);
    spawnSync('qpdf', ['--qdf', '--object-streams=disable', file, plain]);
    return readFileSync(plain, 'latin1');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
