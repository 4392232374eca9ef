import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { z } from 'zod';
import { attachmentsService } from '../../src/core/attachments/service.ts';
import { documentsService } from '../../src/core/documents/service.ts';
import { erasureService } from '../../src/core/erasure/service.ts';
import { eraseItemsOfCase, eraseSettledItem, settledItems } from '../../src/core/intake/erase.ts';
import { registerItemIdSchema } from '../../src/core/kit/ids.ts';
import { eraseLetters } from '../../src/core/letters/erase.ts';
import { eraseReportsOfCase } from '../../src/core/reports/erase.ts';
import {
  duplicatesOf,
  endedCases,
  eraseCase,
  recordsOfCase,
} from '../../src/core/requests/serviceErase.ts';
import { retentionContentSchema } from '../../src/core/retention/model.ts';
import { wesafeSample } from '../../src/core/settings/sample.ts';
import type { OpenVault } from '../../src/core/vault/vault.ts';
import { type AreaBench, areaBench, bareRequest } from '../support/area.ts';

const rule = {
  id: registerItemIdSchema.parse('00000000-0000-4000-8000-000000000001'),
  content: retentionContentSchema.parse({
    title: 'Ärenden',
    trigger: 'caseClosed',
    months: 24,
    action: 'erase',
  }),
};

/** Erasing over real tables; `then` runs when the rows of a case are gone and its transaction is still open. */
function erasing(bench: AreaBench, then: () => void, rewriteFile = () => bench.vault.rewrite()) {
  const { vault, newId, clock, timeZone } = bench;
  const { read } = vault;
  const attachments = attachmentsService({ read, newId });
  const organisation = () => wesafeSample().organisation;
  return erasureService({
    read,
    newId,
    clock,
    timeZone,
    attachments,
    documents: documentsService({ read, newId, attachments, organisation }),
    rules: () => [rule],
    holdsOn: () => [],
    recordsUnder: () => [],
    cases: {
      ended: (until) => endedCases(read, until),
      duplicates: (id) => duplicatesOf(read, id),
      records: (id) => recordsOfCase(read, id),
      dataRows: () => 0,
      erase: (unit, id) => {
        const erased = eraseCase(unit, id);
        then();
        return erased;
      },
    },
    letters: { erase: eraseLetters },
    reports: { erase: eraseReportsOfCase },
    tray: {
      settled: (until) => settledItems(read, until),
      eraseOfCase: eraseItemsOfCase,
      eraseSettled: eraseSettledItem,
    },
    journalHead: () => ({ sequence: 1, hash: '0'.repeat(64) }),
    rewriteFile,
  });
}

const countSchema = z.object({ n: z.int() });
const tables = ['request', 'request_note', 'journal_salt', 'journal_subject', 'erasure'];

function counted({ read }: OpenVault) {
  return tables.map((table) => read.get(countSchema, `SELECT count(*) AS n FROM ${table}`)?.n);
}

/** Three cases that were closed in 2024, each with a note and a journal entry. */
async function benchOfThree(t: TestContext): Promise<AreaBench> {
  const bench = await areaBench(t);
  for (const reference of ['2026-0001', '2026-0002', '2026-0003']) {
    const id = bareRequest(bench.vault, reference);
    bench.call.write((unit) => {
      unit.db.run(
        `UPDATE request SET state = 'closed', closed_on = '2024-05-01', opened_at = '2024-03-01T08:00:00.000Z',
           calendar = 'SE', due = '2024-04-01', alarm = '2024-04-01' WHERE id = ?`,
        id,
      );
      unit.db.run("INSERT INTO request_note VALUES (?, ?, '', 'dpo', 'Not')", bench.newId(), id);
      const object = { type: 'request', id } as const;
      unit.journal({ action: 'request.noteAdded', object, fields: { text: 'Not' } });
    });
  }
  return bench;
}

test('a fault in the middle of a case leaves that case whole and the ones before it gone', async (t) => {
  const bench = await benchOfThree(t);
  let erased = 0;
  const service = erasing(bench, () => {
    erased += 1;
    if (erased === 2) throw new Error('the second case fails');
  });
  const [requests, notes, salts, subjects] = counted(bench.vault);
  assert.deepEqual([requests, notes, subjects], [3, 3, 3]);
  await assert.rejects(
    async () => service.handlers['erasure.run']({ language: 'sv' }, bench.call),
    {
      message: 'the second case fails',
    },
  );
  // One salt goes with the case, one comes with the entry of its erasure.
  assert.deepEqual(counted(bench.vault), [2, 2, salts, 2, 1]);
  const due = await service.handlers['erasure.due']({ limit: 10 }, bench.call);
  assert.deepEqual([due.count, due.unfinished], [2, 1]);
});

test('a fault in the first case leaves everything as it was', async (t) => {
  const bench = await benchOfThree(t);
  const before = counted(bench.vault);
  const service = erasing(bench, () => {
    throw new Error('the first case fails');
  });
  await assert.rejects(
    async () => service.handlers['erasure.run']({ language: 'sv' }, bench.call),
    {
      message: 'the first case fails',
    },
  );
  assert.deepEqual(counted(bench.vault), before);
});

test('a file that cannot be written anew is certified by the next run', async (t) => {
  const bench = await benchOfThree(t);
  const full = erasing(
    bench,
    () => {},
    () => {
      throw new Error('no room');
    },
  );
  await assert.rejects(async () => full.handlers['erasure.run']({ language: 'sv' }, bench.call), {
    message: 'no room',
  });
  const service = erasing(bench, () => {});
  const { erasures } = await service.handlers['erasure.run']({ language: 'sv' }, bench.call);
  assert.deepEqual(
    erasures.map(({ cases, isCertified }) => [
      cases.map(({ reference }) => reference),
      isCertified,
    ]),
    [[['2026-0001', '2026-0002', '2026-0003'], true]],
  );
});
