import type { LetterFacts, LintFinding, TemplateName } from './model.ts';
import { unprintable } from './pdf/shaping.ts';
import { isReply } from './rules/replies.ts';
import { type Block, isTextBlock, textOf } from './templates/blocks.ts';
import { isEditable } from './templates/compose.ts';
import { fileBlockId, tableBlockId } from './templates/extractCopy.ts';
import { templates } from './templates/index.ts';
import { carriedBy } from './templates/template.ts';

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
  const carried = carriedBy(templates[template], facts);
  const texts = blocks.filter(isTextBlock);
  const worded = texts.filter(isEditable).map((block) => {
    return { where: { part: 'letter', block: block.id }, texts: [textOf(block)] } as const;
  });
  const places = [
    ...caseTexts(facts),
    ...(carried === undefined ? [] : extractTexts(facts, blocks)),
    ...worded,
  ].map(({ where, texts: stood }) => ({ where, characters: unprintable(stood.join('\n')) }));
  // What a locked block prints besides is recorded in the case: a decision, a question, a recipient.
  const known = new Set(places.flatMap(({ characters }) => characters));
  const part = isReply(template) ? 'decision' : 'case';
  const recorded = texts
    .filter((block) => block.id !== undefined && !isEditable(block))
    .flatMap((block) => unprintable(textOf(block)))
    .filter((character) => !known.has(character));
  return [...places, { where: { part } as const, characters: [...new Set(recorded)] }].flatMap(
    ({ where, characters }) =>
      characters.length === 0 ? [] : [noFont(where, characters.join(', '))],
  );
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
  const { tables = [], files = [], records = [] } = extract ?? {};
  const sets = tables.map(({ title, source, columns }, at) =>
    stood(tableBlockId(at), [title, source, ...columns]),
  );
  const documents = files.map(({ title, source }, at) => stood(fileBlockId(at), [title, source]));
  const recipients = records.flatMap(({ recipients }) =>
    recipients.flatMap(({ name, role }) => [name, role]),
  );
  return [...remarks, ...answers, ...sets, ...documents, stood('recipientsByName', recipients)];
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
  decision: { sv: 'i beslutet', en: 'in the decision' },
  processing: { sv: 'bland behandlingarna', en: 'among the processing records' },
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
