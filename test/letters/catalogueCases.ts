import { plainDate } from '../../src/core/kit/dates.ts';
import { type Language, languages } from '../../src/core/kit/language.ts';
import {
  type LetterFacts,
  type TemplateName,
  templateNames,
} from '../../src/core/letters/model.ts';
import { type Decision, type Right, rights } from '../../src/core/requests/model.ts';
import type { DecisionOutcome } from '../../src/core/requests/rights/codes.ts';
import { rightsCatalogue } from '../../src/core/requests/rights/index.ts';
import {
  factsOfRight,
  sampleDays,
  sampleDecision,
  sampleNotices,
  sampleQuestion,
  sampleRecord,
  sampleRestriction,
  sampleWords,
} from './sampleCases.ts';
import { nothingExtract, sampleFacts } from './sampleFacts.ts';

export type CatalogueCase = {
  readonly name: string;
  readonly template: TemplateName;
  readonly facts: LetterFacts;
};

/** The rights that are decided item by item where they are met only in part. */
const itemised: readonly Right[] = ['erasure', 'objection'];

/** A complete case for every letter in both languages, for each way in which a right can be decided. */
export const catalogueCases: readonly CatalogueCase[] = languages.flatMap((language) =>
  templateNames.flatMap((template) =>
    casesOf(template, language).map(([name, facts]) => ({
      name: `${template}, ${language}, ${name}`,
      template,
      facts,
    })),
  ),
);

/** Facts of a right decided in one way, with everything that the decision wants, and a notice for each recipient. */
export function decided(
  right: Right,
  outcome: DecisionOutcome,
  language: Language,
  change: Partial<Decision> = {},
): LetterFacts {
  const decision = sampleDecision(language, {
    outcome,
    ...(outcome === 'granted' ? {} : { grounds: groundsFor(right, outcome) }),
    ...(itemised.includes(right) && outcome !== 'refused'
      ? { items: itemsOf(right, outcome) }
      : {}),
    ...change,
  });
  const notices = sampleNotices(sampleRecord.recipients.length, right).map((notice, at) => ({
    ...notice,
    recipient: sampleRecord.recipients[at] ?? notice.recipient,
  }));
  const { extract: found } = sampleFacts(language);
  const extract = right === 'portability' && found ? { extract: found } : {};
  const restrictions =
    right === 'restriction' && outcome !== 'refused' ? { restrictions: [sampleRestriction()] } : {};
  const facts: Partial<LetterFacts> = { notices, ...extract, ...restrictions };
  return factsOfRight(language, right, decision, facts);
}

function groundsFor(right: Right, outcome: DecisionOutcome): Decision['grounds'] {
  const ground = rightsCatalogue[right].grounds.find(
    ({ code, for: carries }) => carries.includes(outcome) && !code.startsWith('manifestly'),
  );
  return ground ? [ground.code] : [];
}

function itemsOf(right: Right, outcome: DecisionOutcome): Decision['items'] {
  const erased = {
    title: 'CRM',
    outcome: right === 'erasure' ? 'erased' : 'stopped',
    reason: '',
  } as const;
  const [ground] = groundsFor(right, 'partly');
  if (outcome === 'granted') return [erased];
  return [
    erased,
    {
      title: 'Fakturor',
      outcome: 'kept',
      ...(ground ? { ground } : {}),
      reason: 'Bokföring',
      keptUntil: plainDate('2033-12-31'),
    },
  ];
}

type Named = readonly [name: string, facts: LetterFacts];

function casesOf(template: TemplateName, language: Language): readonly Named[] {
  const { right, ...facts } = { right: 'erasure' as const, ...sampleFacts(language) };
  const words = sampleWords.reasons[language];
  switch (template) {
    case 'acknowledgement':
      return [['access', facts]];
    case 'extract':
      return [
        ['data', facts],
        ['nothing', { ...facts, extract: nothingExtract }],
      ];
    case 'identityRequest':
    case 'identityReminder':
      return [['asked', { ...facts, question: sampleQuestion('identity', words) }]];
    case 'clarification':
      return [['asked', { ...facts, question: sampleQuestion('clarification', words) }]];
    case 'extension':
      return [['complex', { ...facts, extension: { ground: 'complexity', reasons: words } }]];
    case 'feeNotice':
      return [['fee', feeFacts(facts, words)]];
    case 'handover':
      return [['controller', handedFacts(facts, words)]];
    case 'closing': {
      const issued = [{ template: 'accessReply', date: facts.date } as const];
      return [['rights', { ...facts, issued }]];
    }
    case 'recipientNotice': {
      const told = decided(right, 'granted', language);
      const [notice] = told.notices;
      return notice ? [['erasure', { ...told, notice }]] : [];
    }
    case 'restrictionLifting': {
      const liftOn = plainDate('2026-12-01');
      const restrictions = [sampleRestriction({ liftOn, liftReason: words })];
      return [['announced', { ...facts, restrictions }]];
    }
    case 'restrictionLifted': {
      const liftedOn = plainDate('2026-11-22');
      const restrictions = [sampleRestriction({ liftOn: liftedOn, liftedOn, liftReason: words })];
      return [['lifted', { ...facts, restrictions }]];
    }
    case 'excessiveRefusal': {
      const grounds = { grounds: ['manifestlyExcessive'] } as const;
      const refused = decided('access', 'refused', language, { grounds: [...grounds.grounds] });
      return [['access', { ...refused, earlierRequests: sampleDays(3) }]];
    }
    default:
      return repliesOf(template, language);
  }
}

function repliesOf(template: TemplateName, language: Language): readonly Named[] {
  return rights
    .filter((right) => rightsCatalogue[right].reply(undefined) === template)
    .flatMap((right) =>
      rightsCatalogue[right].outcomes.map(
        (outcome): Named => [`${right} ${outcome}`, decided(right, outcome, language)],
      ),
    );
}

function feeFacts(facts: LetterFacts, reasons: string): LetterFacts {
  const fee = { ground: 'manifestlyExcessive', amountSek: 200, reasons, settled: 'open' } as const;
  return { ...facts, fee, earlierRequests: sampleDays(3) };
}

function handedFacts(facts: LetterFacts, reasons: string): LetterFacts {
  const [recipient] = sampleRecord.recipients;
  if (!recipient) return facts;
  const on = plainDate('2026-11-22');
  return { ...facts, handover: { to: 'controller', recipient, reasons, on } };
}
