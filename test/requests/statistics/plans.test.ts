import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { plainDate } from '../../../src/core/kit/dates.ts';
import { requestStatistics } from '../../../src/core/requests/serviceStatistics.ts';
import type { Bindable, Readable } from '../../../src/core/vault/sql.ts';
import { areaBench } from '../../support/area.ts';

const stepSchema = z.object({ detail: z.string() });

test('no figure goes through all the cases: each begins at an index', async (t) => {
  const { vault } = await areaBench(t);
  const steps: string[] = [];
  const explained = (sql: string, bound: readonly Bindable[]) => {
    const plan = vault.read.all(stepSchema, `EXPLAIN QUERY PLAN ${sql}`, ...bound);
    steps.push(...plan.map(({ detail }) => detail));
  };
  const read: Readable = {
    ...vault.read,
    all: (row, sql, ...bound) => {
      explained(sql, bound);
      return vault.read.all(row, sql, ...bound);
    },
    get: (row, sql, ...bound) => {
      explained(sql, bound);
      return vault.read.get(row, sql, ...bound);
    },
  };
  const counted = requestStatistics(read);
  const year = { from: plainDate('2026-01-01'), until: plainDate('2026-12-31') };
  for (const filter of [{}, { rights: ['access'], channels: ['post'] }] as const) {
    const of = { ...filter, ...year };
    counted.received(of);
    counted.answered(of);
    counted.outcomes(of);
    counted.interventions(of);
    counted.openAt(year.until, filter);
    counted.late(of, 10);
    counted.overdue(year.until, filter, 10);
    counted.open(filter, 10);
    counted.weeks(of);
    counted.horizon(year.until, filter);
  }
  assert.ok(steps.length > 50, String(steps.length));
  const scans = steps.filter((step) => /^SCAN (?!\(?subquery|json_each)/.test(step));
  assert.deepEqual(scans, []);
});
