import { foundation } from './0001-foundation.ts';
import type { Migration } from './migration.ts';

/** Every migration, in order. Appended to, never edited. */
export const migrations: readonly Migration[] = [foundation];
