import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type LegalBasis, legalBases } from '../../../src/core/processing/model.ts';
import { type Right, rights } from '../../../src/core/requests/model.ts';
import type { RecordStanding } from '../../../src/core/requests/rights/definition.ts';
import { rightsCatalogue } from '../../../src/core/requests/rights/index.ts';

/**
 * An independent reading: which rights exist under each basis of Art 6(1), as the Data Privacy Vocabulary maps
 * them (w3c/dpv, GDPR_LegalBasis_Rights_Mapping.csv). DPV has no column for Art 21(2)-(3).
 */
const dpv: Readonly<Record<LegalBasis, readonly Right[]>> = {
  a: [
    'access',
    'rectification',
    'erasure',
    'restriction',
    'portability',
    'automatedDecision',
    'consentWithdrawal',
  ],
  b: ['access', 'rectification', 'erasure', 'restriction', 'portability', 'automatedDecision'],
  c: ['access', 'rectification', 'restriction'],
  d: ['access', 'rectification', 'erasure', 'restriction', 'automatedDecision'],
  e: ['access', 'rectification', 'restriction', 'objection', 'automatedDecision'],
  f: ['access', 'rectification', 'erasure', 'restriction', 'objection', 'automatedDecision'],
};

/**
 * Where Frist reads the law otherwise than DPV. Art 17(3)(b) keeps what the law or the task requires, and no
 * more than that: whether it does is the decision's to say, so erasure may always be asked for. Art 22 turns on
 * whether decisions are automated, not on the basis; Art 22(2)(b) allows them by law and safeguards the person.
 */
const otherwise: ReadonlySet<string> = new Set(['erasure c', 'erasure e', 'automatedDecision c']);

const plain = { directMarketing: false, automatedDecisions: false };

function applies(right: Right, record: Partial<RecordStanding>) {
  return rightsCatalogue[right].applies({ ...plain, legalBases: [], ...record });
}

describe('which rights apply by legal basis', () => {
  it('agrees with the Data Privacy Vocabulary, save where said and why', () => {
    for (const basis of legalBases) {
      for (const right of rights) {
        if (right === 'marketingObjection') continue;
        const found = applies(right, { legalBases: [basis], automatedDecisions: true }).applies;
        const expected = dpv[basis].includes(right) ? 'yes' : 'no';
        const differs = otherwise.has(`${right} ${basis}`);
        assert.equal(found === expected, !differs, `${right} under 6(1)(${basis}): ${found}`);
      }
    }
  });

  it('is told by Art 21(2) and Art 22 whatever the basis', () => {
    for (const basis of legalBases) {
      const bases = { legalBases: [basis] };
      assert.equal(
        applies('marketingObjection', { ...bases, directMarketing: true }).applies,
        'yes',
      );
      assert.equal(applies('marketingObjection', bases).applies, 'no');
      assert.equal(
        applies('automatedDecision', { ...bases, automatedDecisions: true }).applies,
        'yes',
      );
      assert.equal(applies('automatedDecision', bases).applies, 'no');
    }
  });

  it('is unclear while the record names no basis, for the rights that turn on one', () => {
    const unclear = rights.filter((right) => applies(right, {}).applies === 'unclear');
    assert.deepEqual(unclear, ['erasure', 'portability', 'objection', 'consentWithdrawal']);
  });

  it('is yes as soon as any of the bases gives the right', () => {
    const anyBases = fc.uniqueArray(fc.constantFrom(...legalBases), { minLength: 1 });
    fc.assert(
      fc.property(anyBases, fc.constantFrom(...rights), (bases, right) => {
        const together = applies(right, { legalBases: bases }).applies;
        const single = bases.map((basis) => applies(right, { legalBases: [basis] }).applies);
        assert.equal(together, single.includes('yes') ? 'yes' : 'no');
      }),
    );
  });

  it('is always said with a reason: one sentence in each language, with its article', () => {
    const anyRecord = fc.record({
      legalBases: fc.uniqueArray(fc.constantFrom(...legalBases)),
      directMarketing: fc.boolean(),
      automatedDecisions: fc.boolean(),
    });
    fc.assert(
      fc.property(anyRecord, fc.constantFrom(...rights), (record, right) => {
        const { reason } = applies(right, record);
        assert.match(reason.sv, /^\p{Lu}.*\(art\. \d.*\)\.$|^\p{Lu}.*\(art\. \d.*\.$/u);
        assert.match(reason.en, /^\p{Lu}.*\(Art\. \d.*\.$/u);
      }),
    );
  });

  it('names the basis that gives the right, not the others', () => {
    const { reason } = applies('portability', { legalBases: ['b', 'c'] });
    assert.match(reason.sv, /^Behandlingen vilar på avtal \(art\. 6\.1 b\): /);
    const none = applies('objection', { legalBases: ['a', 'b'] }).reason;
    assert.match(none.en, /^The processing rests on consent .* and a contract .*: an objection/);
  });
});
