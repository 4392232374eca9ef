import type { Bilingual } from '../../kit/language.ts';
import type { ProcessingRecord } from '../../processing/model.ts';
import type { Right } from '../../requests/model.ts';
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
