import { FristError, invalidField } from '../kit/errors.ts';
import { processingRecordIdSchema, type RegisterItemId } from '../kit/ids.ts';
import type { Bilingual } from '../kit/language.ts';
import {
  type BalancingReview,
  type DataCategory,
  dataCategories,
  legalBases,
  type ProcessingContent,
  type ProcessingRecord,
  type SubjectCategory,
  subjectCategories,
} from './model.ts';
import { recordGaps } from './rules/gaps.ts';

/**
 * Whether a record may hold somebody of these categories. Nothing said on either side fits: a search that
 * leaves a system out for want of a category would answer too little (Art 15(1)), and so would one that leaves out
 * drafts. What has ended holds nobody, and for what we process for others its controller answers (Art 28(3)(e)).
 */
export function fits(
  record: Pick<ProcessingContent, 'subjects' | 'state' | 'role'>,
  subjects: readonly SubjectCategory[],
): boolean {
  if (record.state === 'ended' || record.role === 'processor') return false;
  if (record.subjects.length === 0 || subjects.length === 0) return true;
  return record.subjects.some((subject) => subjects.includes(subject));
}

/** Whether the record rests on a balancing of interests that an objection reopens (Art 6(1)(e), (f), 21(1)). */
export function restsOnBalancing({ legalBases }: Pick<ProcessingContent, 'legalBases'>): boolean {
  return legalBases.some((basis) => basis === 'e' || basis === 'f');
}

/** Which of the policy's eleven categories a record holds, in the policy's order. */
export function policyCategoriesOf({
  data,
}: Pick<ProcessingContent, 'data'>): readonly DataCategory[] {
  return dataCategories.filter((code) => data.some(({ category }) => category === code));
}

/**
 * The content as it is kept: codes once each, in the catalogue's order. Throws invalidInput where the title
 * lacks a language, or a system or a data category stands twice however it is written; notPossible with what is
 * missing where it would be active without being complete (Art 30).
 */
export function settledContent(content: ProcessingContent): ProcessingContent {
  const { title } = content.statement;
  if (title.sv === '') throw invalidField('content.statement.title.sv', 'is missing');
  if (title.en === '') throw invalidField('content.statement.title.en', 'is missing');
  refuseTwice('content.systems', content.systems);
  const kinds = content.data.map(({ category, own }) => category ?? own);
  const nameless = kinds.indexOf('');
  if (nameless >= 0) throw invalidField(`content.data.${nameless}`, 'names no category');
  refuseTwice('content.data', kinds);
  refuseIncomplete(content);
  return {
    ...content,
    legalBases: legalBases.filter((basis) => content.legalBases.includes(basis)),
    subjects: subjectCategories.filter((subject) => content.subjects.includes(subject)),
  };
}

function refuseIncomplete(content: ProcessingContent): void {
  if (content.state !== 'active') return;
  const missing = recordGaps(content);
  const count = missing.length;
  if (count === 0) return;
  throw new FristError('notPossible', {
    missing,
    reasonSv: `behandlingen är inte fullständig: ${count === 1 ? 'en uppgift' : `${count} uppgifter`} saknas (artikel 5.2, 15 och 30)`,
    reasonEn: `the processing record is not complete: ${count === 1 ? 'one thing is' : `${count} things are`} missing (Articles 5(2), 15 and 30)`,
  });
}

function refuseTwice(path: string, names: readonly string[]): void {
  const folded = names.map((name) => name.toLowerCase());
  const twice = folded.findIndex((name, n) => folded.indexOf(name) < n);
  if (twice >= 0) throw invalidField(`${path}.${twice}`, 'is named twice');
}

/** The systems of some records in their order, each once, with the titles of the records that name it. */
export function systemsOf(
  records: readonly Pick<ProcessingContent, 'statement' | 'systems'>[],
): readonly { readonly system: string; readonly records: readonly Bilingual[] }[] {
  const found = new Map<string, { readonly system: string; readonly records: Bilingual[] }>();
  for (const { statement, systems } of records) {
    for (const system of systems) {
      const known = found.get(system.toLowerCase());
      if (known) known.records.push(statement.title);
      else found.set(system.toLowerCase(), { system, records: [statement.title] });
    }
  }
  return [...found.values()];
}

/** A record as the rights desk and the letters use it. */
export function recordOf(
  {
    id,
    version,
    content,
  }: { readonly id: RegisterItemId; readonly version: number; readonly content: ProcessingContent },
  reviews: readonly BalancingReview[],
): ProcessingRecord {
  const { data: _, recipients, ...rest } = content;
  const recordId = processingRecordIdSchema.parse(id);
  return {
    ...rest,
    id: recordId,
    version,
    dataCategories: policyCategoriesOf(content),
    recipients: recipients.map(({ name, role, email, addressLines }) => ({
      name,
      role,
      email,
      addressLines,
    })),
    balancing: reviews.filter((review) => review.recordId === recordId),
  };
}
