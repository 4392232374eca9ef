import { registerMethods } from '../registers/contract.ts';
import { agreementContentSchema } from './model.ts';

export const agreementsContract = registerMethods(
  'agreements',
  agreementContentSchema,
  'an agreement with a supplier (Art 26, 28, 44-47)',
);
