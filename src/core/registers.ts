import { processingRegister } from './processing/register.ts';
import type { AnyRegister } from './registers/model/definition.ts';

/** Every register's definition, in the order of the navigation. */
export const registerDefinitions: readonly AnyRegister[] = [processingRegister];
