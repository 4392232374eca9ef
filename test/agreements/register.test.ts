import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  type AgreementDraft,
  agreementContentSchema,
  clauseCodes,
} from '../../src/core/agreements/model.ts';
import { agreementRegister } from '../../src/core/agreements/register.ts';
import { clauseMatrix } from '../../src/core/agreements/rules/clauses.ts';
import { plainDate } from '../../src/core/kit/dates.ts';
import { registerItemIdSchema } from '../../src/core/kit/ids.ts';

const supplier = registerItemIdSchema.parse('00000000-0000-4000-8000-000000000001');
const d = plainDate;

function content(draft: AgreementDraft) {
  return agreementContentSchema.parse({ supplier, kind: 'processing', ...draft });
}

describe('an agreement', () => {
  it('names its supplier and its kind, and ends after it begins', () => {
    const refused = (draft: AgreementDraft, path: string) =>
      assert.throws(() => agreementRegister.settled(content(draft)), {
        code: 'invalidInput',
        message: new RegExp(path.replaceAll('.', '\\.')),
      });
    refused({ supplier: undefined }, 'content.supplier: is missing');
    refused({ kind: undefined }, 'content.kind: is missing');
    refused({ signedOn: d('2026-02-01'), endsOn: d('2026-01-31') }, 'content.endsOn');
    refused({ inForceFrom: d('2026-02-01'), endedOn: d('2026-01-31') }, 'content.endedOn');
    refused({ clauses: [{ clause: 'a' }, { clause: 'a' }] }, 'content.clauses.1.clause');
    refused({ clauses: [{ covered: true }] }, 'content.clauses.0.clause: is missing');
  });

  it('keeps its clauses in the article’s order', () => {
    const settled = agreementRegister.settled(
      content({ clauses: [{ clause: 'h' }, { clause: 'written' }, { clause: 'subjectMatter' }] }),
    );
    assert.deepEqual(
      settled.clauses.map(({ clause }) => clause),
      ['subjectMatter', 'h', 'written'],
    );
  });

  it('lists each clause of Article 28 that it lacks, or that nobody has looked for, with its article', () => {
    const clauses = clauseCodes.map((clause) => ({ clause, covered: clause !== 'h' })).slice(1);
    const gaps = agreementRegister.gaps(
      content({ signedOn: d('2026-01-01'), dataCategories: ['name'], clauses }),
    );
    assert.deepEqual(
      gaps.map(({ article, field }) => [article, field]),
      [
        ['Art 28(9)', 'file'],
        ['Art 28(3)(h)', 'clauses.7.covered'],
        ['Art 28(3)', 'clauses'],
      ],
    );
    assert.match(gaps[1]?.text.sv ?? '', /^saknas i avtalet: Insyn/);
    assert.match(gaps[2]?.text.sv ?? '', /^inte granskat: Föremål/);
  });

  it('asks a transfer for its tool and countries, and nothing of what has ended', () => {
    const fields = (draft: AgreementDraft) =>
      agreementRegister.gaps(content(draft)).map(({ field }) => field);
    assert.deepEqual(fields({ kind: 'transfer' }), [
      'signedOn',
      'file',
      'transferTool',
      'countries',
    ]);
    assert.deepEqual(fields({ kind: 'transfer', transferTool: 'adequacy', countries: ['Japan'] }), [
      'inForceFrom',
    ]);
    assert.deepEqual(fields({ kind: 'secrecy', signedOn: d('2026-01-01') }), ['file']);
    assert.deepEqual(fields({ endedOn: d('2026-01-01') }), []);
  });

  it('asks joint controllers who does what, and where that can be read (Art 26(1), (2))', () => {
    const joint = { kind: 'joint', signedOn: d('2026-01-01') } as const;
    const asked = (draft: AgreementDraft) =>
      agreementRegister
        .gaps(content({ ...joint, ...draft }))
        .map(({ field, article }) => [field, article]);
    assert.deepEqual(asked({}), [
      ['file', 'Art 5(2)'],
      ['responsibilities', 'Art 26(1)'],
      ['essence', 'Art 26(2)'],
    ]);
    assert.deepEqual(asked({ responsibilities: 'Vi informerar.', essence: 'På webbplatsen' }), [
      ['file', 'Art 5(2)'],
    ]);
  });

  it('has its days: review, the end or the renewal, and the last day of notice', () => {
    const term = { signedOn: d('2026-01-01'), endsOn: d('2026-12-31'), noticeMonths: 3 };
    const due = (draft: AgreementDraft) => agreementRegister.duties(content(draft));
    assert.deepEqual(due({ ...term, nextReview: d('2026-10-01') }), [
      { kind: 'review', on: '2026-10-01' },
      { kind: 'expiry', on: '2026-12-31' },
      { kind: 'noticeDay', on: '2026-09-30' },
    ]);
    assert.deepEqual(due({ ...term, renewalMonths: 12 }), [
      { kind: 'renewal', on: '2026-12-31' },
      { kind: 'noticeDay', on: '2026-09-30' },
    ]);
    assert.deepEqual(due({ ...term, endedOn: d('2026-06-30') }), []);
    assert.deepEqual(due({ signedOn: d('2026-01-01') }), []);
  });

  it('is a draft until it is signed, and ended once that is said', () => {
    const state = (draft: AgreementDraft) => agreementRegister.state(content(draft));
    assert.equal(state({ inForceFrom: d('2026-01-01') }), 'draft');
    assert.equal(state({ signedOn: d('2026-01-01') }), 'active');
    assert.equal(state({ signedOn: d('2026-01-01'), endedOn: d('2026-02-01') }), 'ended');
  });
});

describe('the clauses of agreements read together', () => {
  it('are covered where any of them covers, and missing where one was looked for in vain', () => {
    const main = content({
      clauses: [{ clause: 'a', covered: true }, { clause: 'h' }, { clause: 'g' }],
    });
    const addendum = content({ clauses: [{ clause: 'h', covered: true }] });
    const { notCovered, unmarked } = clauseMatrix([main, addendum]);
    assert.deepEqual(notCovered, ['g']);
    assert.deepEqual(
      unmarked,
      clauseCodes.filter((code) => !['a', 'g', 'h'].includes(code)),
    );
  });
});
