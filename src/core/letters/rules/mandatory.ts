import type { LetterFacts, LintFinding, TemplateName } from '../model.ts';
import { type Block, isTextBlock, textOf } from '../templates/blocks.ts';
import { templates } from '../templates/index.ts';

/** Every block that the law asks for is there and says something; where it is not, the sentence that is missing. */
export function lintMandatory(
  facts: LetterFacts,
  template: TemplateName,
  blocks: readonly Block[],
): readonly LintFinding[] {
  const written = writtenBlocks(blocks);
  return templates[template]
    .mandatory(facts)
    .filter(({ block }) => !written.has(block))
    .map(({ block, article, missing, part }) => ({
      severity: 'error',
      article,
      message: { sv: `Saknas: ${missing.sv}.`, en: `Missing: ${missing.en}.` },
      ...suggested(facts, template, block),
      where: { part: part ?? 'letter', block },
    }));
}

/** The template's own text of a block, in the letter's language, where it says something. */
function suggested(
  facts: LetterFacts,
  template: TemplateName,
  id: string,
): Pick<LintFinding, 'suggestion'> {
  const block = templates[template]
    .blocks(facts)
    .filter(isTextBlock)
    .find((one) => one.id === id);
  const text = block === undefined ? '' : textOf(block);
  return saysSomething(text) ? { suggestion: text } : {};
}

/** The ids of the blocks, and of rows of their own id, that are not empty. */
function writtenBlocks(blocks: readonly Block[]): ReadonlySet<string> {
  const ids = blocks.flatMap((block): (string | undefined)[] => {
    if (isTextBlock(block)) return saysSomething(textOf(block)) ? [block.id] : [];
    if (block.kind === 'heading') return saysSomething(block.text) ? [block.id] : [];
    if (block.kind === 'table') return block.columns.length === 0 ? [] : [block.id];
    if (block.kind !== 'facts') return [];
    const rows = block.rows.filter((row) => saysSomething(row.value)).map((row) => row.id);
    return rows.length === 0 ? [] : [block.id, ...rows];
  });
  return new Set(ids.filter((id) => id !== undefined));
}

/** Signs alone, such as ”–” or ”…”, say nothing. */
function saysSomething(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
