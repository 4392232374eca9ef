import type { Desk } from './areasDesk.ts';
import type { Ground } from './areasGround.ts';
import type { Registers } from './areasRegisters.ts';
import { itemsOf } from './registers/serviceDocuments.ts';
import { registerDefinitions } from './registers.ts';
import { reportCatalogue } from './reports/catalogue/index.ts';
import { reportsService } from './reports/service.ts';
import { reportSources } from './reports/serviceSources.ts';

/** The reports over all that the other areas hold. */
export function openReports(ground: Ground, registers: Registers, desk: Desk) {
  const { journal } = ground;
  const sources = reportSources({
    ...ground,
    ...registers,
    ...desk,
    registers: registers.all,
  });
  return reportsService({
    ...ground,
    catalogue: reportCatalogue,
    sources,
    registers: registerDefinitions,
    itemsOf: (register) => itemsOf(ground.read, register).map(({ content }) => content),
    cases: () => desk.requests.everyCase(),
    began: () => journal.began() ?? ground.clock(),
  });
}
