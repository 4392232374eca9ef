import type { Bilingual } from '../../kit/language.ts';
import type { Course, Decision, Right } from '../../requests/model.ts';
import type { RefusalGround } from '../../requests/rights/definition.ts';
import { rightsCatalogue } from '../../requests/rights/index.ts';
import type { LetterFacts } from '../model.ts';
import type { Block } from './blocks.ts';
import {
  complaintMandatory,
  contactBlocks,
  contactMandatory,
  decisionComplaintBlocks,
  regardsBlocks,
  remedyMandatory,
} from './closing.ts';
import { heading, lockedList, recorded } from './paragraphs.ts';
import type { MandatoryBlock } from './template.ts';

const texts = {
  heading: { sv: 'Skälen för vårt beslut', en: 'The reasons for our decision' },
} as const satisfies Record<string, Bilingual>;

const grounds = {
  id: 'grounds',
  label: { sv: 'Grund för beslutet', en: 'Ground of the decision' },
} as const;
const reasons = { id: 'reasons', label: { sv: 'Skäl', en: 'Reasons' } } as const;

/** The course of one right in the case; absent where the case does not invoke it. */
export function courseOf(facts: LetterFacts, right: Right): Course | undefined {
  return facts.courses.find((course) => course.right === right);
}

/** What was decided about one right; absent while it is not decided. */
export function decisionOf(facts: LetterFacts, right: Right): Decision | undefined {
  return courseOf(facts, right)?.decision;
}

/** True where a right was not granted whole: the letter then owes reasons, complaint and remedy (Art 12(4)). */
export function isLimited(decision: Decision | undefined): boolean {
  return decision !== undefined && decision.outcome !== 'granted';
}

/** The grounds of a decision as the catalogue of rights words them, in its order. */
export function groundsOf(right: Right, decision: Decision | undefined): readonly RefusalGround[] {
  const codes = decision?.grounds ?? [];
  return rightsCatalogue[right].grounds.filter(({ code }) => codes.includes(code));
}

/** On what ground and why a right was not granted whole; nothing where it was (Art 12(4)). */
export function groundBlocks(facts: LetterFacts, right: Right): readonly Block[] {
  const decision = decisionOf(facts, right);
  if (!decision || !isLimited(decision)) return [];
  const sentences = groundsOf(right, decision).map(({ text }) => text[facts.language]);
  return [
    heading(texts.heading, facts.language),
    lockedList(grounds, 'GDPR Art 12(4)', sentences),
    recorded(reasons, 'GDPR Art 12(4)', decision.reasons),
  ];
}

/** What ends a letter that refuses something: complaint, remedy, contact and signature (Art 12(4)). */
export function refusalEnd(facts: LetterFacts): readonly Block[] {
  return [...decisionComplaintBlocks(facts), ...contactBlocks(facts), ...regardsBlocks(facts)];
}

/** The end of every letter of Art 12(4) must hold these. */
export const refusalEndMandatory: readonly MandatoryBlock[] = [
  complaintMandatory('GDPR Art 12(4)'),
  remedyMandatory('GDPR Art 12(4)'),
  contactMandatory,
];

/** What the letter must say of a right that was not granted whole; nothing where it was. */
export function groundMandatory(facts: LetterFacts, right: Right): readonly MandatoryBlock[] {
  return isLimited(decisionOf(facts, right)) ? [groundsWanted, reasonsWanted] : [];
}

const groundsWanted: MandatoryBlock = {
  block: 'grounds',
  article: 'GDPR Art 12(4)',
  missing: { sv: 'grunden för beslutet', en: 'the ground of the decision' },
  part: 'decision',
};

const reasonsWanted: MandatoryBlock = {
  block: 'reasons',
  article: 'GDPR Art 12(4)',
  missing: { sv: 'skälen för beslutet', en: 'the reasons for the decision' },
  part: 'decision',
};
