import type { LetterFacts } from '../model.ts';
import { complaintMandatory, contactMandatory } from './closing.ts';
import { isNothing } from './extractParts.ts';
import { groundMandatory, refusalEndMandatory } from './refusal.ts';
import { standingOf } from './replyParts.ts';
import { statementsMandatory } from './statements.ts';
import type { MandatoryBlock } from './template.ts';

const categories: MandatoryBlock = {
  block: 'categories',
  article: 'GDPR Art 15(1)(b)',
  missing: { sv: 'kategorierna av uppgifter', en: 'the categories of data' },
};

const nothing: MandatoryBlock = {
  block: 'nothing',
  article: 'GDPR Art 15(1)',
  missing: {
    sv: 'beskedet att inga uppgifter hittades',
    en: 'the statement that no data were found',
  },
};

const decision: MandatoryBlock = {
  block: 'decision',
  part: 'decision',
  article: 'GDPR Art 15(1)',
  missing: {
    sv: 'beskedet om uppgifter behandlas eller inte',
    en: 'whether data are processed or not',
  },
};

const always: readonly MandatoryBlock[] = [
  decision,
  {
    block: 'free',
    article: 'GDPR Art 12(5)',
    missing: { sv: 'att svaret är kostnadsfritt', en: 'that the answer is free of charge' },
  },
  categories,
  {
    block: 'rights',
    article: 'GDPR Art 15(1)(e)',
    missing: {
      sv: 'rätten till rättelse, radering, begränsning och invändning',
      en: 'the rights to rectification, erasure, restriction and objection',
    },
  },
  complaintMandatory('GDPR Art 15(1)(f)'),
  {
    block: 'remedy',
    article: 'GDPR Art 79',
    missing: { sv: 'rätten till domstolsprövning', en: 'the right to a judicial remedy' },
  },
  contactMandatory,
];

/**
 * What an access reply must hold: the same frame always, and with data each part of Art 15(1)-(3); a refusal
 * gives its reasons instead (Art 12(4)).
 */
export function accessMandatory(facts: LetterFacts): readonly MandatoryBlock[] {
  const grounds = groundMandatory(facts, 'access');
  if (standingOf(facts, 'access') === 'refused') {
    return [decision, ...grounds, ...refusalEndMandatory];
  }
  const rest = isNothing(facts) ? [] : [...statementsMandatory(facts), ...copyMandatory(facts)];
  return [...always, ...grounds, ...rest];
}

/** What the extract by itself must hold: a finding on each category, the copy, and whom to ask. */
export function annexMandatory(facts: LetterFacts): readonly MandatoryBlock[] {
  const rest = isNothing(facts) ? [nothing] : copyMandatory(facts);
  return [categories, contactMandatory, ...rest];
}

function copyMandatory(facts: LetterFacts): readonly MandatoryBlock[] {
  const missing = { sv: 'kopian av uppgifterna', en: 'the copy of the data' };
  const copies = (facts.extract?.dataSets ?? []).map((_, index) => `dataSet${index + 1}`);
  return ['copy', ...copies].map((block) => ({ block, article: 'GDPR Art 15(3)', missing }));
}
