import type { Right } from '../model.ts';
import { access } from './access.ts';
import type { RightDefinition } from './definition.ts';
import { trackedRights } from './tracked.ts';

/** The catalogue of rights: exhaustive by type. */
export const rightsCatalogue: Readonly<Record<Right, RightDefinition>> = {
  access,
  ...trackedRights,
};
