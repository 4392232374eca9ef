import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { MethodInput } from '../../src/core/contract.ts';
import type { ReportTable } from '../../src/core/reports/model.ts';
import { type Desk, leave, openDesk, receive } from '../requests/scenarios/desk.ts';

let desk: Desk;
before(async () => {
  desk = await openDesk();
  for (const right of ['access', 'access', 'erasure'] as const) await receive(desk, right);
});
after(() => leave(desk));

type Plan = MethodInput<'reports.saveOwn'>['plan'];

/** Runs a plan that is saved for it; answers its table. */
async function tableOf(plan: Plan, language: 'sv' | 'en' = 'sv'): Promise<ReportTable> {
  const { id } = await desk.call('reports.saveOwn', { plan });
  const report = await desk.call('reports.run', { report: 'own', ownId: id, language });
  assert.equal(report.title, plan.title);
  const found = report.sections[0]?.parts.find((part) => part.kind === 'table');
  assert.ok(found);
  return found;
}

/** What the right of access is called. */
const access = 'tillgång (registerutdrag)';

const cases = { title: 'Mina ärenden', register: 'requests' } as const;

describe('a report of the officer’s own', () => {
  it('offers every register and the cases; only a chosen column names anybody', async () => {
    const { registers } = await desk.call('reports.columns', {});
    assert.equal(registers.length, 16);
    const personal = registers.flatMap(({ name, columns }) =>
      columns.filter((column) => column.personal).map(({ path }) => `${name}.${path}`),
    );
    assert.deepEqual(personal, [
      'requests.name',
      'consents.person',
      'consents.email',
      'consents.identity',
      'consents.guardian',
    ]);
    for (const { name, columns } of registers) {
      const paths = columns.map(({ path }) => path);
      assert.equal(new Set(paths).size, paths.length, name);
    }
  });

  it('is not kept in the vault where it names people, who may be erased; without their names it is', async () => {
    const keeping = async (columns: Plan['columns']) => {
      const { id } = await desk.call('reports.saveOwn', { plan: { ...cases, columns } });
      return desk.call('reports.keep', { asked: { report: 'own', ownId: id, language: 'sv' } });
    };
    await assert.rejects(keeping(['reference', 'name']), { code: 'notPossible' });
    assert.equal((await keeping(['reference', 'state'])).pages, 1);
  });

  it('lists the chosen columns in words, sorted, without a name', async () => {
    const columns = ['rights', 'state', 'due'];
    const table = await tableOf({ ...cases, columns, sortBy: 'rights', descending: true });
    assert.deepEqual(
      table.columns.map(({ name, kind }) => [name, kind]),
      [
        ['Rättigheter', 'text'],
        ['Läge', 'text'],
        ['Sista dag', 'date'],
      ],
    );
    assert.deepEqual(
      table.rows.map((row) => row.slice(0, 2)),
      [
        [access, 'mottaget'],
        [access, 'mottaget'],
        ['radering', 'mottaget'],
      ],
    );
    const english = await tableOf({ ...cases, columns }, 'en');
    assert.equal(english.rows[0]?.[1], 'received');
  });

  it('counts groups with their sum, the largest first, in a chart and a table', async () => {
    const table = await tableOf({
      ...cases,
      columns: ['rights', 'daysToAnswer'],
      groupBy: 'rights',
    });
    assert.deepEqual(table.rows, [
      [access, 2, 0],
      ['radering', 1, 0],
      ['Summa', 3, 0],
    ]);
    assert.equal(table.totals, true);
    assert.equal(table.columns[1]?.kind, 'cases');
  });

  it('leaves out what its filters leave out', async () => {
    const count = async (filter: Plan['filters']) =>
      (await tableOf({ ...cases, columns: ['reference'], filters: filter })).rows.length;
    assert.equal(await count([{ column: 'rights', test: 'contains', value: 'RADER' }]), 1);
    assert.equal(await count([{ column: 'rights', test: 'is', value: access }]), 2);
    assert.equal(await count([{ column: 'rights', test: 'isNot', value: access }]), 1);
    assert.equal(await count([{ column: 'state', test: 'is', value: 'received' }]), 3);
    assert.equal(await count([{ column: 'extended', test: 'is', value: 'true' }]), 0);
    assert.equal(await count([{ column: 'received', test: 'after', value: '2026-11-01' }]), 3);
    assert.equal(await count([{ column: 'received', test: 'before', value: '2026-11-01' }]), 0);
    assert.equal(await count([{ column: 'answeredOn', test: 'empty' }]), 3);
    assert.equal(await count([{ column: 'answeredOn', test: 'notEmpty' }]), 0);
    assert.equal(await count([{ column: 'daysToAnswer', test: 'before', value: '99' }]), 0);
  });

  it('runs over every column of every register of the sample', async () => {
    const { registers } = await desk.call('reports.columns', {});
    for (const { name, columns } of registers) {
      const paths = columns.map(({ path }) => path).slice(0, 30);
      const table = await tableOf({ title: name, register: name, columns: paths });
      assert.equal(table.columns.length, paths.length);
    }
  });

  it('refuses a register and a column that are not there', async () => {
    const save = (plan: Plan) => desk.call('reports.saveOwn', { plan });
    await assert.rejects(save({ ...cases, columns: ['constructor'] }), { code: 'invalidInput' });
    await assert.rejects(save({ ...cases, register: '__proto__', columns: ['reference'] }), {
      code: 'invalidInput',
    });
    const filters = [{ column: 'nope', test: 'is' }] as const;
    await assert.rejects(save({ ...cases, columns: ['reference'], filters: [...filters] }), {
      code: 'invalidInput',
    });
  });

  it('is changed and removed at the version that was seen', async () => {
    const plan = { ...cases, title: 'Ä', columns: ['reference'] };
    const { id, version } = await desk.call('reports.saveOwn', { plan });
    const changed = await desk.call('reports.saveOwn', {
      id,
      version,
      plan: { ...plan, title: 'B' },
    });
    assert.deepEqual([changed.version, changed.plan.title], [version + 1, 'B']);
    await assert.rejects(desk.call('reports.saveOwn', { id, version, plan }), {
      code: 'staleVersion',
    });
    await assert.rejects(desk.call('reports.removeOwn', { id, version }), { code: 'staleVersion' });
    await desk.call('reports.removeOwn', { id, version: changed.version });
    await assert.rejects(desk.call('reports.run', { report: 'own', ownId: id, language: 'sv' }), {
      code: 'notFound',
    });
  });
});
