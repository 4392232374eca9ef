import { ruleVersionFor } from '../../deadlines/rules/versions.ts';
import { daysBetween } from '../../kit/dates.ts';
import type { LetterFacts, LintFinding, TemplateName } from '../model.ts';
import { type Block, isTextBlock, textOf } from '../templates/blocks.ts';
import { templates } from '../templates/index.ts';
import { carriedBy } from '../templates/template.ts';
import { longDate } from '../templates/wording.ts';
import { demandsCopyOfIdentity, demandsSignature } from './demands.ts';
import { lintNamed } from './named.ts';
import { identityLetters } from './question.ts';
import { isReply, wasExtended } from './replies.ts';

/** The faults that a tool of the requester's would look for in our letter, found on the draft. */
export function lintOpponent(
  facts: LetterFacts,
  template: TemplateName,
  blocks: readonly Block[],
): readonly LintFinding[] {
  if (template === 'recipientNotice') return [];
  return [
    ...lintOverdue(facts, template),
    ...lintDoubt(facts, template),
    ...lintSignature(template, blocks),
    ...lintExcessive(facts, template, blocks),
    ...(carriedBy(templates[template], facts) === 'extract' ? lintNamed(facts) : []),
  ].map((finding) => ({ ...finding, check: 'opponent' }));
}

/** Late, and never told inside the first month that it would be (Art 12(3)). */
function lintOverdue(facts: LetterFacts, template: TemplateName): readonly LintFinding[] {
  const { alarm, first } = facts.request.deadline;
  const late = isReply(template) && facts.date > alarm && !wasExtended(facts);
  return late ? [overdue(first)] : [];
}

/** Proof asked for without a reasonable doubt, or long after it could have been (Art 12(6)). */
function lintDoubt(facts: LetterFacts, template: TemplateName): readonly LintFinding[] {
  const { question, request } = facts;
  const concerned = identityLetters.includes(template) || isReply(template);
  if (!concerned || question?.ground !== 'identity') return [];
  const { daysToAsk } = ruleVersionFor(request.received);
  const registered = request.senderStanding === 'registered' && question.despite === undefined;
  const late =
    question.override === undefined && daysBetween(request.received, question.from) > daysToAsk;
  return [...(registered ? [unjustified] : []), ...(late ? [askedLate(daysToAsk)] : [])];
}

/** Rights take no form: nothing has to be signed (Art 12(2)), and no identity document copied. Letters that ask who it is have a rule of their own. */
function lintSignature(template: TemplateName, blocks: readonly Block[]): readonly LintFinding[] {
  if (identityLetters.includes(template)) return [];
  return blocks.filter(isTextBlock).flatMap((block) => {
    if (block.id === undefined) return [];
    const where = { part: 'letter', block: block.id } as const;
    const text = textOf(block);
    return [
      ...(demandsSignature(text) ? [{ ...signature, where }] : []),
      ...(demandsCopyOfIdentity(text) ? [{ ...copy, where }] : []),
    ];
  });
}

/** ”Excessive” without showing what is repeated: the earlier requests and their days (Art 12(5)). */
function lintExcessive(
  facts: LetterFacts,
  template: TemplateName,
  blocks: readonly Block[],
): readonly LintFinding[] {
  const excessive =
    (template === 'excessiveRefusal' &&
      facts.courses.some(({ decision }) => decision?.grounds.includes('manifestlyExcessive'))) ||
    (template === 'feeNotice' && facts.fee?.ground === 'manifestlyExcessive');
  if (!excessive) return [];
  const text = blocks.flatMap((block) => (isTextBlock(block) ? [textOf(block)] : [])).join('\n');
  const named = facts.earlierRequests.some((date) => text.includes(longDate(date, facts.language)));
  return named ? [] : [noEarlier];
}

function overdue(first: string): LintFinding {
  return {
    severity: 'warning',
    article: 'GDPR Art 12(3)',
    message: {
      sv: `Svaret är försenat, och inget besked om förlängning gick ut senast ${first}. Förklara dröjsmålet i brevet.`,
      en: `The answer is overdue, and no notice of extension went out by ${first}. Explain the delay in the letter.`,
    },
    where: { part: 'case' },
  };
}

const unjustified: LintFinding = {
  severity: 'warning',
  article: 'GDPR Art 12(6)',
  message: {
    sv: 'Begäran kom från en registrerad adress eller ett konto, och ändå begärdes bevis på identiteten utan antecknat skäl.',
    en: 'The request came from a registered address or account, and yet proof of identity was asked for without a recorded reason.',
  },
  where: { part: 'case' },
};

function askedLate(days: number): LintFinding {
  return {
    severity: 'warning',
    article: 'GDPR Art 12(6)',
    message: {
      sv: `Frågan om identiteten ställdes mer än ${days} dagar efter att begäran kom in.`,
      en: `The question of identity was put more than ${days} days after the request came in.`,
    },
    where: { part: 'case' },
  };
}

const signature: Omit<LintFinding, 'where'> = {
  severity: 'warning',
  article: 'GDPR Art 12(2)',
  message: {
    sv: 'Texten tycks kräva en underskrift. En begäran behöver inte undertecknas.',
    en: 'The text seems to demand a signature. A request need not be signed.',
  },
};

const copy: Omit<LintFinding, 'where'> = {
  severity: 'warning',
  article: 'GDPR Art 5(1)(c), 12(6)',
  message: {
    sv: 'Texten tycks begära en kopia av en id-handling. Ingen kopia behövs, och frågan om identitet har ett eget brev.',
    en: 'The text seems to ask for a copy of an identity document. No copy is needed, and the question of identity has a letter of its own.',
  },
};

const noEarlier: LintFinding = {
  severity: 'warning',
  article: 'GDPR Art 12(5)',
  message: {
    sv: 'Begäran kallas orimlig, men inga dagar för tidigare framställningar står i brevet.',
    en: 'The request is called excessive, but the letter names no days of earlier requests.',
  },
  where: { part: 'case' },
};
