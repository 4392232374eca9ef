import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { plainDate } from '../../src/core/kit/dates.ts';
import { type RegisterItemId, registerItemIdSchema } from '../../src/core/kit/ids.ts';
import { suppressionService } from '../../src/core/suppression/service.ts';
import { areaBench } from '../support/area.ts';

const newsletter = registerItemIdSchema.parse('11111111-1111-4111-8111-111111111111');
const courses = registerItemIdSchema.parse('22222222-2222-4222-8222-222222222222');
const on = plainDate('2026-11-23');
const value = 'anna@example.com';

async function opened(t: TestContext) {
  const bench = await areaBench(t);
  const service = suppressionService({
    ...bench,
    read: bench.vault.read,
    key: bench.vault.suppressionKey,
  });
  const entered = { kind: 'email', value, scope: 'consent', on } as const;
  const write = (work: Parameters<typeof bench.call.write>[0]) =>
    bench.call.write((unit) => {
      unit.journal({ action: 'request.received' });
      return work(unit);
    });
  return {
    enter: (
      purpose?: RegisterItemId,
      source: 'consentWithdrawal' | 'officer' = 'consentWithdrawal',
    ) => write((unit) => service.enter(unit, { ...entered, source, purpose })),
    lift: (purpose?: RegisterItemId) =>
      write((unit) => {
        const reason = 'Återkallelsen gäller andra ändamål';
        service.lift(unit, { ...entered, source: 'consentWithdrawal', purpose, reason });
      }),
    holds: (purpose?: RegisterItemId) => service.holds({ ...entered, purpose }),
    total: async () =>
      (
        await service.handlers['suppression.list'](
          { lifted: false, offset: 0, limit: 50 },
          bench.call,
        )
      ).total,
    add: (scope: 'consent' | 'directMarketing') =>
      service.handlers['suppression.add'](
        { kind: 'email', value, scope, purpose: newsletter },
        bench.call,
      ),
  };
}

describe('an entry for one purpose', () => {
  it('stops that purpose and no other, once however often it is entered', async (t) => {
    const { enter, holds, total } = await opened(t);
    enter(newsletter);
    enter(newsletter);
    assert.deepEqual([holds(newsletter), holds(courses), holds()], [true, false, true]);
    assert.equal(await total(), 1);
    enter(courses);
    assert.equal(await total(), 2);
  });

  it('gives way to none for all purposes, and one for all stops each', async (t) => {
    const { enter, lift, holds } = await opened(t);
    enter();
    assert.deepEqual([holds(newsletter), holds(courses)], [true, true]);
    enter(newsletter);
    lift();
    assert.deepEqual([holds(newsletter), holds(courses)], [true, false]);
    lift(newsletter);
    assert.equal(holds(newsletter), false);
  });

  it('of the officer’s own is lifted by no case', async (t) => {
    const { enter, lift, holds } = await opened(t);
    enter(newsletter, 'officer');
    lift(newsletter);
    assert.equal(holds(newsletter), true);
  });

  it('belongs to the scope of a consent: direct marketing stops whole (Art 21(3))', async (t) => {
    const { add } = await opened(t);
    assert.throws(() => add('directMarketing'), { code: 'invalidInput' });
    assert.equal((await add('consent')).purpose, newsletter);
  });
});
