import type { CommandCall, QueryCall } from '../handlers.ts';
import type { OutputOf } from '../kit/contract.ts';
import { FristError } from '../kit/errors.ts';
import type { Language } from '../kit/language.ts';
import type { lettersContract } from './contract.ts';
import { exampleCases } from './exampleCases.ts';
import { letterDate } from './facts.ts';
import { type LetterFacts, type TemplateName, templateNames } from './model.ts';
import type { LettersParts } from './ports.ts';
import { type PrintedLetter, printDraft } from './printed.ts';
import { type BlockEdits, reworded } from './serviceDrafts.ts';
import { findWording, writeWording } from './storeWording.ts';
import { isTextBlock, type TextBlock, textOf } from './templates/blocks.ts';
import { isEditable } from './templates/compose.ts';
import { templates } from './templates/index.ts';

type Wording = OutputOf<(typeof lettersContract)['letters.saveWording']>;

/** Every template with its blocks in one language, in the organisation's words where it has its own. */
export function wordings(parts: LettersParts, language: Language): readonly Wording[] {
  return templateNames.map((template) => wordingOf(parts, template, language));
}

/** Saves the organisation's words for open blocks. Throws staleVersion, notPossible for a block that is not open. */
export function saveWording(
  parts: LettersParts,
  call: CommandCall,
  input: {
    readonly template: TemplateName;
    readonly language: Language;
    readonly version: number;
    readonly edits: BlockEdits;
  },
): Wording {
  const { template, language, version } = input;
  const stored = findWording(parts.read, template, language);
  if ((stored?.version ?? 0) !== version) throw new FristError('staleVersion');
  const open = blocksOf(parts, template, language).filter(isEditable);
  const words = reworded(
    stored?.edits ?? {},
    input.edits,
    open.map(({ id }) => id),
  );
  call.write((unit) => {
    if (!writeWording(unit.db, template, language, { version, edits: words })) {
      throw new FristError('staleVersion');
    }
    const changed = Object.fromEntries(input.edits.map(({ block, text }) => [block, text]));
    unit.journal({
      action: 'letter.wordingSaved',
      object: { type: 'settings', id: '1' },
      fields: { ...changed, template, language },
    });
    unit.changed('letters');
  });
  return wordingOf(parts, template, language);
}

/** The PDF of a template with an invented person's case, watermarked, in the organisation's words. */
export async function previewTemplate(
  parts: LettersParts,
  template: TemplateName,
  language: Language,
  call: QueryCall,
): Promise<PrintedLetter> {
  const [facts] = examplesOf(parts, template, language);
  const edits = findWording(parts.read, template, language)?.edits ?? {};
  return printDraft({ template, facts, edits }, call);
}

function wordingOf(parts: LettersParts, template: TemplateName, language: Language): Wording {
  const own = findWording(parts.read, template, language);
  const blocks = blocksOf(parts, template, language).map((block) => {
    const standard = block.pattern ?? textOf(block);
    return {
      block: block.id,
      label: block.label,
      locked: block.locked ?? false,
      ...(block.article === undefined ? {} : { article: block.article }),
      text: (isEditable(block) ? own?.edits[block.id] : undefined) ?? standard,
      standard,
      placeholders: Object.keys(block.values ?? {}),
    };
  });
  const { title } = templates[template];
  return { template, title, language, version: own?.version ?? 0, blocks };
}

type NamedBlock = TextBlock & Required<Pick<TextBlock, 'id' | 'label'>>;

/** The blocks that a template may write, over all examples; each once, in the order of the usual case. */
function blocksOf(
  parts: LettersParts,
  template: TemplateName,
  language: Language,
): readonly NamedBlock[] {
  const blocks = new Map<string, NamedBlock>();
  for (const facts of examplesOf(parts, template, language)) {
    for (const block of templates[template].blocks(facts)) {
      if (isNamed(block) && !blocks.has(block.id)) blocks.set(block.id, block);
    }
  }
  return [...blocks.values()];
}

function isNamed(block: Parameters<typeof isTextBlock>[0]): block is NamedBlock {
  return isTextBlock(block) && block.id !== undefined && block.label !== undefined;
}

function examplesOf(
  parts: LettersParts,
  template: TemplateName,
  language: Language,
): readonly [LetterFacts, ...LetterFacts[]] {
  return exampleCases(template, language, parts.organisation(), letterDate(parts));
}
