import assert from 'node:assert/strict';
import { mkdirSync, rmSync } from 'node:fs';
import { test } from 'node:test';
import { z } from 'zod';
import type { AppEvent } from '../../src/core/kit/events.ts';
import { coded, commandsOn, reopen, vaultFor } from '../vault/support.ts';

const insert = "INSERT INTO attachment VALUES ('a', 1, '', '')";
const rows = 'SELECT id FROM attachment';

test('a command that forgets the journal is rolled back', async (t) => {
  const { vault } = await vaultFor(t);
  const write = commandsOn(vault);
  const silent = () => write('dpo', (unit) => unit.db.run(insert));
  assert.throws(silent, coded('internal', { incident: 'command without journal entry' }));
  assert.deepEqual(vault.read.all(z.unknown(), rows), []);
});

test('a command that throws leaves neither rows, entries nor events', async (t) => {
  const { vault } = await vaultFor(t);
  const events: AppEvent[] = [];
  const failing = () =>
    commandsOn(vault, (event) => events.push(event))('dpo', (unit) => {
      unit.db.run(insert);
      unit.journal({ action: 'request.received' });
      unit.changed('requests');
      throw new TypeError('stop');
    });
  assert.throws(failing, TypeError);
  assert.deepEqual(vault.read.all(z.unknown(), 'SELECT 1 FROM journal'), []);
  assert.deepEqual(events, []);
  assert.equal(vault.readAnchor(), undefined);
});

test('events go out after the commit and after the anchor', async (t) => {
  const { vault } = await vaultFor(t);
  const seen: unknown[] = [];
  const write = commandsOn(vault, (event) => {
    seen.push(event, vault.readAnchor()?.sequence, vault.read.all(z.unknown(), rows).length);
  });
  const answer = write('dpo', (unit) => {
    unit.db.run(insert);
    unit.changed('requests', 'r1');
    unit.journal({ action: 'request.received' });
    return 'done';
  });
  assert.equal(answer, 'done');
  assert.deepEqual(seen, [{ kind: 'changed', area: 'requests', id: 'r1' }, 1, 1]);
});

test('a command that waits is refused and rolled back', async (t) => {
  const { vault } = await vaultFor(t);
  const waiting = () =>
    commandsOn(vault)('dpo', async (unit) => {
      unit.db.run(insert);
      unit.journal({ action: 'request.received' });
    });
  assert.throws(waiting, coded('internal', { incident: 'waiting command' }));
  assert.deepEqual(vault.read.all(z.unknown(), rows), []);
});

test('when the anchor cannot follow, the vault closes and the work is there at the next unlock', async (t) => {
  const { file, vault } = await vaultFor(t);
  const write = commandsOn(vault);
  write('dpo', (unit) => unit.journal({ action: 'vault.created' }));
  rmSync(`${file}.anchor`);
  mkdirSync(`${file}.anchor`);
  const unanchored = () =>
    write('dpo', (unit) => {
      unit.db.run(insert);
      unit.journal({ action: 'request.received' });
    });
  assert.throws(unanchored, coded('coreStopped'));
  rmSync(`${file}.anchor`, { recursive: true });
  const again = await reopen(file);
  assert.equal(again.read.all(z.unknown(), rows).length, 1);
  again.close();
});
