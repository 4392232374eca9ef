import { findPersonnummer } from '../../kit/personnummer.ts';
import type { LetterFacts, LintFinding, TemplateName } from '../model.ts';
import { type Block, isTextBlock, textOf } from '../templates/blocks.ts';
import { isEditable } from '../templates/compose.ts';
import { unbroken } from '../templates/wording.ts';

const amount = '\\d[\\d\\s.,]{0,15}';
const currency = '(?:kr|kronor|SEK|EUR|euro|€|:-)';
const feeWord = '(?:avgift\\p{L}*|fees?|charges?)';
const fee = new RegExp(
  `${amount}${currency}(?!\\p{L})|(?<!\\p{L})${currency}\\s?\\d|(?<!\\p{L})${feeWord}[^.\\n\\d]{0,40}\\d|\\d[^.\\n]{0,40}(?<!\\p{L})${feeWord}(?!\\p{L})`,
  'iu',
);

const unresolved = /\{[^{}\n]{0,60}\}|\bTODO\b|\bXXX\b|\[[\s…]*\]|<<|>>/;

/** Texts say what they mean, to this person, and name the authority that they send him to. */
export function lintWording(
  facts: LetterFacts,
  template: TemplateName,
  blocks: readonly Block[],
): readonly LintFinding[] {
  return blocks.filter(isTextBlock).flatMap((block) => {
    // What has no id is copied from the data, and is printed as it is.
    if (block.id === undefined) return [];
    const where = { part: 'letter', block: block.id } as const;
    const text = textOf(block);
    return [
      ...lintText(text, where),
      ...(template !== 'feeNotice' && isEditable(block) && fee.test(text)
        ? [{ ...charged, where }]
        : []),
      ...(block.id === 'complaint' && !namesAuthority(facts, text)
        ? [{ ...noAuthority, where }]
        : []),
    ];
  });
}

/** Remarks and standing answers, which the letter prints in its tables; never the copied data. */
export function lintExtractWording(
  { extract }: LetterFacts,
  blocks: readonly Block[],
): readonly LintFinding[] {
  const notes = (extract?.findings ?? []).map(({ category, note }) => ({
    id: category,
    text: note,
  }));
  const answers = blocks.flatMap((block): { id?: string; text: string }[] => {
    if (block.kind === 'heading') return [block];
    if (block.kind !== 'facts') return [];
    return block.rows.map(({ id, value }) => ({
      ...(id === undefined ? {} : { id }),
      text: value,
    }));
  });
  return [...notes, ...answers].flatMap(({ id, text }) =>
    id === undefined ? [] : lintText(text, { part: 'extract', block: id }),
  );
}

function lintText(text: string, where: LintFinding['where']): readonly LintFinding[] {
  return [
    ...(unresolved.test(text) ? [{ ...placeholder, where }] : []),
    ...(findPersonnummer(text).length > 0 ? [{ ...openNumber, where }] : []),
  ];
}

function namesAuthority({ organisation }: LetterFacts, text: string): boolean {
  const { name, email, phone } = organisation.authority;
  return (
    text.includes(name) && [email, phone].some((way) => way !== '' && text.includes(unbroken(way)))
  );
}

const placeholder = {
  severity: 'error',
  article: 'GDPR Art 12(1)',
  message: {
    sv: 'Texten har en lucka som inte är ifylld.',
    en: 'The text has a gap that is not filled in.',
  },
} as const;

const openNumber = {
  severity: 'warning',
  article: 'Dataskyddslagen 3:10',
  message: {
    sv: 'Texten innehåller ett fullständigt personnummer.',
    en: 'The text holds a full personal identity number.',
  },
} as const;

const charged = {
  severity: 'warning',
  article: 'GDPR Art 12(5)',
  message: {
    sv: 'Texten nämner en avgift eller ett belopp. Svaret ska vara kostnadsfritt (artikel 12.5).',
    en: 'The text speaks of a fee or an amount. The answer is to be free of charge (Article 12(5)).',
  },
} as const;

const noAuthority = {
  severity: 'error',
  article: 'GDPR Art 77',
  message: {
    sv: 'Tillsynsmyndighetens namn eller kontaktväg saknas.',
    en: 'The supervisory authority’s name or contact details are missing.',
  },
} as const;
