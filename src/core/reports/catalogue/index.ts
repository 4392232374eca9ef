import type { ReportName } from '../model.ts';
import { article30 } from './article30.ts';
import { breaches } from './breaches.ts';
import { deadlines } from './deadlines.ts';
import type { ReportDefinition } from './definition.ts';
import { evidence } from './evidence.ts';
import { management } from './management.ts';
import { openCases } from './openCases.ts';
import { retention } from './retention.ts';
import { suppliers } from './suppliers.ts';
import { workload } from './workload.ts';

/** The catalogue of built-in reports: exhaustive by type, in the order in which they are offered. */
export const reportCatalogue: Readonly<Record<ReportName, ReportDefinition>> = {
  management,
  deadlines,
  openCases,
  suppliers,
  article30,
  breaches,
  retention,
  workload,
  evidence,
};
