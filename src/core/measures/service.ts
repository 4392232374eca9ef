import type { Handlers } from '../handlers.ts';
import { openRegister, type RegisterParts, type RegisterService } from '../registers/service.ts';
import type { measuresContract } from './contract.ts';
import type { MeasureContent } from './model.ts';
import { measuresRegister } from './register.ts';

export type MeasuresService = {
  readonly handlers: Handlers<typeof measuresContract>;
  readonly register: RegisterService<'measures', MeasureContent>;
};

/** The security measures (Art 32). */
export function measuresService(parts: RegisterParts): MeasuresService {
  const register = openRegister(measuresRegister, parts);
  return { register, handlers: register.handlers };
}
