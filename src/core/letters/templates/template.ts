import type { Bilingual } from '../../kit/language.ts';
import type { LetterFacts, LintFinding } from '../model.ts';
import type { Block } from './blocks.ts';

/** A block that the letter cannot be issued without, and the article that says so. */
export type MandatoryBlock = {
  readonly block: string;
  readonly article: string;
  /** What is missing, as the officer reads it. */
  readonly missing: Bilingual;
  /** Where what it states is recorded, if not in the letter itself. */
  readonly part?: LintFinding['where']['part'];
};

/** What of the extract a letter gives out: the whole of it, or what goes into the package of Art 20. */
export type Carried = 'extract' | 'portable';

/** One kind of letter: facts in, blocks out. */
export type LetterTemplate = {
  /** What the officer calls the letter. */
  readonly title: Bilingual;
  /** The end of the file name: ASCII, no personal names. */
  readonly fileSlug: Bilingual;
  /** True for a letter that may state what was found: its facts hold the extract. */
  readonly bearsExtract: boolean;
  /** What of the extract it gives out for these facts; the whole of it where this is left out. */
  carries?(facts: LetterFacts): Carried | undefined;
  /** Whom the letter goes to, as the envelope window shows it, where that is not the requester. */
  addressee?(facts: LetterFacts): readonly string[];
  /** What the letter decides or confirms: its first heading. */
  heading(facts: LetterFacts): string;
  /** The body below the first heading. */
  blocks(facts: LetterFacts): readonly Block[];
  /** What must be in the body for these facts, kept apart from what writes it. */
  mandatory(facts: LetterFacts): readonly MandatoryBlock[];
};

/** What a letter gives out for these facts: it waits for that to be settled, and attaches its rows. */
export function carriedBy(template: LetterTemplate, facts: LetterFacts): Carried | undefined {
  if (!template.bearsExtract) return undefined;
  return template.carries ? template.carries(facts) : 'extract';
}
