import { billing, customer } from './customers.ts';
import { courses, recruitment } from './people.ts';
import { newsletter, webVisits } from './reach.ts';
import type { RecordTemplate } from './wording.ts';
import { workbench } from './workbench.ts';

/** The usual processing activities, in the order in which a small organisation meets them. */
export const recordTemplates: readonly RecordTemplate[] = [
  customer,
  billing,
  newsletter,
  webVisits,
  courses,
  recruitment,
  workbench,
];
