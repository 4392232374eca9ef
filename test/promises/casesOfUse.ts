import { also, type Case, late } from './caseChanges.ts';
import { future, measure, newId, notice, one, past, record, test } from './soundFacts.ts';

/** What changes the promises of use and collection, P1 to P14. */
export const casesOfUse: readonly Case[] = [
  [
    'minimisation',
    'a category without its reason',
    'drifting',
    also(record({ data: [{ category: 'name', sources: ['person'] }] })),
  ],
  ['minimisation', 'a review that is overdue', 'drifting', also(record({ nextReview: past }))],
  [
    'legalBasis',
    'a draft without a basis',
    'drifting',
    also(record({ state: 'draft', legalBases: [] })),
  ],
  ['legalBasis', 'an active record without a basis', 'broken', also(record({ legalBases: [] }))],
  [
    'legalBasis',
    'a legitimate interest without a test',
    'drifting',
    also(record({ legalBases: ['f'] })),
  ],
  [
    'legalBasis',
    'a legitimate interest with its test',
    'kept',
    also(record({ legalBases: ['f'], balancingTests: [test.id] })),
  ],
  [
    'legalBasis',
    'a test that came out for the person',
    'broken',
    (facts) => ({
      records: [...facts.records, record({ legalBases: ['f'], balancingTests: [test.id] })],
      balancing: [{ ...test, content: { outcome: 'personPrevails' } }],
    }),
  ],
  [
    'legalBasis',
    'sensitive data without a condition',
    'broken',
    also(record({ data: [{ own: 'Hälsa', special: true, necessity: 'x', sources: ['person'] }] })),
  ],
  [
    'marketing',
    'no analysis in the register',
    'drifting',
    () => ({ records: [record({ statement: { title: { sv: 'Brev', en: 'Letters' } } })] }),
  ],
  [
    'contactDetails',
    'no record of the workbench',
    'drifting',
    () => ({ records: [record({ systems: ['CRM'] })] }),
  ],
  [
    'marketingObjection',
    'an objection left after its last day',
    'broken',
    late('marketingObjection'),
  ],
  ['marketingObjection', 'marketing without a notice', 'drifting', () => ({ notices: [] })],
  [
    'cookies',
    'a consent by a visit',
    'broken',
    (facts) => ({ consents: { ...facts.consents, byVisit: one } }),
  ],
  [
    'categories',
    'a category that the policy does not name',
    'drifting',
    also(record({ data: [{ own: 'Fackmedlemskap' }] })),
  ],
  [
    'bundledConsent',
    'a consent bundled with terms',
    'broken',
    (facts) => ({ consents: { ...facts.consents, given: { count: 2, ids: [] }, byTerms: one } }),
  ],
  [
    'bundledConsent',
    'only consents that are none',
    'broken',
    (facts) => ({ consents: { ...facts.consents, byTerms: one } }),
  ],
  ['withdrawal', 'a withdrawal left after its last day', 'broken', late('consentWithdrawal')],
  [
    'sources',
    'a category without its source',
    'drifting',
    also(record({ data: [{ category: 'name' }] })),
  ],
  ['notices', 'a record that no notice tells of', 'drifting', also(record())],
  [
    'notices',
    'a notice that is no longer shown',
    'unproven',
    () => ({ notices: [{ ...notice, content: { ...notice.content, shownUntil: past } }] }),
  ],
  [
    'notices',
    'a notice yet to be shown',
    'unproven',
    () => ({ notices: [{ ...notice, content: { ...notice.content, shownFrom: future } }] }),
  ],
  [
    'access',
    'a record that does not say who has access',
    'drifting',
    also(record({ accessRoles: [] })),
  ],
  [
    'access',
    'an access review that is overdue',
    'drifting',
    also(record({ accessReviewOn: past })),
  ],
  [
    'sensitive',
    'sensitive data with its control',
    'kept',
    also(record({ data: [{ own: 'Hälsa', special: true }], specialControl: 'Krypterat' })),
  ],
  [
    'sensitive',
    'sensitive data without control',
    'broken',
    also(record({ data: [{ own: 'Hälsa', special: true }] })),
  ],
  ['securityPolicies', 'one policy only', 'drifting', () => ({ measures: [measure] })],
  [
    'securityPolicies',
    'a policy to be looked over',
    'drifting',
    (facts) => ({
      measures: [
        ...facts.measures,
        { id: newId(), content: { ...measure.content, nextReview: past } },
      ],
    }),
  ],
  [
    'securityPolicies',
    'a policy yet to come',
    'unproven',
    () => ({ measures: [{ id: newId(), content: { ...measure.content, inPlaceSince: future } }] }),
  ],
];
