import type { CommandCall, Handlers } from '../handlers.ts';
import { FristError } from '../kit/errors.ts';
import { type ProcessingRecordId, processingRecordIdSchema } from '../kit/ids.ts';
import type { Unit } from '../unitOfWork.ts';
import { type Balancing, type BalancingParts, balancing } from './balancing.ts';
import type { processingContract } from './contract.ts';
import type { ProcessingContent, ProcessingRecord, SubjectCategory } from './model.ts';
import { fits, settledContent } from './rules.ts';
import { sampleRecords } from './sample.ts';
import {
  allRecords,
  allReviews,
  deleteRecord,
  recordOf,
  reviewsOfRecord,
  type StoredRecord,
  writeRecord,
} from './store.ts';

type ProcessingHandlers = Handlers<typeof processingContract>;

export type ProcessingService = Omit<Balancing, 'handlers'> & {
  readonly handlers: ProcessingHandlers;
  /** Every record, in the order in which letters print them. */
  list(): readonly ProcessingRecord[];
  /** Those of the ids that are there, in the same order. */
  some(ids: readonly ProcessingRecordId[]): readonly ProcessingRecord[];
  /** Those that may hold somebody of these categories. */
  fitting(subjects: readonly SubjectCategory[]): readonly ProcessingRecord[];
  /** Enters the sample records, where there are none yet. */
  fillFromSample(unit: Unit): void;
};

export type ProcessingParts = BalancingParts & {
  /** The references of the cases that name a record. */
  readonly referredTo: (id: ProcessingRecordId) => readonly string[];
};

export function processingService(parts: ProcessingParts): ProcessingService {
  const { read } = parts;
  const { handlers, ...tests } = balancing(parts);
  const list = () => {
    const reviews = allReviews(read);
    return allRecords(read).map(
      ({ id, version, content }): ProcessingRecord => ({
        ...content,
        id,
        version,
        balancing: reviews.filter(({ recordId }) => recordId === id),
      }),
    );
  };
  const newRecord = (content: ProcessingContent): StoredRecord => ({
    id: processingRecordIdSchema.parse(parts.newId()),
    version: 1,
    content,
  });

  return {
    ...tests,
    list,
    some: (ids) => list().filter(({ id }) => ids.includes(id)),
    fitting: (subjects) => list().filter((record) => fits(record, subjects)),
    fillFromSample: (unit) => {
      if (allRecords(unit.db).length > 0) return;
      for (const content of sampleRecords) save(unit, newRecord(content));
    },
    handlers: {
      ...handlers,
      'processing.list': () => ({ records: list() }),
      'processing.get': ({ id }) => view(parts, id),
      'processing.save': ({ id, version, content }, call) =>
        call.write((unit) => {
          const settled = settledContent(content);
          const before = id === undefined ? undefined : unchanged(unit, id, version);
          const after = before
            ? { ...before, version: before.version + 1, content: settled }
            : newRecord(settled);
          save(unit, after, before?.content);
          return view(parts, after.id);
        }),
      'processing.remove': (input, call) => remove(parts, input, call),
    },
  };
}

function view({ read }: ProcessingParts, id: ProcessingRecordId): ProcessingRecord {
  const record = recordOf(read, id);
  if (!record) throw new FristError('notFound');
  const { version, content } = record;
  return { ...content, id, version, balancing: reviewsOfRecord(read, id) };
}

/** The record as it stands; throws notFound, or staleVersion when it was changed meanwhile. */
function unchanged(unit: Unit, id: ProcessingRecordId, version: number): StoredRecord {
  const record = recordOf(unit.db, id);
  if (!record) throw new FristError('notFound');
  if (record.version !== version) throw new FristError('staleVersion');
  return record;
}

function save(unit: Unit, record: StoredRecord, before?: ProcessingContent): void {
  writeRecord(unit.db, record);
  const was = new Map(before ? Object.entries(before) : []);
  const changes = Object.entries(record.content)
    .map(([field, value]) => [field, JSON.stringify(value)] as const)
    .filter(([field, value]) => JSON.stringify(was.get(field)) !== value);
  unit.journal({
    action: 'processing.saved',
    object: { type: 'processingRecord', id: record.id },
    fields: Object.fromEntries(changes),
  });
  unit.changed('processing', record.id);
}

function remove(
  { read, referredTo }: ProcessingParts,
  { id, version }: { readonly id: ProcessingRecordId; readonly version: number },
  call: CommandCall,
): Record<string, never> {
  return call.write((unit) => {
    const record = unchanged(unit, id, version);
    const reviews = reviewsOfRecord(read, id).map(({ reference }) => reference);
    const references = [...new Set([...referredTo(id), ...reviews])].sort();
    if (references.length > 0) throw referred(references);
    deleteRecord(unit.db, id);
    unit.journal({
      action: 'processing.removed',
      object: { type: 'processingRecord', id },
      fields: { title: JSON.stringify(record.content.statement.title) },
    });
    unit.changed('processing', id);
    return {};
  });
}

function referred(references: readonly string[]): FristError {
  const named = references.slice(0, 20).join(', ');
  return new FristError('notPossible', {
    references,
    reasonSv: `behandlingen nämns i ärenden eller intresseavvägningar (${named})`,
    reasonEn: `the processing record is named by cases or balancing tests (${named})`,
  });
}
