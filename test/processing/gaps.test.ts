import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plainDate } from '../../src/core/kit/dates.ts';
import { registerItemIdSchema } from '../../src/core/kit/ids.ts';
import type { ProcessingContent } from '../../src/core/processing/model.ts';
import { processingContentSchema } from '../../src/core/processing/model.ts';
import { recordGaps } from '../../src/core/processing/rules/gaps.ts';
import { settledContent } from '../../src/core/processing/rules.ts';
import { complete, sampleContents } from './contents.ts';

const id = registerItemIdSchema.parse('00000000-0000-4000-8000-000000000009');
const whole = complete(id);
const [name] = whole.data;
assert.ok(name);
const controller = { name: 'Kommunen', contact: 'Torget 1', representative: '', officer: '' };
const transfer = { country: 'US', recipient: 'Molnet Inc', documentation: '' } as const;

/** What is taken away or added, and the gap that it leaves: field and article. */
const cases: readonly [string, Partial<ProcessingContent>, readonly [string, string][]][] = [
  ['nothing', {}, []],
  [
    'the purpose in one language',
    statement('purposes', 'sv'),
    [['statement.purposes.sv', 'Art 30(1)(b), 15(1)(a)']],
  ],
  [
    'the basis in words',
    statement('legalBasis', 'en'),
    [['statement.legalBasis.en', 'Art 13(1)(c)']],
  ],
  [
    'the recipients in words',
    statement('recipients', 'sv'),
    [['statement.recipients.sv', 'Art 30(1)(d), 15(1)(c)']],
  ],
  [
    'the retention in words',
    statement('retention', 'en'),
    [['statement.retention.en', 'Art 30(1)(f), 15(1)(d)']],
  ],
  [
    'the logic',
    statement('automatedDecisions', 'sv'),
    [['statement.automatedDecisions.sv', 'Art 15(1)(h)']],
  ],
  ['the basis', { legalBases: [] }, [['legalBases', 'Art 6(1)']]],
  ['the provision of a duty', { legalBases: ['c'] }, [['legalProvision', 'Art 6(3)']]],
  [
    'the provision of a task',
    { legalBases: ['e'], legalProvision: '' },
    [['legalProvision', 'Art 6(3)']],
  ],
  ['the provision, once it is there', { legalBases: ['c'], legalProvision: '7 kap. 2 § BFL' }, []],
  ['the balancing test', { legalBases: ['f'] }, [['balancingTests', 'Art 6(1)(f)']]],
  ['the balancing test, once it is there', { legalBases: ['f'], balancingTests: [id] }, []],
  ['the subjects', { subjects: [] }, [['subjects', 'Art 30(1)(c)']]],
  ['the data', { data: [] }, [['data', 'Art 30(1)(c)']]],
  [
    'why a category is needed',
    { data: [{ ...name, necessity: '' }] },
    [['data.0.necessity', 'Art 5(1)(c)']],
  ],
  [
    'where a category comes from',
    { data: [name, { ...name, category: 'email', sources: [] }] },
    [['data.1.sources', 'Art 14(2)(f), 15(1)(g)']],
  ],
  [
    'condition and control of sensitive data',
    { data: [{ ...name, special: true }] },
    [
      ['specialConditions', 'Art 9(2), 10'],
      ['specialControl', 'Art 9, 10, 32(1)'],
    ],
  ],
  [
    'control alone, with a condition',
    { data: [{ ...name, special: true }], specialConditions: ['a'] },
    [['specialControl', 'Art 9, 10, 32(1)']],
  ],
  [
    'nothing, of offences with ground and control',
    {
      data: [{ ...name, special: true }],
      offencesBasis: '5 § SFS 2018:219',
      specialControl: 'Låst',
    },
    [],
  ],
  ['which data are sensitive', { specialConditions: ['b'] }, [['data', 'Art 9(1), 10']]],
  [
    'the ground of automated decisions',
    { automatedDecisions: true, legalBases: ['f'], balancingTests: [id] },
    [['legalBases', 'Art 22(2)']],
  ],
  ['nothing, of automated decisions under a contract', { automatedDecisions: true }, []],
  [
    'the condition of automated decisions on sensitive data',
    {
      automatedDecisions: true,
      data: [{ ...name, special: true }],
      specialConditions: ['b'],
      specialControl: 'Låst',
    },
    [['specialConditions', 'Art 22(4)']],
  ],
  [
    'nothing, of automated decisions on sensitive data with explicit consent',
    {
      automatedDecisions: true,
      data: [{ ...name, special: true }],
      specialConditions: ['a'],
      specialControl: 'Låst',
    },
    [],
  ],
  ['the systems', { systems: [] }, [['systems', 'Art 15(1)']]],
  [
    'the safeguard of a transfer',
    { transfers: [transfer] },
    [['transfers.0.safeguard', 'Art 44-49']],
  ],
  [
    'the documentation of a derogation',
    { transfers: [{ ...transfer, safeguard: 'derogation' }] },
    [['transfers.0.documentation', 'Art 30(1)(e), 49(6)']],
  ],
  ['nothing, of a transfer under clauses', { transfers: [{ ...transfer, safeguard: 'scc' }] }, []],
  ['the measures', { securityInWords: '' }, [['measures', 'Art 30(1)(g), 32(1)']]],
  ['nothing, with measures from the register', { securityInWords: '', measures: [id] }, []],
  ['the access roles', { accessRoles: [] }, [['accessRoles', 'Art 25(2), 32(4)']]],
  ['the access review', { accessReviewOn: undefined }, [['accessReviewOn', 'Art 32(1)(d), 32(4)']]],
  ['whether a DPIA is needed', { dpiaNeed: 'notAssessed' }, [['dpiaNeed', 'Art 35(1)']]],
  ['the DPIA that is needed', { dpiaNeed: 'needed' }, [['dpiaNeed', 'Art 35(1)']]],
  ['the reference of the DPIA', { dpiaNeed: 'done' }, [['dpiaReference', 'Art 35(7)']]],
  ['the notice', { notices: [] }, [['notices', 'Art 13, 14']]],
  ['the owner', { owner: '' }, [['owner', 'Art 5(2), 24(1)']]],
  ['the review', { nextReview: undefined }, [['nextReview', 'Art 24(1)']]],
  ['the joint controller', { role: 'joint' }, [['controllers', 'Art 26(1), 30(1)(a)']]],
  [
    'its contact',
    { role: 'joint', controllers: [{ ...controller, contact: '' }] },
    [['controllers.0.contact', 'Art 26(1), 30(1)(a)']],
  ],
];

