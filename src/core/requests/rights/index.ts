import type { Right } from '../model.ts';
import { access } from './access.ts';
import { automatedDecision } from './automatedDecision.ts';
import { consentWithdrawal } from './consentWithdrawal.ts';
import type { RightDefinition } from './definition.ts';
import { erasure } from './erasure.ts';
import { marketingObjection } from './marketingObjection.ts';
import { objection } from './objection.ts';
import { portability } from './portability.ts';
import { rectification } from './rectification.ts';
import { restriction } from './restriction.ts';

/** The catalogue of rights: exhaustive by type. */
export const rightsCatalogue: Readonly<Record<Right, RightDefinition>> = {
  access,
  rectification,
  erasure,
  restriction,
  portability,
  objection,
  marketingObjection,
  automatedDecision,
  consentWithdrawal,
};
