import type { Handlers } from '../handlers.ts';
import type { reportsContract } from './contract.ts';
import { reportNames } from './model.ts';
import type { ReportsParts } from './servicePorts.ts';
import { runReport } from './serviceRun.ts';

export type ReportsService = {
  readonly handlers: Pick<Handlers<typeof reportsContract>, 'reports.list' | 'reports.run'>;
};

/** The reports: the catalogue's and the officer's own, run, commented, exported and finalised. */
export function reportsService(parts: ReportsParts): ReportsService {
  return {
    handlers: {
      'reports.list': () => ({
        builtIn: reportNames.map((report) => {
          const { name, title, lead, needs } = parts.catalogue[report];
          return { name, title, lead, needs };
        }),
        own: [],
        kept: [],
        due: [],
      }),
      'reports.run': (asked, call) => runReport(asked, call, parts),
    },
  };
}
