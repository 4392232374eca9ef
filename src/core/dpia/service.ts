import type { Handlers } from '../handlers.ts';
import { openRegister, type RegisterParts, type RegisterService } from '../registers/service.ts';
import type { Unit } from '../unitOfWork.ts';
import type { dpiaContract } from './contract.ts';
import { type DpiaContent, type DpiaDraft, dpiaContentSchema } from './model.ts';
import { dpiaRegister } from './register.ts';
import { dpiaNeeded } from './rules.ts';

export type DpiaService = {
  readonly handlers: Handlers<typeof dpiaContract>;
  readonly register: RegisterService<'dpia', DpiaContent>;
  /** Enters the sample's checks, where there are none yet. */
  fillFromSample(unit: Unit, drafts: readonly DpiaDraft[]): void;
};

/** The threshold checks (Art 35(1), WP 248). */
export function dpiaService(parts: RegisterParts): DpiaService {
  const register = openRegister(dpiaRegister, parts);
  return {
    register,
    fillFromSample: (unit, drafts) => {
      if (register.all().length > 0) return;
      for (const draft of drafts) {
        register.keep(unit, { content: dpiaContentSchema.parse(draft) });
      }
    },
    handlers: { ...register.handlers, 'dpia.needed': (asked) => dpiaNeeded(asked) },
  };
}
