import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type DisclosureDraft, disclosureContentSchema } from '../../src/core/disclosures/model.ts';
import { disclosureRegister } from '../../src/core/disclosures/register.ts';
import {
  agreementUsed,
  type ConsentFacts,
  type DisclosureFacts,
  isRecordedBreach,
  obstacles,
} from '../../src/core/disclosures/rules/allowed.ts';
import { plainDate } from '../../src/core/kit/dates.ts';
import { registerItemIdSchema } from '../../src/core/kit/ids.ts';

const d = plainDate;
const on = d('2026-11-20');
const [consent, record, other, secrecyId, processingId, jointId] = [1, 2, 3, 4, 5, 6].map((n) =>
  registerItemIdSchema.parse(`00000000-0000-4000-8000-00000000000${n}`),
);
const secrecy = { id: secrecyId ?? fail(), kind: 'secrecy' } as const;
const processing = { id: processingId ?? fail(), kind: 'processing' } as const;
const joint = { id: jointId ?? fail(), kind: 'joint' } as const;

function fail(): never {
  throw new RangeError('six ids');
}

function content(draft: DisclosureDraft) {
  return disclosureContentSchema.parse({ on, recipient: 'Exempel AB', ...draft });
}

type Case = readonly [
  name: string,
  draft: DisclosureDraft,
  expected: readonly string[],
  facts?: Partial<DisclosureFacts>,
];

function weigh(cases: readonly Case[]): void {
  for (const [name, draft, expected, facts] of cases) {
    it(name, () => {
      const found = obstacles(content(draft), { inForce: [], ...facts });
      assert.deepEqual(
        found.map(({ article, text }) => `${article}: ${text.en}`),
        expected,
      );
    });
  }
}

describe('the ground of a disclosure', () => {
  const given = (more: Partial<ConsentFacts> = {}) => ({
    consent: { kind: 'consent', givenOn: d('2026-01-01'), ...more } as const,
  });
  const byConsent = { ground: 'consent', consent } as const;
  const noGround =
    'Art 5(1)(a), 6: the disclosure has none of the grounds that the policy demands: consent, contract or law';
  weigh([
    ['is wanting where none is chosen', {}, [noGround]],
    ['is wanting where none is said to be there', { ground: 'none' }, [noGround]],
    ['is a contract', { ground: 'contract' }, []],
    ['is law by its provision', { ground: 'law', provision: '7 kap. 2 § bokföringslagen' }, []],
    [
      'is not law without it',
      { ground: 'law' },
      ['Art 6(3): the provision that calls for the disclosure is missing'],
    ],
    ['is a consent in the register', byConsent, [], given()],
    ['is a consent in words', { ground: 'consent', groundWords: 'Muntligt vid mötet.' }, []],
    [
      'is no consent that nobody can point at',
      { ground: 'consent' },
      ['Art 7(1): the consent is neither named in the register nor described in words'],
    ],
    [
      'is no consent withdrawn that day',
      byConsent,
      ['Art 7(3): the consent had been withdrawn by that day'],
      given({ withdrawnOn: on }),
    ],
    [
      'is a consent withdrawn the day after',
      byConsent,
      [],
      given({ withdrawnOn: d('2026-11-21') }),
    ],
    [
      'is no consent given the day after',
      byConsent,
      ['Art 7(1): the consent was given only later'],
      given({ givenOn: d('2026-11-21') }),
    ],
    [
      'is no objection',
      byConsent,
      ['Art 7(1), 21: the entry named is an objection, not a consent'],
      given({ kind: 'objection' }),
    ],
    [
      'is no visit',
      byConsent,
      ['Art 4(11): a visit to the website is no consent'],
      given({ how: 'visit' }),
    ],
    [
      'is no consent to something else',
      { ...byConsent, record },
      ['Art 6(1)(a): the consent concerns another processing activity'],
      given({ record: other }),
    ],
  ]);
});

