import type { CommandCall, Handlers } from '../handlers.ts';
import { FristError } from '../kit/errors.ts';
import type { reportsContract } from './contract.ts';
import { type Report, reportNames } from './model.ts';
import { scopeKey } from './rules/scope.ts';
import { exportReport, noteReport } from './serviceExport.ts';
import { keepReport, keptPdf, quartersDue } from './serviceKept.ts';
import { ownRegisters, removeOwn, saveOwn } from './serviceOwn.ts';
import type { ReportsParts } from './servicePorts.ts';
import { runReport } from './serviceRun.ts';
import { writeComment } from './storeComments.ts';
import { keptReports } from './storeKept.ts';
import { ownReports } from './storeOwn.ts';

export type ReportsService = { readonly handlers: Handlers<typeof reportsContract> };

/** The reports: the catalogue's and the officer's own, run, commented, exported and finalised. */
export function reportsService(parts: ReportsParts): ReportsService {
  return {
    handlers: {
      'reports.list': () => ({
        builtIn: reportNames.map((report) => {
          const { name, title, lead, needs } = parts.catalogue[report];
          return { name, title, lead, needs };
        }),
        own: ownReports(parts.read),
        kept: keptReports(parts.read),
        due: quartersDue(parts),
      }),
      'reports.run': (asked, call) => runReport(asked, call, parts),
      'reports.export': (input, call) => exportReport(input, call, parts),
      'reports.comment': async ({ asked, section, text }, call) =>
        comment(await runReport(asked, call, parts), { section, text }, call),
      'reports.keep': ({ asked }, call) => keepReport(asked, call, parts),
      'reports.kept': ({ id }) => keptPdf(id, parts),
      'reports.columns': () => ({
        registers: ownRegisters(parts).map(({ name, title, columns }) => ({
          name,
          title,
          columns: columns.map(({ path, title, kind, options, personal }) => ({
            path,
            title,
            kind,
            options,
            personal,
          })),
        })),
      }),
      'reports.saveOwn': (input, call) => saveOwn(input, call, parts),
      'reports.removeOwn': (input, call) => removeOwn(input, call),
    },
  };
}

/** Writes the comment on a section of a report. Throws notFound for a section that it does not have. */
function comment(
  report: Report,
  given: { readonly section: string; readonly text: string },
  call: CommandCall,
): Report {
  const { asked, sections } = report;
  if (!sections.some(({ id }) => id === given.section)) throw new FristError('notFound');
  return call.write((unit) => {
    const scope = { report: asked.report, scope: scopeKey(asked) };
    writeComment(unit.db, scope, { ...given, at: unit.now });
    noteReport(unit, 'report.commented', asked, given);
    unit.changed('reports');
    return {
      ...report,
      sections: sections.map((section) =>
        section.id === given.section ? { ...section, comment: given.text } : section,
      ),
    };
  });
}
