import type { LetterFacts, TemplateName } from '../model.ts';

/** The letters that answer a right: each says what was decided, and none of them may be waived (Art 12(3)-(4)). */
const replies: ReadonlySet<TemplateName> = new Set([
  'accessReply',
  'rectificationReply',
  'erasureReply',
  'restrictionReply',
  'portabilityReply',
  'objectionReply',
  'marketingReply',
  'automatedDecisionReply',
  'consentReply',
  'excessiveRefusal',
]);

/** True for a letter that answers a right. */
export function isReply(template: TemplateName): boolean {
  return replies.has(template);
}

/** True where the person was told of an extension inside the first month (Art 12(3)). */
export function wasExtended({ issued, request }: LetterFacts): boolean {
  const { first } = request.deadline;
  return issued.some(({ template, date }) => template === 'extension' && date <= first);
}
