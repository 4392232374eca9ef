import type { Bilingual } from '../../kit/language.ts';
import type { TemplateName } from '../../letters/model.ts';
import type { LegalBasis, ProcessingContent } from '../../processing/model.ts';
import type { Decision } from '../model.ts';
import type { DecisionOutcome, GroundCode, RestrictionGround } from './codes.ts';

/** One thing the officer does before a right is answered, with the article that asks for it. */
export type ChecklistItem = {
  /** Stable within the catalogue, such as `erasure.execute`. */
  readonly code: string;
  readonly title: Bilingual;
  readonly citation: string;
};

/** A ground for limiting or refusing a right, with the words that the letter uses. */
export type RefusalGround = {
  readonly code: GroundCode;
  /** The identifier in the Data Privacy Vocabulary, where it has one. */
  readonly dpv?: string;
  readonly article: string;
  readonly name: Bilingual;
  /** One plain sentence for the letter, with its article. */
  readonly text: Bilingual;
  /** The outcomes that it can carry. */
  readonly for: readonly DecisionOutcome[];
};

/** What of a processing record decides whether a right applies to it. */
export type RecordStanding = Pick<ProcessingContent, 'directMarketing' | 'automatedDecisions'> & {
  readonly legalBases: readonly LegalBasis[];
};

/** Whether a right applies to a processing record, and why. `unclear` while the record names no legal basis. */
export type Applicability = {
  readonly applies: 'yes' | 'no' | 'unclear';
  readonly reason: Bilingual;
};

/** What happens besides the letter, the moment a request that invokes the right is received. */
export type AtOnce =
  | { readonly kind: 'restrict'; readonly ground: RestrictionGround }
  | { readonly kind: 'suppress'; readonly scope: 'directMarketing' | 'consent' };

/** A right as the catalogue knows it. */
export type RightDefinition = {
  /** As it stands in a sentence: "begäran om tillgång", "request for access". */
  readonly name: Bilingual;
  /** What it entitles the person to, in plain words. */
  readonly meaning: Bilingual;
  readonly article: string;
  /** What is to be done from the start. */
  readonly checklist: readonly ChecklistItem[];
  /** True when an answer needs a finding on each data category and each system. */
  readonly needsSearch: boolean;
  /** True when the officer says which processing records it concerns before deciding. */
  readonly needsScope: boolean;
  readonly applies: (record: RecordStanding) => Applicability;
  readonly outcomes: readonly DecisionOutcome[];
  readonly grounds: readonly RefusalGround[];
  readonly atOnce: readonly AtOnce[];
  /** What the decision makes necessary besides the letter: each becomes a task that closing waits for. */
  readonly duties: (decision: Decision) => readonly ChecklistItem[];
  /** True when this decision is to be told to each recipient (Art 19). */
  readonly tellsRecipients: (decision: Decision) => boolean;
  /** The letter that answers it. */
  readonly reply: (decision: Decision | undefined) => TemplateName;
};
