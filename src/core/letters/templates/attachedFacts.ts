import type { Fact } from '../../kit/errors.ts';
import type { LetterFacts, TemplateName } from '../model.ts';
import { isNothing } from './extractParts.ts';
import { templates } from './index.ts';
import { carriedBy } from './template.ts';

type Facts = { readonly [key: string]: Fact };

/** The letter for a machine: what the page says, and nothing that it does not say. */
export function attachedFacts(
  name: TemplateName,
  facts: LetterFacts,
  { addressee, number }: { addressee: readonly string[]; number: string | undefined },
): Facts {
  const { organisation, request } = facts;
  const { reference } = request;
  const frame: Facts = {
    format: 'frist-facts/1',
    letter: name,
    number: number ?? null,
    date: facts.date,
    language: facts.language,
    controller: { name: organisation.name, organisationNumber: organisation.organisationNumber },
  };
  // A recipient learns what is to be changed, not who asked for it when, nor where to complain.
  if (name === 'recipientNotice') return { ...frame, addressee, request: { reference } };
  return {
    ...frame,
    authority: { name: organisation.authority.name, email: organisation.authority.email },
    addressee,
    request: requestFacts(name, facts),
    ...(carriedBy(templates[name], facts) === 'extract' ? extractFacts(facts) : {}),
  };
}

function requestFacts(name: TemplateName, { request }: LetterFacts): Facts {
  const { reference, received, channel, rights, deadline } = request;
  if (name === 'acknowledgement' && request.kind === 'rights') {
    return { reference, received, channel, rights, answerBy: deadline.alarm };
  }
  if (name === 'extension') return { reference, received, answerBy: deadline.extended };
  return saysReceived.has(name) ? { reference, received } : { reference };
}

/** The letters that say when the request came in. */
const saysReceived: ReadonlySet<TemplateName> = new Set(['accessReply', 'extract']);

function extractFacts(facts: LetterFacts): Facts {
  const { requester, extract, language } = facts;
  if (!extract) return {};
  return {
    subject: {
      name: requester.name,
      emails: requester.emails,
      personnummer: requester.personnummerMasked ?? null,
    },
    outcome: extract.outcome,
    findings: extract.findings.map(({ category, outcome, note }) => ({ category, outcome, note })),
    processing: isNothing(facts)
      ? []
      : extract.statements.map((statement) =>
          Object.fromEntries(
            Object.entries(statement).map(([part, text]) => [part, text[language]]),
          ),
        ),
  };
}
