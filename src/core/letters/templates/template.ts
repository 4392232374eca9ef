import type { Bilingual } from '../../kit/language.ts';
import type { LetterFacts } from '../model.ts';
import type { Block } from './blocks.ts';

/** A block that the letter cannot be issued without, and the article that says so. */
export type MandatoryBlock = {
  readonly block: string;
  readonly article: string;
  /** What is missing, as the officer reads it. */
  readonly missing: Bilingual;
};

/** One kind of letter: facts in, blocks out. */
export type LetterTemplate = {
  /** What the officer calls the letter. */
  readonly title: Bilingual;
  /** The end of the file name: ASCII, no personal names. */
  readonly fileSlug: Bilingual;
  /** True for a letter that states what was found: it waits for the extract and carries its rows. */
  readonly bearsExtract: boolean;
  /** Whom the letter goes to, as the envelope window shows it, where that is not the requester. */
  addressee?(facts: LetterFacts): readonly string[];
  /** What the letter decides or confirms: its first heading. */
  heading(facts: LetterFacts): string;
  /** The body below the first heading. */
  blocks(facts: LetterFacts): readonly Block[];
  /** What must be in the body for these facts, kept apart from what writes it. */
  mandatory(facts: LetterFacts): readonly MandatoryBlock[];
};