describe('the agreement due with a recipient in the register', () => {
  const contract = { ground: 'contract' } as const;
  const law = { ground: 'law', provision: '1 §' } as const;
  const onlySecrecy =
    'Art 28(3): only a secrecy agreement with the recipient was in force: confidential, but not Article 28';
  weigh([
    [
      'is an Art 28 agreement for a processor',
      contract,
      ['Art 28(3): no processing agreement with the recipient was in force that day'],
      { role: 'processor' },
    ],
    ['is not met by secrecy', contract, [onlySecrecy], { role: 'processor', inForce: [secrecy] }],
    [
      'is met by a processing agreement',
      contract,
      [],
      { role: 'processor', inForce: [processing] },
    ],
    [
      'is due of a processor by law too',
      law,
      [onlySecrecy],
      { role: 'processor', inForce: [secrecy] },
    ],
    [
      'is an arrangement for joint controllers',
      contract,
      ['Art 26(1): no joint controllers’ arrangement with the recipient was in force that day'],
      { role: 'joint', inForce: [secrecy] },
    ],
    ['is met by it', contract, [], { role: 'joint', inForce: [joint] }],
    [
      'is secrecy for a controller',
      contract,
      [
        'Art 5(1)(f), 32: no secrecy agreement with the recipient was in force that day, as the policy promises',
      ],
      { role: 'controller' },
    ],
    ['is met by secrecy', contract, [], { role: 'controller', inForce: [secrecy] }],
    ['is not asked of whom the law gives the data to', law, [], { role: 'controller' }],
    [
      'is secrecy where the role is not settled',
      contract,
      [
        'Art 5(1)(f), 32: no secrecy agreement with the recipient was in force that day, as the policy promises',
      ],
      { role: 'none' },
    ],
    ['is not asked of one outside the register', contract, [], {}],
  ]);

  it('is the one that the disclosure rests on', () => {
    const inForce = [secrecy, joint, processing];
    const used = (role: DisclosureFacts['role']) => agreementUsed(contract, { role, inForce });
    assert.equal(used('processor'), processingId);
    assert.equal(used('joint'), jointId);
    assert.equal(used('controller'), secrecyId);
    assert.equal(used(undefined), undefined);
    assert.equal(agreementUsed(contract, { role: 'joint', inForce: [secrecy] }), secrecyId);
  });
});

describe('a breach of policy', () => {
  it('is recorded only with a reason that says something', () => {
    const nineteen = 'nitton tecken precis'.slice(0, 19);
    assert.equal(isRecordedBreach({ breachOfPolicy: true, breachReason: nineteen }), false);
    assert.equal(isRecordedBreach({ breachOfPolicy: true, breachReason: `${nineteen}!` }), true);
    assert.equal(isRecordedBreach({ breachOfPolicy: false, breachReason: 'x'.repeat(40) }), false);
  });

  it('stays a gap, and out of the entries in order', () => {
    const breach = content({ breachOfPolicy: true, record, what: 'En lista' });
    assert.deepEqual(
      disclosureRegister.gaps(breach).map(({ field, article }) => [field, article]),
      [['breachOfPolicy', 'Art 5(1)(a), 6']],
    );
    assert.equal(disclosureRegister.state(breach), 'draft');
    assert.equal(disclosureRegister.state(content({ ground: 'contract' })), 'active');
  });
});

describe('an entry', () => {
  it('needs its day and its recipient', () => {
    const settle = (draft: DisclosureDraft) =>
      disclosureRegister.settled(disclosureContentSchema.parse(draft));
    assert.throws(() => settle({ recipient: 'X' }), { message: /content\.on: is missing/ });
    assert.throws(() => settle({ on }), { message: /content\.recipient: is missing/ });
    assert.throws(() => settle({ on: d('9999-01-01'), recipient: 'X' }), {
      message: /content\.on/,
    });
  });

  it('lists what it leaves unsaid', () => {
    const fields = (draft: DisclosureDraft) =>
      disclosureRegister.gaps(content(draft)).map(({ field }) => field);
    assert.deepEqual(fields({ ground: 'contract' }), ['record', 'dataCategories', 'supplier']);
    assert.deepEqual(fields({ ground: 'law', record, what: 'Fakturor' }), []);
  });
});
