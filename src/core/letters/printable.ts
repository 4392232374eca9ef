import type { LetterFacts, LintFinding, TemplateName } from './model.ts';
import { unprintable } from './pdf/shaping.ts';
import { type Block, isTextBlock, textOf } from './templates/blocks.ts';
import { isEditable } from './templates/compose.ts';
import { templates } from './templates/index.ts';

type Where = LintFinding['where'];
type Stood = { readonly where: Where; readonly texts: readonly string[] };

/**
 * Characters that no font of the house has, named where they are to be mended. The rows of the copy are
 * not read here, for there may be a hundred thousand: printing is their guard (missingGlyph).
 */
export function lintPrintable(
  facts: LetterFacts,
  template: TemplateName,
  blocks: readonly Block[],
): readonly LintFinding[] {
  const places = [
    ...caseTexts(facts),
    ...(templates[template].bearsExtract ? extractTexts(facts, blocks) : []),
    ...blocks
      .filter(isTextBlock)
      .flatMap((block): Stood[] =>
        isEditable(block)
          ? [{ where: { part: 'letter', block: block.id }, texts: [textOf(block)] }]
          : [],
      ),
  ];
  return places.flatMap(({ where, texts }) => {
    const characters = unprintable(texts.join('\n'));
    return characters.length === 0 ? [] : [noFont(where, characters.join(', '))];
  });
}

function caseTexts({ requester, organisation }: LetterFacts): readonly Stood[] {
  const { authority, addressLines, ...own } = organisation;
  const ours = [own.name, own.website, own.officerName, own.officerEmail, own.officerPhone];
  const theirs = [authority.name, authority.email, authority.phone, authority.website];
  return [
    {
      where: { part: 'requester' },
      texts: [requester.name, ...requester.addressLines, ...requester.emails],
    },
    {
      where: { part: 'settings' },
      texts: [...ours, ...addressLines, ...theirs, ...authority.addressLines],
    },
  ];
}

function extractTexts({ extract }: LetterFacts, blocks: readonly Block[]): readonly Stood[] {
  const remarks = (extract?.findings ?? []).map(({ category, note }) => stood(category, [note]));
  const answers = blocks.flatMap((block) => {
    if (block.kind === 'heading') return stoodIf(block.id, block.text);
    return block.kind === 'facts' ? block.rows.flatMap((row) => stoodIf(row.id, row.value)) : [];
  });
  const sets = (extract?.dataSets ?? []).map(({ title, source, columns }, at) =>
    stood(`dataSet${at + 1}`, [title, source, ...columns]),
  );
  return [...remarks, ...answers, ...sets];
}

function stoodIf(block: string | undefined, text: string): readonly Stood[] {
  return block === undefined ? [] : [stood(block, [text])];
}

function stood(block: string, texts: readonly string[]): Stood {
  return { where: { part: 'extract', block }, texts };
}

const places = {
  requester: { sv: 'bland den registrerades uppgifter', en: 'among the requester’s details' },
  settings: { sv: 'under Inställningar', en: 'under Settings' },
  extract: { sv: 'i registerutdraget', en: 'in the extract' },
  letter: { sv: 'i brevets text', en: 'in the text of the letter' },
  case: { sv: 'i ärendet', en: 'in the case' },
} as const satisfies Record<Where['part'], LintFinding['message']>;

function noFont(where: Where, characters: string): LintFinding {
  const { sv, en } = places[where.part];
  return {
    severity: 'error',
    article: 'GDPR Art 12(1)',
    message: {
      sv: `Tecken som inte kan skrivas ut: ${characters}. Ersätt dem ${sv}.`,
      en: `Characters that cannot be printed: ${characters}. Replace them ${en}.`,
    },
    where,
  };
}
