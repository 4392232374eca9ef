import { accessReviewsRegister } from './access/register.ts';
import { agreementRegister } from './agreements/register.ts';
import { balancingRegister } from './balancing/register.ts';
import { breachesRegister } from './breaches/register.ts';
import { consentsRegister } from './consents/register.ts';
import { disclosureRegister } from './disclosures/register.ts';
import { dpiaRegister } from './dpia/register.ts';
import { measuresRegister } from './measures/register.ts';
import { noticesRegister } from './notices/register.ts';
import { processingRegister } from './processing/register.ts';
import { promisesRegister } from './promises/register.ts';
import type { AnyRegister } from './registers/model/definition.ts';
import { retentionActionsRegister } from './retention/register/actions.ts';
import { holdsRegister } from './retention/register/holds.ts';
import { retentionRegister } from './retention/register.ts';
import { supplierRegister } from './suppliers/register.ts';

/** Every register's definition, in the order of the navigation. */
export const registerDefinitions: readonly AnyRegister[] = [
  processingRegister,
  balancingRegister,
  dpiaRegister,
  supplierRegister,
  agreementRegister,
  disclosureRegister,
  consentsRegister,
  retentionRegister,
  retentionActionsRegister,
  holdsRegister,
  breachesRegister,
  noticesRegister,
  measuresRegister,
  accessReviewsRegister,
  promisesRegister,
];
