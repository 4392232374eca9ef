import type { CheckCode } from '../model.ts';
import { contact, controller, manual } from './checks/accountability.ts';
import { bundledConsent, cookies, withdrawal } from './checks/consents.ts';
import { marketingObjection, notices } from './checks/information.ts';
import {
  categories,
  contactDetails,
  legalBasis,
  marketing,
  minimisation,
  sources,
} from './checks/records.ts';
import { bookkeeping, longerRetention, retention, retentionBasis } from './checks/retention.ts';
import {
  complaint,
  erasure,
  extracts,
  objection,
  rectification,
  restriction,
} from './checks/rights.ts';
import { access, securityPolicies, sensitive } from './checks/security.ts';
import { disclosures, secrecy, suppliersBound, transfers } from './checks/sharing.ts';
import type { Check } from './proof.ts';

/** The rule behind each way of showing that a promise is kept. */
export const checks: Readonly<Record<CheckCode, Check>> = {
  minimisation,
  legalBasis,
  marketing,
  contactDetails,
  marketingObjection,
  cookies,
  categories,
  bundledConsent,
  withdrawal,
  sources,
  notices,
  access,
  sensitive,
  securityPolicies,
  disclosures,
  secrecy,
  suppliersBound,
  transfers,
  retention,
  retentionBasis,
  bookkeeping,
  longerRetention,
  extracts,
  rectification,
  restriction,
  erasure,
  objection,
  complaint,
  controller,
  contact,
  manual,
};
