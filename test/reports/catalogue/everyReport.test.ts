import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { RequestId } from '../../../src/core/kit/ids.ts';
import { type Language, languages } from '../../../src/core/kit/language.ts';
import { reportCatalogue } from '../../../src/core/reports/catalogue/index.ts';
import { type Report, type ReportName, reportNames } from '../../../src/core/reports/model.ts';
import { type Desk, leave, openDesk, receive } from '../../requests/scenarios/desk.ts';
import { openTestApp, type TestApp } from '../../support/app.ts';

const run = (
  { call }: TestApp,
  report: ReportName,
  language: Language,
  more: { readonly requestId?: RequestId; readonly suppressSmall?: boolean } = {},
): Promise<Report> => call('reports.run', { report, language, ...more });

/** What must hold of every report, whatever the vault has. */
function check(report: Report, language: Language): void {
  const { title, needs } = reportCatalogue[report.asked.report as ReportName];
  assert.equal(report.title, title[language]);
  assert.equal(report.period !== undefined, needs.period);
  assert.ok(report.sections.length > 0);
  const ids = report.sections.map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length, 'a comment hangs on each section by its id');
  for (const section of report.sections) {
    assert.ok(section.title !== '' && section.parts.length > 0, section.id);
    assert.ok(section.id.length <= 60);
    checkTables(section);
  }
}

function checkTables({ parts }: Report['sections'][number]): void {
  for (const [n, part] of parts.entries()) {
    if (part.kind === 'table') {
      for (const row of part.rows) assert.equal(row.length, part.columns.length, part.id);
      assert.ok(part.rows.length > 0 || part.empty, `${part.id} says that it is empty`);
    }
    if (part.kind !== 'chart') continue;
    const beside = parts[n + 1];
    assert.ok(beside?.kind === 'table' && part.id === `${beside.id}Chart`, part.id);
    assert.equal(beside.rows.length, part.chart.categories.length, 'its numbers stand beside it');
    assert.ok(
      part.chart.series.every(({ values }) => values.length === part.chart.categories.length),
    );
    assert.ok(part.description !== '');
  }
}

describe('every built-in report', () => {
  let desk: Desk;
  let request: RequestId;

  before(async () => {
    desk = await openDesk();
    request = (await receive(desk, 'access')).id;
    await receive(desk, 'marketingObjection');
  });
  after(() => leave(desk));

  for (const name of reportNames) {
    it(`${name} runs on the sample vault in both languages`, async () => {
      for (const language of languages) {
        const more = name === 'evidence' ? { requestId: request } : {};
        check(await run(desk, name, language, more), language);
      }
    });
  }

  it('says the same twice while nothing has changed', async () => {
    for (const name of reportNames) {
      const more = name === 'evidence' ? { requestId: request } : {};
      assert.deepEqual(await run(desk, name, 'sv', more), await run(desk, name, 'sv', more));
    }
  });

  it('tells of no English heading in the Swedish one, and the other way round', async () => {
    for (const name of reportNames) {
      const more = name === 'evidence' ? { requestId: request } : {};
      const [sv, en] = [await run(desk, name, 'sv', more), await run(desk, name, 'en', more)];
      assert.deepEqual(
        sv.sections.map(({ id }) => id),
        en.sections.map(({ id }) => id),
      );
      for (const [n, section] of sv.sections.entries()) {
        assert.notEqual(section.title, en.sections[n]?.title, `${name}: ${section.title}`);
      }
    }
  });

  it('fails for a case that is not there, and for the annex without a case', async () => {
    const requestId = 'b1b1b1b1-0000-4000-8000-000000000000' as RequestId;
    await assert.rejects(run(desk, 'evidence', 'sv', { requestId }), { code: 'notFound' });
    await assert.rejects(run(desk, 'evidence', 'sv'), { code: 'invalidInput' });
  });
});

describe('every built-in report of an empty vault', () => {
  let test: TestApp;
  before(async () => {
    test = await openTestApp();
  });
  after(async () => {
    assert.deepEqual(test.faults, []);
    await test.remove();
  });

  for (const name of reportNames.filter((one) => one !== 'evidence')) {
    it(`${name} runs, with nothing where there is nothing`, async () => {
      for (const language of languages) {
        const report = await run(test, name, language);
        check(report, language);
        const figures = report.sections.flatMap(({ parts }) =>
          parts.flatMap((part) => (part.kind === 'figures' ? part.figures : [])),
        );
        for (const { label, kind, value } of figures) {
          if (kind === 'percent' || kind === 'days') assert.equal(value, null, `${name}: ${label}`);
        }
      }
    });
  }
});
