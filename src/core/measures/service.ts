import type { Handlers } from '../handlers.ts';
import { openRegister, type RegisterParts, type RegisterService } from '../registers/service.ts';
import type { Unit } from '../unitOfWork.ts';
import type { measuresContract } from './contract.ts';
import { type MeasureContent, type MeasureDraft, measureContentSchema } from './model.ts';
import { measuresRegister } from './register.ts';

export type MeasuresService = {
  readonly handlers: Handlers<typeof measuresContract>;
  readonly register: RegisterService<'measures', MeasureContent>;
  /** Enters the sample's measures, where there are none yet. */
  fillFromSample(unit: Unit, drafts: readonly MeasureDraft[]): void;
};

/** The security measures (Art 32). */
export function measuresService(parts: RegisterParts): MeasuresService {
  const register = openRegister(measuresRegister, parts);
  return {
    register,
    fillFromSample: (unit, drafts) => {
      if (register.all().length > 0) return;
      for (const draft of drafts) {
        register.keep(unit, { content: measureContentSchema.parse(draft) });
      }
    },
    handlers: register.handlers,
  };
}
