import type { LetterFacts, LintFinding, TemplateName } from '../model.ts';
import { type Block, isTextBlock, textOf } from '../templates/blocks.ts';
import { demandsCopyOfIdentity, demandsSignature } from './demands.ts';

/** The letters that put a question of identity. */
export const identityLetters: readonly TemplateName[] = ['identityRequest', 'identityReminder'];

/** A question of identity asks for no more than lifts the doubt (Art 5(1)(c), 12(6)). */
export function lintQuestion(
  facts: LetterFacts,
  template: TemplateName,
  blocks: readonly Block[],
): readonly LintFinding[] {
  const asks = identityLetters.includes(template) || template === 'clarification';
  if (!asks) return [];
  if (facts.question === undefined) return [nothingAsked];
  if (facts.question.to !== undefined) return [answered];
  if (!identityLetters.includes(template)) return [];
  return blocks.filter(isTextBlock).flatMap((block) => {
    const where = {
      part: 'letter',
      ...(block.id === undefined ? {} : { block: block.id }),
    } as const;
    const text = textOf(block);
    return [
      ...(demandsSignature(text) ? [{ ...signature, where }] : []),
      ...(demandsCopyOfIdentity(text) ? [{ ...copy, where }] : []),
    ];
  });
}

const nothingAsked: LintFinding = {
  severity: 'error',
  article: 'GDPR Art 12(6)',
  message: {
    sv: 'Ingen fråga är ställd i ärendet: anteckna först vad som är oklart.',
    en: 'No question is recorded in the case: record first what is in doubt.',
  },
  where: { part: 'case' },
};

const answered: LintFinding = {
  severity: 'error',
  article: 'GDPR Art 12(6)',
  message: {
    sv: 'Frågan är redan besvarad.',
    en: 'The question has already been answered.',
  },
  where: { part: 'case' },
};

const signature = {
  severity: 'error',
  article: 'GDPR Art 5(1)(c), 12(6)',
  message: {
    sv: 'Brevet ber om en underskrift. En underskrift visar inte vem någon är; be om mindre.',
    en: 'The letter asks for a signature. A signature does not show who somebody is; ask for less.',
  },
} as const;

const copy = {
  severity: 'error',
  article: 'GDPR Art 5(1)(c), 12(6)',
  message: {
    sv: 'Brevet ber om en kopia av en id-handling. Det räcker att handlingen visas upp; den sparas inte.',
    en: 'The letter asks for a copy of an identity document. It is enough to see the document; it is not kept.',
  },
} as const;
