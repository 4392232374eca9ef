import { also, alsoRule, alsoSupplier, type Case, late, onlyRule } from './caseChanges.ts';
import { bookkeepingRule, future, newId, one, past, record, rule, test } from './soundFacts.ts';

/** What changes the promises of sharing, keeping and rights, P15 to P30. */
export const casesOfKeeping: readonly Case[] = [
  [
    'disclosures',
    'a disclosure without ground',
    'broken',
    (facts) => ({ disclosures: { ...facts.disclosures, withoutGround: one } }),
  ],
  [
    'disclosures',
    'a disclosure against the policy',
    'broken',
    (facts) => ({ disclosures: { ...facts.disclosures, againstPolicy: one } }),
  ],
  ['secrecy', 'data shared without agreement', 'broken', alsoSupplier({ isBound: false })],
  [
    'secrecy',
    'no agreement where nothing is shared',
    'kept',
    alsoSupplier({ isBound: false, shares: false }),
  ],
  ['suppliersBound', 'a secrecy agreement alone', 'broken', alsoSupplier({ isLawful: false })],
  [
    'suppliersBound',
    'a sub-processor not bound alike',
    'drifting',
    alsoSupplier({ subProcessors: [{ name: 'U', country: 'SE', flowDown: false }] }),
  ],
  [
    'transfers',
    'a transfer that the policy does not state',
    'drifting',
    also(record({ transfers: [{ country: 'USA', safeguard: 'scc' }] })),
  ],
  [
    'transfers',
    'a transfer without safeguard',
    'broken',
    also(record({ transfers: [{ country: 'USA' }] })),
  ],
  [
    'transfers',
    'a recipient that the policy does not state',
    'drifting',
    also(record({ recipients: [{ name: 'Okänd AB' }] })),
  ],
  ['transfers', 'a supplier abroad', 'drifting', alsoSupplier({ country: 'Indien' })],
  [
    'retention',
    'an erasure that is overdue',
    'broken',
    (facts) => ({ actions: { ...facts.actions, overdue: one } }),
  ],
  ['retention', 'a record without a rule', 'drifting', also(record({ retentionRules: [] }))],
  ['retentionBasis', 'a rule without a purpose', 'drifting', alsoRule({ purpose: '' })],
  [
    'bookkeeping',
    'accounting records kept too short',
    'broken',
    alsoRule({ ...bookkeepingRule.content, months: 36 }),
  ],
  [
    'bookkeeping',
    'accounting records kept too long',
    'drifting',
    alsoRule({ ...bookkeepingRule.content, months: 120 }),
  ],
  [
    'longerRetention',
    'a sound exception',
    'kept',
    onlyRule({ exceptions: [{ balancing: test.id, until: future, access: 'Juristen' }] }),
  ],
  [
    'longerRetention',
    'an exception without a test',
    'broken',
    onlyRule({ exceptions: [{ until: future, access: 'Juristen' }] }),
  ],
  [
    'longerRetention',
    'an exception without an end',
    'unproven',
    onlyRule({ exceptions: [{ balancing: test.id, access: 'Juristen' }] }),
  ],
  [
    'longerRetention',
    'an exception without an end beside a sound one',
    'drifting',
    (facts) => ({
      rules: [
        ...facts.rules,
        {
          id: newId(),
          content: {
            ...rule.content,
            exceptions: [{ balancing: test.id, until: future, access: 'Juristen' }],
          },
        },
        {
          id: newId(),
          content: { ...rule.content, exceptions: [{ balancing: test.id, access: '' }] },
        },
      ],
    }),
  ],
  [
    'longerRetention',
    'an exception whose end has passed',
    'broken',
    onlyRule({ exceptions: [{ balancing: test.id, until: past, access: 'Juristen' }] }),
  ],
  ['extracts', 'an extract left after its last day', 'broken', late('access')],
  ['rectification', 'a correction left after its last day', 'broken', late('rectification')],
  ['restriction', 'a restriction left after its last day', 'broken', late('restriction')],
  ['erasure', 'an erasure left after its last day', 'broken', late('erasure')],
  ['objection', 'an objection left after its last day', 'broken', late('objection')],
  [
    'objection',
    'a test that an objection has open',
    'drifting',
    () => ({ balancing: [{ ...test, reopened: true }] }),
  ],
  [
    'objection',
    'a test whose review is overdue',
    'drifting',
    () => ({ balancing: [{ ...test, content: { ...test.content, nextReview: past } }] }),
  ],
  ['complaint', 'a withdrawal left after its last day', 'broken', late('consentWithdrawal')],
  [
    'controller',
    'a journal that does not reach its anchor',
    'broken',
    () => ({ journal: { sound: false, entries: 9 } }),
  ],
  [
    'controller',
    'a breach not notified in time',
    'broken',
    (facts) => ({ breaches: { ...facts.breaches, unnotified: one } }),
  ],
  [
    'controller',
    'no name in the settings',
    'drifting',
    () => ({ organisation: { name: '', officerEmail: 'dataskydd@wesafe.se' } }),
  ],
  [
    'contact',
    'another mailbox in the settings',
    'drifting',
    () => ({ organisation: { name: 'W', officerEmail: 'annan@example.com' } }),
  ],
];
