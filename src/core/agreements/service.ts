import type { Handlers } from '../handlers.ts';
import type { PlainDate } from '../kit/dates.ts';
import type { RegisterItemId } from '../kit/ids.ts';
import {
  type Item,
  openRegister,
  type RegisterParts,
  type RegisterService,
} from '../registers/service.ts';
import type { Unit } from '../unitOfWork.ts';
import type { agreementsContract } from './contract.ts';
import { type AgreementContent, type AgreementDraft, agreementContentSchema } from './model.ts';
import { agreementRegister } from './register.ts';
import { inForce } from './rules/term.ts';

export type AgreementsService = {
  readonly handlers: Handlers<typeof agreementsContract>;
  readonly register: RegisterService<'agreements', AgreementContent>;
  /** A supplier's agreements that bind on a plain date. */
  inForce(supplierId: RegisterItemId, on: PlainDate): readonly Item<AgreementContent>[];
  /** Enters sample agreements, where there are none yet. */
  fillFromSample(unit: Unit, drafts: readonly AgreementDraft[]): void;
};

/** The register of agreements, and which of them bind. */
export function agreementsService(parts: RegisterParts): AgreementsService {
  const register = openRegister(agreementRegister, parts);
  return {
    register,
    inForce: (supplierId, on) =>
      register.naming(supplierId).filter(({ content }) => inForce(content, on)),
    fillFromSample: (unit, drafts) => {
      if (register.all().length > 0) return;
      for (const draft of drafts) {
        register.keep(unit, { content: agreementContentSchema.parse(draft) });
      }
    },
    handlers: register.handlers,
  };
}
