import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { RequestId } from '../../src/core/kit/ids.ts';
import type { Asked, Report, ReportPart } from '../../src/core/reports/model.ts';
import { reportNames } from '../../src/core/reports/model.ts';
import { withdrawn } from '../erasure/cases.ts';
import { type Desk, leave, openDesk, receive } from '../requests/scenarios/desk.ts';
import { openTestApp, type TestApp } from '../support/app.ts';
import { qpdfFaults, without } from '../support/pdf.ts';
import { checkStructure } from '../support/pdfStructure.ts';

const quarter = { from: '2026-10-01', until: '2026-12-31' };
const formats = ['xlsx', 'csv', 'json'] as const;

let desk: Desk;
let empty: TestApp;
let requestId: RequestId;
before(async () => {
  [desk, empty] = [await openDesk(), await openTestApp()];
  for (const right of ['access', 'erasure', 'objection'] as const) await receive(desk, right);
  requestId = await withdrawn(desk);
});
after(async () => {
  await leave(desk);
  await empty.remove();
});

function asked(report: Asked['report'], language: Asked['language'], more: Partial<Asked> = {}) {
  const about = report === 'evidence' ? { requestId } : {};
  return { report, language, period: quarter, ...about, ...more } as Asked;
}

function parts(report: Report): readonly ReportPart[] {
  return report.sections.flatMap((section) => section.parts);
}

describe('every report of the catalogue', () => {
  for (const name of reportNames) {
    it(`runs and becomes a file on the sample vault: ${name}`, async () => {
      for (const language of ['sv', 'en'] as const) {
        const report = await desk.call('reports.run', asked(name, language));
        assertWhole(report);
        for (const format of formats) {
          const file = await desk.call('reports.export', { asked: asked(name, language), format });
          assert.match(file.fileName, /^[a-z0-9.-]+$/);
          assert.ok(file.contentBase64.length > 0);
        }
      }
    });

    if (name !== 'evidence') {
      it(`runs and becomes a file on an empty vault: ${name}`, async () => {
        assertWhole(await empty.call('reports.run', asked(name, 'sv')));
        for (const format of formats) {
          await empty.call('reports.export', { asked: asked(name, 'en'), format });
        }
      });
    }

    it(`becomes a sound PDF in either language: ${name}`, { skip: without('qpdf') }, async () => {
      for (const language of ['sv', 'en'] as const) {
        const input = { asked: asked(name, language), format: 'pdf' } as const;
        const { contentBase64, pages } = await desk.call('reports.export', input);
        assert.ok((pages ?? 0) >= 1);
        const bytes = Buffer.from(contentBase64, 'base64');
        assert.equal(qpdfFaults(bytes), '');
        assert.deepEqual(checkStructure(bytes), []);
      }
    });

    it(`tells no count below five where small numbers are held back: ${name}`, async () => {
      const report = await desk.call('reports.run', asked(name, 'sv', { suppressSmall: true }));
      if (!report.asked.suppressSmall) return;
      for (const part of parts(report)) {
        if (part.kind === 'figures') {
          for (const { kind, value, before } of part.figures)
            if (kind === 'cases') assertNotSmall([value, before]);
        }
        if (part.kind !== 'table') continue;
        const counts = part.columns.flatMap(({ kind }, at) => (kind === 'cases' ? [at] : []));
        for (const row of part.rows) assertNotSmall(counts.map((at) => row[at]));
      }
    });
  }
});

function assertNotSmall(cells: readonly unknown[]): void {
  for (const cell of cells) assert.ok(typeof cell !== 'number' || cell >= 5, String(cell));
}

/** Ids are each their own, rows as wide as their table, every chart beside a table that has its numbers. */
function assertWhole(report: Report): void {
  const sections = report.sections.map(({ id }) => id);
  assert.ok(sections.length > 0);
  assert.equal(new Set(sections).size, sections.length);
  const tables = parts(report).flatMap((part) => (part.kind === 'table' ? [part] : []));
  assert.equal(new Set(tables.map(({ id }) => id)).size, tables.length);
  for (const { id, columns, rows } of tables) {
    for (const row of rows) assert.equal(row.length, columns.length, id);
  }
  for (const { parts } of report.sections) {
    const told = new Set(
      parts.flatMap((part) => (part.kind === 'table' ? part.rows.flat() : [])).map(String),
    );
    for (const part of parts) {
      if (part.kind === 'figures') {
        for (const figure of part.figures) assert.equal(figure.of, undefined);
      }
      if (part.kind !== 'chart') continue;
      assert.ok(part.description.length > 10, part.id);
      for (const { values } of part.chart.series) {
        assert.equal(values.length, part.chart.categories.length, part.id);
        for (const value of values) {
          if (value !== null && value !== 0) assert.ok(told.has(String(value)), part.id);
        }
      }
    }
  }
}
