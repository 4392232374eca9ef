import type { Bilingual } from '../../kit/language.ts';
import type { Right } from '../../requests/model.ts';
import type { DecisionOutcome } from '../../requests/rights/codes.ts';
import type { LetterFacts } from '../model.ts';
import type { Block } from './blocks.ts';
import { itemBlocks } from './items.ts';
import { groundBlocks, groundMandatory } from './refusal.ts';
import {
  againBlocks,
  decisionMandatory,
  doneBlocks,
  doneMandatory,
  endBlocks,
  endMandatory,
  openingBlock,
  type Standing,
  standingOf,
  type Words,
} from './replyParts.ts';
import type { LetterTemplate, MandatoryBlock } from './template.ts';

/** What tells the answer to one right from that to another. */
type ReplyWords = Pick<LetterTemplate, 'title' | 'fileSlug'> & {
  readonly right: Right;
  readonly article: string;
  readonly heading: Words<Standing> & { readonly undecided: Bilingual };
  /** When it came in and what was asked for, with {received}. */
  readonly asked: Bilingual;
  readonly decided: Words<DecisionOutcome>;
  /** What the decision means; stands before the reasons. */
  readonly meaning?: (facts: LetterFacts) => readonly Block[];
  /** What else follows from it; stands after the reasons. */
  readonly follows?: (facts: LetterFacts) => readonly Block[];
  /** What these two must hold, apart from what writes them. */
  readonly mandatory?: (facts: LetterFacts) => readonly MandatoryBlock[];
};

/**
 * The letter that answers one right: what was decided, what was done and when, item by item, what it means,
 * on what ground where something was refused, and whom to turn to (Art 12(3)-(4)).
 */
export function reply(words: ReplyWords): LetterTemplate {
  const { right, title, fileSlug, article } = words;
  return {
    title,
    fileSlug,
    bearsExtract: false,
    heading: (facts) =>
      (words.heading[standingOf(facts, right)] ?? words.heading.undecided)[facts.language],
    blocks: (facts) => [
      openingBlock(facts, right, words.asked, words.decided, article),
      ...doneBlocks(facts, right),
      ...itemBlocks(facts, right),
      ...(words.meaning?.(facts) ?? []),
      ...groundBlocks(facts, right),
      ...againBlocks(facts, right),
      ...(words.follows?.(facts) ?? []),
      ...endBlocks(facts, right),
    ],
    mandatory: (facts) => [
      decisionMandatory(article),
      ...doneMandatory(facts, right),
      ...(words.mandatory?.(facts) ?? []),
      ...groundMandatory(facts, right),
      ...endMandatory(facts, right),
    ],
  };
}
