import type { Handlers } from '../handlers.ts';
import { openRegister, type RegisterParts, type RegisterService } from '../registers/service.ts';
import type { dpiaContract } from './contract.ts';
import type { DpiaContent } from './model.ts';
import { dpiaRegister } from './register.ts';
import { dpiaNeeded } from './rules.ts';

export type DpiaService = {
  readonly handlers: Handlers<typeof dpiaContract>;
  readonly register: RegisterService<'dpia', DpiaContent>;
};

/** The threshold checks (Art 35(1), WP 248). */
export function dpiaService(parts: RegisterParts): DpiaService {
  const register = openRegister(dpiaRegister, parts);
  return {
    register,
    handlers: { ...register.handlers, 'dpia.needed': (asked) => dpiaNeeded(asked) },
  };
}
