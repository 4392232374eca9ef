import { foundation } from './0001-foundation.ts';
import { rightsDesk } from './0002-rights-desk.ts';
import { registers } from './0003-registers.ts';
import { extractsReports } from './0004-extracts-reports.ts';
import type { Migration } from './migration.ts';

/** Every migration, in order. Appended to, never edited. */
export const migrations: readonly Migration[] = [
  foundation,
  rightsDesk,
  registers,
  extractsReports,
];
