import { randomUUID } from 'node:crypto';
import { plainDate } from '../../src/core/kit/dates.ts';
import { type RegisterItemId, registerItemIdSchema } from '../../src/core/kit/ids.ts';
import { type ProcessingDraft, processingContentSchema } from '../../src/core/processing/model.ts';
import type {
  Counted,
  EvidenceFacts,
  SeenBalancing,
  SeenMeasure,
  SeenNotice,
  SeenRecord,
  SeenRule,
  SeenSupplier,
} from '../../src/core/promises/model/facts.ts';
import { samplePolicy } from '../../src/core/promises/samplePolicy.ts';
import { rights } from '../../src/core/requests/model.ts';

export const today = plainDate('2026-11-23');
export const past = plainDate('2026-01-15');
export const future = plainDate('2027-01-15');

export function newId(): RegisterItemId {
  return registerItemIdSchema.parse(randomUUID());
}

export const none: Counted = { count: 0, ids: [] };
export const one: Counted = { count: 1, ids: [newId()] };

export const rule: SeenRule = {
  id: newId(),
  content: {
    title: 'Kunduppgifter',
    purpose: 'Kundrelationen',
    legalBases: ['b'],
    trigger: 'relationshipEnds',
    triggerWords: '',
    months: 12,
    citation: '',
    exceptions: [],
  },
};

export const bookkeepingRule: SeenRule = {
  id: newId(),
  content: {
    ...rule.content,
    title: 'Räkenskapsinformation',
    trigger: 'financialYearEnd',
    months: 84,
    citation: '7 kap. 2 § bokföringslagen',
  },
};

export const test: SeenBalancing = {
  id: newId(),
  content: { outcome: 'interestsPrevail', decidedOn: past, nextReview: future },
  reopened: false,
};

const draft: ProcessingDraft = {
  statement: {
    title: { sv: 'Nyhetsbrev och kundanalys', en: 'Newsletters and customer analysis' },
    purposes: { sv: 'Att skicka nyhetsbrev', en: 'To send newsletters and analyse' },
  },
  state: 'active',
  legalBases: ['a'],
  subjects: ['customer', 'websiteVisitor'],
  data: [{ category: 'email', necessity: 'För att kunna skicka brevet', sources: ['person'] }],
  systems: ['Utskickssystemet', 'Frist'],
  accessRoles: [{ role: 'Marknad', why: 'skickar breven' }],
  accessReviewOn: future,
  retentionRules: [rule.id],
  directMarketing: true,
  lastReview: past,
  nextReview: future,
};

/** A record of the sound organisation, changed as a test wants it. */
export function record(change: Partial<ProcessingDraft> = {}): SeenRecord {
  return { id: newId(), content: processingContentSchema.parse({ ...draft, ...change }) };
}

const soundRecord = record();

export const notice: SeenNotice = {
  id: newId(),
  content: {
    records: [soundRecord.id],
    shownFrom: past,
    shownUntil: undefined,
    texts: { sv: 'Du har rätt att invända mot direktmarknadsföring.', en: '' },
  },
};

export const measure: SeenMeasure = {
  id: newId(),
  content: { inPlaceSince: past, nextReview: future, securityPolicy: true },
};

export const supplier: SeenSupplier = {
  id: newId(),
  name: 'Driftbolaget Exempel AB',
  role: 'processor',
  country: 'Sverige',
  ownCategories: [],
  shares: true,
  isBound: true,
  isLawful: true,
  subProcessors: [],
};

/** An organisation that keeps every promise of the sample's policy. */
export const sound: EvidenceFacts = {
  today,
  policyText: samplePolicy.text,
  organisation: { name: 'Wesafe IT', officerEmail: 'dataskydd@wesafe.se' },
  records: [soundRecord],
  balancing: [test],
  measures: [measure, { ...measure, id: newId() }],
  suppliers: [supplier],
  rules: [rule, bookkeepingRule],
  notices: [notice],
  accessReviews: { ...one, newest: past },
  disclosures: { all: one, withoutGround: none, againstPolicy: none, newest: past },
  consents: { given: one, withdrawn: one, byVisit: none, byTerms: none, newest: past },
  actions: { done: one, overdue: none, newest: past },
  breaches: { all: one, unnotified: none },
  rights: rights.map((right) => ({ right, received: 2, answered: 2, late: 0, newest: past })),
  byEmail: 2,
  suppressed: 1,
  erasedCases: 1,
  journal: { sound: true, entries: 40 },
};

/** An organisation whose registers are empty. */
export const empty: EvidenceFacts = {
  ...sound,
  records: [],
  balancing: [],
  measures: [],
  suppliers: [],
  rules: [],
  notices: [],
  accessReviews: none,
  disclosures: { all: none, withoutGround: none, againstPolicy: none },
  consents: { given: none, withdrawn: none, byVisit: none, byTerms: none },
  actions: { done: none, overdue: none },
  breaches: { all: none, unnotified: none },
  rights: [],
  byEmail: 0,
  suppressed: 0,
  erasedCases: 0,
  journal: { sound: true, entries: 0 },
};
