import type { Handlers } from '../handlers.ts';
import { localDate, type PlainDate } from '../kit/dates.ts';
import { FristError } from '../kit/errors.ts';
import type { ProcessingRecordId, RegisterItemId } from '../kit/ids.ts';
import { openRegister, type RegisterParts, type RegisterService } from '../registers/service.ts';
import type { Unit } from '../unitOfWork.ts';
import { type Balancing, type BalancingParts, balancing } from './balancing.ts';
import type { processingContract } from './contract.ts';
import type {
  BalancingReview,
  ProcessingContent,
  ProcessingRecord,
  SubjectCategory,
} from './model.ts';
import { processingContentSchema } from './model.ts';
import { processingRegister } from './register.ts';
import { recordGaps } from './rules/gaps.ts';
import { fits, recordOf } from './rules.ts';
import { type SampleLinks, sampleContents } from './sample.ts';
import { allReviews, reviewsOfRecord } from './store.ts';
import { recordTemplates } from './templates/index.ts';
import { draftOf } from './templates/wording.ts';

export type ProcessingService = Omit<Balancing, 'handlers'> & {
  readonly handlers: Handlers<typeof processingContract>;
  readonly register: RegisterService<'processing', ProcessingContent>;
  /** Every record, in the order in which letters print them. */
  list(): readonly ProcessingRecord[];
  /** Those of the ids that are there, in the same order. */
  some(ids: readonly ProcessingRecordId[]): readonly ProcessingRecord[];
  /** Those that may hold somebody of these categories. */
  fitting(subjects: readonly SubjectCategory[]): readonly ProcessingRecord[];
  /** Every review that an objection has opened, oldest first. */
  reviews(): readonly BalancingReview[];
  /** Moves the plain day by which access to a record is reviewed next. Throws notFound. */
  moveAccessReview(unit: Unit, id: RegisterItemId, on: PlainDate): void;
  /** Enters the sample records, where there are none yet. */
  fillFromSample(unit: Unit): void;
  /** Names on each record what the sample's other registers hold of it; one that then lacks nothing is active. */
  completeSample(unit: Unit, linksOf: (record: ProcessingContent) => SampleLinks): void;
};

export type ProcessingParts = RegisterParts &
  Omit<BalancingParts, 'contentOf'> & {
    /** The records, each also naming those to whom its data have been disclosed (Art 15(1)(c), 19). */
    readonly withDisclosures: (records: readonly ProcessingRecord[]) => readonly ProcessingRecord[];
  };

export function processingService(parts: ProcessingParts): ProcessingService {
  const { read } = parts;
  const register = openRegister(processingRegister, parts, {
    afterSave: (unit, { id }) => unit.changed('processing', id),
    beforeRemove: (unit, { id }) => {
      refuseReviewed(reviewsOfRecord(unit.db, id));
      unit.changed('processing', id);
    },
  });
  const { handlers, ...tests } = balancing({
    ...parts,
    contentOf: (id) => register.find(id)?.content,
  });
  const list = () => {
    const reviews = allReviews(read);
    return parts.withDisclosures(register.all().map((item) => recordOf(item, reviews)));
  };
  return {
    ...tests,
    register,
    list,
    reviews: () => allReviews(read),
    moveAccessReview: (unit, id, on) => {
      const { version, content } = register.require(id);
      if (content.accessReviewOn === on) return;
      register.keep(unit, { id, version, content: { ...content, accessReviewOn: on } });
    },
    some: (ids) => list().filter(({ id }) => ids.includes(id)),
    fitting: (subjects) => list().filter((record) => fits(record, subjects)),
    fillFromSample: (unit) => {
      if (register.all().length > 0) return;
      const today = localDate(unit.now, parts.timeZone());
      for (const content of sampleContents(today)) register.keep(unit, { content });
    },
    completeSample: (unit, linksOf) => {
      for (const { id, version, content } of register.all()) {
        const linked = { ...content, ...linksOf(content) };
        const lacks = recordGaps({ ...linked, state: 'active' }).length > 0;
        register.keep(unit, {
          id,
          version,
          content: lacks ? linked : { ...linked, state: 'active' },
        });
      }
    },
    handlers: {
      ...register.handlers,
      ...handlers,
      'processing.templates': ({ language }) => ({
        templates: recordTemplates.map((template) => ({
          code: template.code,
          content: processingContentSchema.parse(draftOf(template, language)),
        })),
      }),
    },
  };
}

/** Throws notPossible with the cases whose objections reopened the record's balancing test. */
function refuseReviewed(reviews: readonly BalancingReview[]): void {
  if (reviews.length === 0) return;
  const references = [...new Set(reviews.map(({ reference }) => reference))];
  throw new FristError('notPossible', {
    references,
    reasonSv: `behandlingen nämns i prövade invändningar (${references.join(', ')}, artikel 21.1)`,
    reasonEn: `the processing record is named by objections (${references.join(', ')}, Article 21(1))`,
  });
}
