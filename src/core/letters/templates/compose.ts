import type { LetterFacts, LetterText, TemplateName } from '../model.ts';
import { attachedFacts } from './attachedFacts.ts';
import { type Block, isTextBlock, type TextBlock, textOf, withText } from './blocks.ts';
import { type LetterDocument, letterheadOf } from './document.ts';
import { carriedSets } from './extractParts.ts';
import { templates } from './index.ts';
import { carriedBy } from './template.ts';
import { filled } from './wording.ts';

/** Own wording, by block id, with {placeholders} where facts go. Only open blocks take it. */
export type LetterEdits = Readonly<Record<string, string>>;

/** The body of a letter: the template's blocks in their own or other words; an emptied block is left out. */
export function composeBlocks(
  name: TemplateName,
  facts: LetterFacts,
  edits: LetterEdits,
): readonly Block[] {
  return templates[name]
    .blocks(facts)
    .map((block) => reworded(block, edits))
    .filter((block) => !isTextBlock(block) || textOf(block).trim() !== '');
}

/** The block in the words that were given for it, its facts filled in. */
function reworded(block: Block, edits: LetterEdits): Block {
  const edit = isEditable(block) ? edits[block.id] : undefined;
  if (edit === undefined || !isTextBlock(block)) return block;
  return withText(block, filled(edit, block.values ?? {}));
}

/** The texts that the officer sees, in order, also those he has emptied. */
export function letterTexts(
  name: TemplateName,
  facts: LetterFacts,
  edits: LetterEdits,
): readonly LetterText[] {
  return templates[name].blocks(facts).flatMap((one): LetterText[] => {
    const block = reworded(one, edits);
    if (!isTextBlock(block) || block.id === undefined || !block.label) return [];
    return [
      {
        block: block.id,
        label: block.label,
        text: textOf(block),
        locked: block.locked ?? false,
        ...(block.article === undefined ? {} : { article: block.article }),
      },
    ];
  });
}

/** The letter as it is printed. Without a number it is a draft. */
export function composeLetter(
  name: TemplateName,
  facts: LetterFacts,
  edits: LetterEdits,
  number?: string,
): LetterDocument {
  const heading = templates[name].heading(facts);
  const body = composeBlocks(name, facts, edits);
  const window = addressee(name, facts);
  const carried = carriedBy(templates[name], facts);
  return {
    language: facts.language,
    title: `${heading} (${number ?? facts.request.reference})`,
    letterhead: letterheadOf(facts.organisation),
    addressee: window,
    reference: facts.request.reference,
    ...(number === undefined ? {} : { number }),
    date: facts.date,
    // A cover bears the heading itself.
    blocks:
      body[0]?.kind === 'cover' ? body : [{ kind: 'heading', level: 1, text: heading }, ...body],
    draft: number === undefined,
    facts: attachedFacts(name, facts, { addressee: window, number, blocks: body }),
    // What Art 20 hands over goes in a package of its own, under a password where that is wanted.
    attachedTables: carried === 'extract' ? carriedSets(facts, carried).tables : [],
  };
}

/** Only blocks that have an id and are not locked may be reworded. */
export function isEditable(block: Block): block is TextBlock & { readonly id: string } {
  return isTextBlock(block) && block.id !== undefined && block.locked !== true;
}

/** What shows in the envelope window: the name and where the letter goes. */
export function addressee(template: TemplateName, facts: LetterFacts): readonly string[] {
  const other = templates[template].addressee?.(facts);
  if (other) return other;
  const { name, addressLines, emails } = facts.requester;
  return [name, ...(addressLines.length > 0 ? addressLines : emails.slice(0, 1))];
}
