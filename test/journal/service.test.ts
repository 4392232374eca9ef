import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { journalService } from '../../src/core/journal/service.ts';
import { instantOf } from '../../src/core/kit/dates.ts';
import { requestIdSchema } from '../../src/core/kit/ids.ts';
import type { OpenVault } from '../../src/core/vault/vault.ts';
import { addEntries, commandsOn, vaultFor } from '../vault/support.ts';

const requestId = requestIdSchema.parse('00000000-0000-4000-8000-000000000001');
const call = {
  caller: { actor: 'dpo', role: 'dpo' },
  signal: new AbortController().signal,
  progress: () => {},
} as const;

test('the journal is listed newest first, page by page', async (t) => {
  const { vault } = await vaultFor(t);
  addEntries(vault, 7);
  const journal = journalService({ vault }).handlers;
  const first = await journal['journal.list']({ limit: 3 }, call);
  assert.equal(first.total, 7);
  assert.deepEqual(
    first.entries.map(({ sequence }) => sequence),
    [7, 6, 5],
  );
  const next = await journal['journal.list']({ limit: 3, before: 5 }, call);
  assert.deepEqual(
    next.entries.map(({ sequence }) => sequence),
    [4, 3, 2],
  );
  assert.deepEqual(next.entries[0]?.fields, ['name']);
});

test("a request's journal has its letters' entries, also of a letter that was discarded", async (t) => {
  const { vault } = await vaultFor(t);
  addEntries(vault, 3);
  const write = commandsOn(vault);
  write('dpo', (unit) => {
    addRequest(unit.db);
    unit.journal({ action: 'request.received', object: { type: 'request', id: requestId } });
  });
  const letter = { type: 'letter', id: 'letter-1' } as const;
  write('dpo', (unit) => {
    unit.db.run(
      `INSERT INTO letter (id, request_id, version, template, state, is_owed, language, edits, created_at)
       VALUES ('letter-1', ?, 1, 'acknowledgement', 'draft', 0, 'sv', '{}', '')`,
      requestId,
    );
    unit.journal({ action: 'letter.drafted', object: letter });
  });
  write('dpo', (unit) => {
    unit.db.run("DELETE FROM letter WHERE id = 'letter-1'");
    unit.journal({ action: 'letter.discarded', object: letter });
  });
  addEntries(vault, 2);
  const { total, entries } = await journalService({ vault }).handlers['journal.list'](
    { requestId, limit: 10 },
    call,
  );
  assert.equal(total, 3);
  assert.deepEqual(
    entries.map(({ action }) => action),
    ['letter.discarded', 'letter.drafted', 'request.received'],
  );
});

test('a letter that is journalled before it is stored is found once it is', async (t) => {
  const { vault } = await vaultFor(t);
  const letter = { type: 'letter', id: 'letter-1' } as const;
  commandsOn(vault)('dpo', (unit) => {
    unit.journal({ action: 'letter.owed', object: letter });
    addRequest(unit.db);
    unit.db.run(
      `INSERT INTO letter (id, request_id, version, template, state, is_owed, language, edits, created_at)
       VALUES ('letter-1', ?, 1, 'acknowledgement', 'draft', 1, 'sv', '{}', '')`,
      requestId,
    );
    unit.journal({ action: 'letter.drafted', object: letter });
  });
  const { total } = await journalService({ vault }).handlers['journal.list'](
    { requestId, limit: 10 },
    call,
  );
  assert.equal(total, 2);
});

test('a package, an opened file and a proposal leave what a reply rests on as it was', async (t) => {
  const { vault } = await vaultFor(t);
  type Noted = 'extract.redacted' | 'extract.packageMade' | 'extract.sourceOpened';
  const note = (action: Noted, hour: number) => {
    const now = instantOf(Date.UTC(2026, 10, 23, hour));
    const write = commandsOn(vault, () => {}, now);
    write('dpo', (unit) => unit.journal({ action, object: { type: 'request', id: requestId } }));
  };
  const journal = journalService({ vault });
  assert.equal(journal.lastExtractChange(requestId), undefined);
  note('extract.redacted', 8);
  const changed = journal.lastExtractChange(requestId);
  assert.ok(changed);
  note('extract.packageMade', 9);
  note('extract.sourceOpened', 10);
  assert.equal(journal.lastExtractChange(requestId), changed);
});

test('no listing of the journal reads the whole table', async (t) => {
  const { vault } = await vaultFor(t);
  const step = z.object({ detail: z.string() });
  const plan = vault.read.all(
    step,
    `EXPLAIN QUERY PLAN SELECT sequence FROM journal WHERE pseudonym IN
       (SELECT pseudonym FROM journal_subject WHERE within_request = 'x')
     AND sequence < 9 ORDER BY sequence DESC LIMIT 3`,
  );
  const text = plan.map(({ detail }) => detail).join('; ');
  assert.ok(!/SCAN/.test(text), text);
});

test('journal.verify answers for the open vault', async (t) => {
  const { vault } = await vaultFor(t);
  addEntries(vault, 3);
  const answer = await journalService({ vault }).handlers['journal.verify']({}, call);
  assert.equal(answer.sound, true);
  assert.equal(answer.entries, 3);
});

function addRequest(db: Parameters<Parameters<OpenVault['transact']>[0]>[0]): void {
  db.run(
    `INSERT INTO request (id, version, year, serial, reference, state, channel, rights, name, name_key,
       emails, postal_addresses, language, subject, text, received, received_basis, opened_at,
       calendar, rule_version, due, alarm, paused)
     VALUES (?, 1, 2026, 1, '', 'received', '', '[]', '', '', '[]', '[]', '', '', '', '', '', '', '', '', '', '', 0)`,
    requestId,
  );
}
