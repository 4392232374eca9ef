import { findPersonnummer } from '../../kit/personnummer.ts';
import type { LetterFacts, LintFinding } from '../model.ts';
import { type Block, isTextBlock, textOf } from '../templates/blocks.ts';
import { unbroken } from '../templates/wording.ts';

const unresolved = /\{\w+\}|\bTODO\b|\bXXX\b|\[\s*…?\s*\]|<<|>>/;

/** Texts say what they mean, to this person, and name the authority that they send him to. */
export function lintWording(facts: LetterFacts, blocks: readonly Block[]): readonly LintFinding[] {
  return blocks.filter(isTextBlock).flatMap((block) => {
    const where = {
      part: 'letter',
      ...(block.id === undefined ? {} : { block: block.id }),
    } as const;
    const text = textOf(block);
    return [
      ...(unresolved.test(text) ? [{ ...placeholder, where }] : []),
      ...(findPersonnummer(text).length > 0 ? [{ ...openNumber, where }] : []),
      ...(block.id === 'complaint' && !namesAuthority(facts, text)
        ? [{ ...noAuthority, where }]
        : []),
    ];
  });
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

const noAuthority = {
  severity: 'error',
  article: 'GDPR Art 77',
  message: {
    sv: 'Tillsynsmyndighetens namn eller kontaktväg saknas.',
    en: 'The supervisory authority’s name or contact details are missing.',
  },
} as const;
