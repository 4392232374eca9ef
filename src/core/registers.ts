import { accessReviewsRegister } from './access/register.ts';
import { balancingRegister } from './balancing/register.ts';
import { dpiaRegister } from './dpia/register.ts';
import { measuresRegister } from './measures/register.ts';
import { processingRegister } from './processing/register.ts';
import type { AnyRegister } from './registers/model/definition.ts';

/** Every register's definition, in the order of the navigation. */
export const registerDefinitions: readonly AnyRegister[] = [
  processingRegister,
  balancingRegister,
  dpiaRegister,
  measuresRegister,
  accessReviewsRegister,
];
