import { registerMethods } from '../registers/contract.ts';
import { measureContentSchema } from './model.ts';

export const measuresContract = registerMethods(
  'measures',
  measureContentSchema,
  'a technical or organisational measure (Art 32)',
);
