import type { Fact } from '../../kit/errors.ts';
import type { DecisionItem } from '../../requests/model.ts';
import type { LetterFacts, TemplateName } from '../model.ts';
import { coursesAnswered } from '../rules/decision.ts';
import { isReply } from '../rules/replies.ts';
import { type Block, isTextBlock, textOf } from './blocks.ts';
import { isNothing } from './extractParts.ts';
import { templates } from './index.ts';
import { carriedBy } from './template.ts';
import { longDate } from './wording.ts';

type Facts = { readonly [key: string]: Fact };

/** What of a letter is known besides its facts when they are attached: its window, its number and its body. */
type Page = {
  readonly addressee: readonly string[];
  readonly number: string | undefined;
  readonly blocks: readonly Block[];
};

/** The letter for a machine: what the page says, and nothing that it does not say. */
export function attachedFacts(name: TemplateName, facts: LetterFacts, page: Page): Facts {
  const { organisation, date, language } = facts;
  const { authority } = organisation;
  const text = printedText(page.blocks);
  const complaint = text.includes(authority.name)
    ? { authority: { name: authority.name, email: authority.email } }
    : {};
  return {
    format: 'frist-facts/1',
    letter: name,
    number: page.number ?? null,
    date,
    language,
    controller: { name: organisation.name, organisationNumber: organisation.organisationNumber },
    ...complaint,
    addressee: page.addressee,
    request: requestFacts(name, facts, text),
    ...(isReply(name) ? { decisions: decisionFacts(name, facts, text) } : {}),
    ...(carriedBy(templates[name], facts) === 'extract' ? extractFacts(facts, text) : {}),
  };
}

function printedText(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      if (isTextBlock(block)) return textOf(block);
      if (block.kind === 'heading') return block.text;
      const named = block.kind === 'facts' || block.kind === 'cover';
      return named ? block.rows.map(({ value }) => value).join('\n') : '';
    })
    .join('\n');
}

function requestFacts(name: TemplateName, facts: LetterFacts, text: string): Facts {
  const { reference, received, channel, rights, deadline, kind } = facts.request;
  const says = (day: typeof received) => text.includes(longDate(day, facts.language));
  const answerBy = name === 'extension' ? deadline.extendedAlarm : deadline.alarm;
  const acknowledges = name === 'acknowledgement' && kind === 'rights';
  return {
    reference,
    ...(says(received) ? { received } : {}),
    ...(acknowledges ? { channel, rights } : {}),
    ...((acknowledges || name === 'extension') && says(answerBy) ? { answerBy } : {}),
  };
}

/** How each right that the letter answers was decided, as far as it is printed. */
function decisionFacts(name: TemplateName, facts: LetterFacts, text: string): readonly Fact[] {
  return coursesAnswered(facts, name).flatMap(({ right, decision }): Fact[] => {
    if (decision === undefined) return [];
    const { outcome, grounds, doneOn, items } = decision;
    const done = doneOn !== undefined && text.includes(longDate(doneOn, facts.language));
    return [
      {
        right,
        outcome,
        grounds: outcome === 'granted' ? [] : grounds,
        ...(done ? { doneOn } : {}),
        items: items.filter(({ title }) => text.includes(title)).map(itemFacts),
      },
    ];
  });
}

function itemFacts({ title, outcome, ground, keptUntil }: DecisionItem): Facts {
  return {
    title,
    outcome,
    ...(ground === undefined ? {} : { ground }),
    ...(keptUntil === undefined ? {} : { keptUntil }),
  };
}

function extractFacts(facts: LetterFacts, text: string): Facts {
  const { requester, extract, language } = facts;
  if (!extract) return {};
  return {
    subject: {
      name: requester.name,
      emails: requester.emails,
      personnummer: requester.personnummerMasked ?? null,
    },
    outcome: extract.outcome,
    ...(extract.files.length === 0
      ? {}
      : { documents: extract.files.map(({ title, source }) => ({ title, source })) }),
    findings: extract.findings.map(({ category, outcome, note }) => ({ category, outcome, note })),
    processing: extract.statements
      .filter(({ title }) => !isNothing(facts) && text.includes(title[language]))
      .map((statement) =>
        Object.fromEntries(
          Object.entries(statement).map(([part, words]) => [part, words[language]]),
        ),
      ),
  };
}
