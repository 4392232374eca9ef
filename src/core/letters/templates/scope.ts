import type { Bilingual } from '../../kit/language.ts';
import type { ProcessingRecord } from '../../processing/model.ts';
import type { Course, Right } from '../../requests/model.ts';
import { isChanged } from '../../requests/rules/told.ts';
import type { LetterFacts } from '../model.ts';
import type { Block } from './blocks.ts';
import { heading, lockedList } from './paragraphs.ts';
import { courseOf } from './refusal.ts';

const texts = {
  heading: { sv: 'Det här gäller det', en: 'What it concerns' },
} as const satisfies Record<string, Bilingual>;

const scope = { id: 'scope', label: { sv: 'Behandlingar', en: 'Processing activities' } } as const;

/** The processing activities that a right concerns, by name; nothing where none is chosen. */
export function scopeBlocks(facts: LetterFacts, right: Right): readonly Block[] {
  const titles = courseOf(facts, right)?.scope.map(({ title }) => title[facts.language]) ?? [];
  if (titles.length === 0) return [];
  return [heading(texts.heading, facts.language), lockedList(scope, 'GDPR Art 12(1)', titles)];
}

/** The processing records that a right concerns, whole. */
export function recordsOf(facts: LetterFacts, right: Right): readonly ProcessingRecord[] {
  const ids = new Set(courseOf(facts, right)?.scope.map(({ id }) => id));
  return facts.records.filter(({ id }) => ids.has(id));
}

/** The records of a right that its decision changes: not those of which everything is kept (Art 19). */
export function changedRecords(facts: LetterFacts, right: Right): readonly ProcessingRecord[] {
  const decision = courseOf(facts, right)?.decision;
  return recordsOf(facts, right).filter(({ id }) => !decision || isChanged(id, decision));
}

/**
 * What of a right concerns one recipient: the changed records that name them, by name, and what was done to them.
 * A recipient whom no record names was added by the officer: what was changed at all concerns them.
 */
export function concerning(
  facts: LetterFacts,
  right: Right,
  recipient: string,
): Pick<Course, 'scope'> & { readonly changed: NonNullable<Course['decision']>['items'] } {
  const course = courseOf(facts, right);
  const items = course?.decision?.items.filter(({ outcome }) => outcome !== 'kept') ?? [];
  const naming = recordsOf(facts, right).some((record) => isNamed(record, recipient));
  const changed = changedRecords(facts, right);
  const known = new Set(facts.records.map(({ id }) => id));
  const theirs = naming ? changed.filter((record) => isNamed(record, recipient)) : changed;
  const ids = new Set(theirs.map(({ id }) => id));
  const scope = course?.scope.filter(({ id }) => ids.has(id) || !known.has(id)) ?? [];
  const own = items.filter(({ recordId }) => recordId !== undefined && ids.has(recordId));
  const unplaced = items.filter(({ recordId }) => recordId === undefined);
  if (!naming) return { scope, changed: items };
  return { scope, changed: own.length > 0 ? own : unplaced };
}

function isNamed({ recipients }: ProcessingRecord, recipient: string): boolean {
  return recipients.some(({ name }) => name === recipient);
}
