import type { Handlers } from '../handlers.ts';
import { type Instant, localDate, type TimeZone } from '../kit/dates.ts';
import { FristError, invalidField } from '../kit/errors.ts';
import type { RegisterItemId } from '../kit/ids.ts';
import type { Language } from '../kit/language.ts';
import type { ProcessingContent } from '../processing/model.ts';
import { openRegister, type RegisterParts, type RegisterService } from '../registers/service.ts';
import type { SuppressionService } from '../suppression/service.ts';
import type { Unit } from '../unitOfWork.ts';
import type { consentsContract } from './contract.ts';
import { type ConsentContent, type ConsentDraft, consentContentSchema } from './model.ts';
import { consentsRegister } from './register.ts';
import { consentVerdict, type Purpose } from './rules/check.ts';
import { settledMarks } from './rules.ts';
import { type CaseEffects, caseEffects } from './serviceCases.ts';
import { entriesNaming, isSuppressed, type Marks, stopPurpose } from './serviceStopping.ts';
import { withdrawEntry } from './serviceWithdraw.ts';

export type ConsentsService = CaseEffects & {
  readonly handlers: Handlers<typeof consentsContract>;
  readonly register: RegisterService<'consents', ConsentContent>;
  /** Enters the sample's consents, where there are none yet. */
  fillFromSample(unit: Unit, drafts: readonly ConsentDraft[]): void;
};

export type ConsentsParts = RegisterParts & {
  readonly clock: () => Instant;
  readonly timeZone: () => TimeZone;
  /** The organisation's: in which what a case did is written down. */
  readonly language: () => Language;
  /** What a processing record says, or undefined. */
  readonly recordOf: (id: RegisterItemId) => ProcessingContent | undefined;
  readonly suppression: Pick<SuppressionService, 'enter' | 'holds'>;
};

/** Consents and objections over an open vault, and what cases make of them. */
export function consentsService(parts: ConsentsParts): ConsentsService {
  const register = openRegister(consentsRegister, parts);
  const today = () => localDate(parts.clock(), parts.timeZone());
  return {
    register,
    ...caseEffects(parts, register),
    fillFromSample: (unit, drafts) => {
      if (register.all().length > 0) return;
      for (const draft of drafts) {
        register.keep(unit, { content: consentContentSchema.parse(draft) });
      }
    },
    handlers: {
      ...register.handlers,
      'consents.check': ({ recordId, on = today(), ...given }) => {
        const marks = requireMarks(given);
        const purpose = requirePurpose(parts, recordId);
        const entries = entriesNaming(parts, register, marks);
        const suppressed = isSuppressed(parts, marks, purpose, on);
        return consentVerdict(purpose, { entries, isSuppressed: suppressed }, on);
      },
      'consents.withdraw': ({ id, recordId, ...rest }, call) =>
        call.write((unit) => {
          const on = rest.on ?? localDate(unit.now, parts.timeZone());
          const withdrawing = { on, how: rest.how, caseReference: rest.caseReference };
          if (id !== undefined) return withdrawOne(unit, parts, register, { id, withdrawing });
          if (recordId === undefined) throw invalidField('recordId', 'is missing');
          requirePurpose(parts, recordId);
          const marks = requireMarks(rest);
          const ids = entriesNaming(parts, register, marks)
            .filter(({ content }) => content.kind === 'consent' && content.record === recordId)
            .filter((entry) => withdrawEntry(unit, register, entry, withdrawing))
            .map((entry) => entry.id);
          const entered = stopPurpose(unit, parts, marks, recordId);
          if (ids.length === 0 && !entered) throw nothingToWithdraw();
          return { ids, recordIds: [recordId] };
        }),
    },
  };
}

function withdrawOne(
  unit: Unit,
  parts: ConsentsParts,
  register: RegisterService<'consents', ConsentContent>,
  {
    id,
    withdrawing,
  }: { readonly id: RegisterItemId; readonly withdrawing: Parameters<typeof withdrawEntry>[3] },
) {
  const entry = register.require(id);
  const { email, identity, record } = entry.content;
  if (!withdrawEntry(unit, register, entry, withdrawing)) throw nothingToWithdraw();
  if (record === undefined || entry.content.kind === 'objection') {
    return { ids: [id], recordIds: [] };
  }
  stopPurpose(unit, parts, { emails: [email], identities: [identity] }, record);
  return { ids: [id], recordIds: [record] };
}

function requireMarks(given: { readonly email: string; readonly identity: string }): Marks {
  const { email, identity } = settledMarks(given);
  if (email === '' && identity === '') throw invalidField('email', 'or identity is needed');
  return { emails: [email], identities: [identity] };
}

function requirePurpose({ recordOf }: ConsentsParts, id: RegisterItemId): Purpose {
  const record = recordOf(id);
  if (!record) throw invalidField('recordId', 'is no processing record');
  return {
    id,
    restsOnConsent: record.legalBases.includes('a'),
    isDirectMarketing: record.directMarketing,
  };
}

function nothingToWithdraw(): FristError {
  return new FristError('notPossible', {
    reasonSv: 'det finns inget samtycke kvar att återkalla (artikel 7.3)',
    reasonEn: 'there is no consent left to withdraw (Article 7(3))',
  });
}
