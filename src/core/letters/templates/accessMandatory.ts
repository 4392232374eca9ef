import type { LetterFacts } from '../model.ts';
import { complaintMandatory, contactMandatory, remedyMandatory } from './closing.ts';
import { copyMandatory } from './extractCopy.ts';
import { heldBackMandatory } from './extractHeldBack.ts';
import { isNothing } from './extractParts.ts';
import { recordsMandatory } from './extractRecords.ts';
import { groundMandatory, refusalEndMandatory } from './refusal.ts';
import { isCharged, standingOf } from './replyParts.ts';
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

const rights: MandatoryBlock = {
  block: 'rights',
  article: 'GDPR Art 15(1)(e)',
  missing: {
    sv: 'rätten till rättelse, radering, begränsning och invändning',
    en: 'the rights to rectification, erasure, restriction and objection',
  },
};

/** The rights, the complaint, the court and whom to ask: with every answer that gives data out. */
const further: readonly MandatoryBlock[] = [
  rights,
  complaintMandatory('GDPR Art 15(1)(f)'),
  remedyMandatory('GDPR Art 79'),
  contactMandatory,
];

const free: MandatoryBlock = {
  block: 'free',
  article: 'GDPR Art 12(5)',
  missing: { sv: 'att svaret är kostnadsfritt', en: 'that the answer is free of charge' },
};

/**
 * What an access reply must hold: the same frame always, and with data each part of Art 15(1)-(3); a refusal
 * gives its reasons instead (Art 12(4)).
 */
export function accessMandatory(facts: LetterFacts): readonly MandatoryBlock[] {
  const grounds = groundMandatory(facts, 'access');
  if (standingOf(facts, 'access') === 'refused') {
    return [decision, ...grounds, ...refusalEndMandatory];
  }
  return [
    decision,
    ...(isCharged(facts) ? [] : [free]),
    categories,
    ...further,
    ...grounds,
    ...(isNothing(facts) ? [] : answerMandatory(facts)),
  ];
}

/** What the extract by itself must hold: the same, or that nothing was found; and whom to ask. */
export function annexMandatory(facts: LetterFacts): readonly MandatoryBlock[] {
  return isNothing(facts)
    ? [categories, contactMandatory, nothing]
    : [categories, ...further, ...answerMandatory(facts)];
}

/** Each record's part of Art 15(1)(a)-(h) and (2), the copy, and what of it is held back. */
function answerMandatory(facts: LetterFacts): readonly MandatoryBlock[] {
  return [...recordsMandatory(facts), ...copyMandatory(facts), ...heldBackMandatory(facts)];
}
