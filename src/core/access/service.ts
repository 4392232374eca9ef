import type { Handlers } from '../handlers.ts';
import type { PlainDate } from '../kit/dates.ts';
import type { RegisterItemId } from '../kit/ids.ts';
import { openRegister, type RegisterParts, type RegisterService } from '../registers/service.ts';
import type { Unit } from '../unitOfWork.ts';
import type { accessReviewsContract } from './contract.ts';
import {
  type AccessReviewContent,
  type AccessReviewDraft,
  accessReviewContentSchema,
} from './model.ts';
import { accessReviewsRegister } from './register.ts';

export type AccessReviewsService = {
  readonly handlers: Handlers<typeof accessReviewsContract>;
  readonly register: RegisterService<'accessReviews', AccessReviewContent>;
  /** Enters the sample's reviews, where there are none yet. */
  fillFromSample(unit: Unit, drafts: readonly AccessReviewDraft[]): void;
};

export type AccessReviewsParts = RegisterParts & {
  /** Moves the plain day by which access to a record is reviewed next. */
  readonly moveAccessReview: (unit: Unit, record: RegisterItemId, on: PlainDate) => void;
};

/** The access reviews (Art 25(2), 32(4); P12). */
export function accessReviewsService(parts: AccessReviewsParts): AccessReviewsService {
  const register: AccessReviewsService['register'] = openRegister(accessReviewsRegister, parts, {
    afterSave: (unit, review) => {
      const { record, nextOn } = review.content;
      if (!record || !nextOn) return;
      // Keys are record and day: an old review that is corrected moves nothing.
      if (register.lastKeyed(`${record} `)?.id !== review.id) return;
      parts.moveAccessReview(unit, record, nextOn);
    },
  });
  return {
    register,
    fillFromSample: (unit, drafts) => {
      if (register.all().length > 0) return;
      for (const draft of drafts) {
        register.keep(unit, { content: accessReviewContentSchema.parse(draft) });
      }
    },
    handlers: register.handlers,
  };
}