describe('a record that lacks', () => {
  for (const [what, change, expected] of cases) {
    it(`${what} has ${expected.length === 0 ? 'no gap' : 'that gap, with its article'}`, () => {
      const gaps = recordGaps({ ...whole, ...change });
      assert.deepEqual(
        gaps.map(({ field, article }) => [field, article]),
        expected,
      );
      for (const { text } of gaps)
        assert.ok(text.sv !== '' && text.en !== '' && text.sv !== text.en);
    });
  }

  it('everything but a name lacks each article once, and no gap names what was typed', () => {
    const title = { sv: 'Hemligt namn', en: 'Secret name' };
    const bare = processingContentSchema.parse({
      statement: { title },
      data: [{ own: 'Hemligt namn' }],
    });
    const gaps = recordGaps(bare);
    assert.equal(new Set(gaps.map(({ field }) => field)).size, gaps.length);
    assert.ok(gaps.length > 20);
    assert.doesNotMatch(JSON.stringify(gaps), /Hemligt|Secret/);
  });
});

describe('a processor’s record', () => {
  it('needs its controllers, the kinds of processing, transfers and security, and neither purpose nor basis', () => {
    const bare = processingContentSchema.parse({
      role: 'processor',
      statement: { title: { sv: 'Drift', en: 'Hosting' } },
      transfers: [{ country: 'US' }],
    });
    assert.deepEqual(
      recordGaps(bare).map(({ field, article }) => [field, article]),
      [
        ['controllers', 'Art 30(2)(a)'],
        ['statement.categories.sv', 'Art 30(2)(b)'],
        ['transfers.0.safeguard', 'Art 44-49'],
        ['measures', 'Art 30(2)(d), 32(1)'],
        ['accessRoles', 'Art 25(2), 32(4)'],
        ['accessReviewOn', 'Art 32(1)(d), 32(4)'],
        ['owner', 'Art 5(2), 24(1)'],
        ['nextReview', 'Art 24(1)'],
      ],
    );
    const done = processingContentSchema.parse({
      ...bare,
      controllers: [controller],
      statement: { ...bare.statement, categories: { sv: 'Lagring', en: 'Storage' } },
      transfers: [],
      securityInWords: 'Krypterat',
      accessRoles: [{ role: 'Drift' }],
      accessReviewOn: '2027-01-01',
      owner: 'Driftchefen',
      nextReview: '2027-01-01',
    });
    assert.deepEqual(recordGaps(done), []);
  });
});

describe('the state of a record', () => {
  it('is active only when nothing is missing, and the refusal lists what is', () => {
    const active = { ...whole, state: 'active' as const };
    assert.equal(settledContent(active).state, 'active');
    assert.throws(() => settledContent({ ...active, owner: '' }), {
      code: 'notPossible',
      facts: {
        missing: recordGaps({ ...active, owner: '' }),
        reasonSv: 'behandlingen är inte fullständig: en uppgift saknas (artikel 5.2, 15 och 30)',
        reasonEn:
          'the processing record is not complete: one thing is missing (Articles 5(2), 15 and 30)',
      },
    });
  });

  it('is draft or ended with any gaps, and what has ended lacks nothing', () => {
    for (const state of ['draft', 'ended'] as const) {
      assert.equal(settledContent({ ...whole, state, owner: '' }).state, state);
    }
    assert.deepEqual(recordGaps({ ...whole, state: 'ended', owner: '', legalBases: [] }), []);
  });
});

describe('the sample’s records', () => {
  it('lack only what its other registers hold: balancing tests and notices', () => {
    for (const content of sampleContents) {
      const fields = recordGaps(content).map(({ field }) => field);
      const expected = content.legalBases.includes('f')
        ? ['balancingTests', 'notices']
        : ['notices'];
      assert.deepEqual(fields, expected, content.statement.title.en);
      assert.equal(content.nextReview, plainDate('2027-11-23'));
    }
  });
});

function statement(field: keyof ProcessingContent['statement'], language: 'sv' | 'en') {
  const text = { ...whole.statement[field], [language]: '' };
  return { statement: { ...whole.statement, [field]: text } };
}
