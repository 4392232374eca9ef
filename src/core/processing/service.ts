import type { Handlers } from '../handlers.ts';
import type { ProcessingRecordId } from '../kit/ids.ts';
import { openRegister, type RegisterParts, type RegisterService } from '../registers/service.ts';
import type { Unit } from '../unitOfWork.ts';
import { type Balancing, type BalancingParts, balancing } from './balancing.ts';
import type { processingContract } from './contract.ts';
import type { ProcessingContent, ProcessingRecord, SubjectCategory } from './model.ts';
import { processingContentSchema } from './model.ts';
import { processingRegister } from './register.ts';
import { fits, recordOf } from './rules.ts';
import { sampleRecords } from './sample.ts';
import { allReviews } from './store.ts';

export type ProcessingService = Omit<Balancing, 'handlers'> & {
  readonly handlers: Handlers<typeof processingContract>;
  readonly register: RegisterService<'processing', ProcessingContent>;
  /** Every record, in the order in which letters print them. */
  list(): readonly ProcessingRecord[];
  /** Those of the ids that are there, in the same order. */
  some(ids: readonly ProcessingRecordId[]): readonly ProcessingRecord[];
  /** Those that may hold somebody of these categories. */
  fitting(subjects: readonly SubjectCategory[]): readonly ProcessingRecord[];
  /** Enters the sample records, where there are none yet. */
  fillFromSample(unit: Unit): void;
};

export type ProcessingParts = RegisterParts & Omit<BalancingParts, 'contentOf'>;

export function processingService(parts: ProcessingParts): ProcessingService {
  const { read } = parts;
  const register = openRegister(processingRegister, parts, {
    afterSave: (unit, { id }) => unit.changed('processing', id),
  });
  const { handlers, ...tests } = balancing({
    ...parts,
    contentOf: (id) => register.find(id)?.content,
  });
  const list = () => {
    const reviews = allReviews(read);
    return register.all().map((item) => recordOf(item, reviews));
  };
  return {
    ...tests,
    register,
    list,
    some: (ids) => list().filter(({ id }) => ids.includes(id)),
    fitting: (subjects) => list().filter((record) => fits(record, subjects)),
    fillFromSample: (unit) => {
      if (register.all().length > 0) return;
      for (const sample of sampleRecords) {
        register.keep(unit, { content: processingContentSchema.parse(sample) });
      }
    },
    handlers: { ...register.handlers, ...handlers },
  };
}
