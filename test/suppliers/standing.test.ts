import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { AgreementDraft } from '../../src/core/agreements/model.ts';
import { plainDate } from '../../src/core/kit/dates.ts';
import type { SupplierDraft } from '../../src/core/suppliers/model.ts';
import type { Sharing } from '../../src/core/suppliers/rules/facts.ts';
import { standing } from '../../src/core/suppliers/rules/standing.ts';
import { allClauses, factsOf, goodProcessing, goodSecrecy } from './facts.ts';

const d = plainDate;
const record: Sharing = { by: 'record', categories: ['name'], own: [] };
const nothing = { dataCategories: [] };
const joint: AgreementDraft = { kind: 'joint', signedOn: d('2025-01-01') };
const scc: AgreementDraft = { kind: 'transfer', transferTool: 'scc', signedOn: d('2025-01-01') };

type Case = readonly [
  name: string,
  supplier: Partial<SupplierDraft>,
  agreements: readonly AgreementDraft[],
  expected: readonly string[],
  sharing?: readonly Sharing[],
];

function judge(cases: readonly Case[]): void {
  for (const [name, supplier, agreements, expected, sharing] of cases) {
    it(name, () => {
      const { findings, level } = standing(factsOf(supplier, agreements, sharing));
      assert.deepEqual(
        findings.map(({ level, code, article }) => `${level} ${code} ${article}`),
        expected,
      );
      assert.equal(level, expected[0]?.split(' ')[0]);
    });
  }
}

describe('a processor', () => {
  judge([
    ['with an Art 28 agreement in order is green', {}, [goodProcessing], ['green inOrder Art 28']],
    ['with nothing is red', {}, [], ['red noAgreement Art 28(3)']],
    ['with nothing is red, though no data are named', nothing, [], ['red noAgreement Art 28(3)']],
    ['with a secrecy agreement only is red', {}, [goodSecrecy], ['red secrecyOnly Art 28(3)']],
    [
      'whose agreement has expired is red',
      {},
      [{ ...goodProcessing, endsOn: d('2026-11-22') }],
      ['red expired Art 28(3)'],
    ],
    [
      'whose agreement expired beside a secrecy agreement is told both',
      {},
      [goodSecrecy, { ...goodProcessing, endsOn: d('2026-11-22') }],
      ['red secrecyOnly Art 28(3)', 'red expired Art 28(3)'],
    ],
    [
      'whose agreement begins tomorrow is red today',
      {},
      [{ ...goodProcessing, inForceFrom: d('2026-11-24') }],
      ['red notYetInForce Art 28(3)'],
    ],
    [
      'whose agreement is not signed is red',
      {},
      [{ ...goodProcessing, signedOn: undefined }],
      ['red notSigned Art 28(3)'],
    ],
    [
      'whose agreement lacks a clause is red',
      {},
      [
        {
          ...goodProcessing,
          clauses: allClauses.map((mark) => ({ ...mark, covered: mark.clause !== 'h' })),
        },
      ],
      ['red clausesNotCovered Art 28(3)(h)'],
    ],
    [
      'whose clauses nobody has looked for is amber',
      {},
      [{ ...goodProcessing, clauses: allClauses.filter(({ clause }) => clause !== 'written') }],
      ['amber clausesUnmarked Art 28(9)'],
    ],
    [
      'given data beyond its agreement is red',
      { dataCategories: ['name', 'phone'] },
      [goodProcessing],
      ['red beyondAgreement Art 28(3)'],
    ],
    [
      'given own categories beyond it is red',
      { ownCategories: ['Löner'] },
      [goodProcessing],
      ['red beyondAgreement Art 28(3)'],
    ],
    [
      'given what an addendum covers is green',
      { dataCategories: ['name', 'phone'] },
      [goodProcessing, { ...goodProcessing, title: 'Tillägg', dataCategories: ['phone'] }],
      ['green inOrder Art 28'],
    ],
    [
      'whose agreement names no data is amber',
      {},
      [{ ...goodProcessing, dataCategories: [] }],
      ['amber categoriesNotStated Art 28(3)'],
    ],
    [
      'to which more was disclosed is red',
      {},
      [goodProcessing],
      ['red beyondAgreement Art 28(3)'],
      [{ by: 'disclosure', categories: ['phone'], own: [] }],
    ],
    [
      'is judged by its own entry where its record holds more',
      {},
      [goodProcessing],
      ['green inOrder Art 28'],
      [{ by: 'record', categories: ['phone'], own: [] }],
    ],
    [
      'is judged by its records where its entry says nothing',
      nothing,
      [goodProcessing],
      ['red beyondAgreement Art 28(3)'],
      [{ by: 'record', categories: ['phone'], own: [] }],
    ],
  ]);
});

describe('an agreement that ends', () => {
  const ending = (endsOn: string, more: AgreementDraft = {}) => [
    { ...goodProcessing, endsOn: d(endsOn), ...more },
  ];
  const amber = ['amber expiring Art 28(3)'];
  const green = ['green inOrder Art 28'];
  judge([
    ['within its months of notice is amber', {}, ending('2027-05-23', { noticeMonths: 6 }), amber],
    ['a day later than that is green', {}, ending('2027-05-24', { noticeMonths: 6 }), green],
    ['within three months is amber where no notice is agreed', {}, ending('2027-02-23'), amber],
    ['a day later than that is green too', {}, ending('2027-02-24'), green],
    ['today is amber, not yet red', {}, ending('2026-11-23'), amber],
    [
      'but renews itself is green',
      {},
      ending('2027-01-31', { noticeMonths: 3, renewalMonths: 12 }),
      green,
    ],
    [
      'but another takes over is green',
      {},
      [...ending('2027-01-31'), { ...goodProcessing, inForceFrom: d('2027-02-01') }],
      green,
    ],
    [
      'and a day lies between it and the next is amber',
      {},
      [...ending('2027-01-31'), { ...goodProcessing, inForceFrom: d('2027-02-02') }],
      amber,
    ],
    [
      'though it renewed itself, once notice was given, is amber',
      {},
      ending('2026-12-31', { renewalMonths: 12, endedOn: d('2026-12-31') }),
      amber,
    ],
    [
      'and is not needed is green',
      {},
      [goodProcessing, { ...goodSecrecy, endsOn: d('2026-12-01') }],
      green,
    ],
  ]);
});

describe('others than processors', () => {
  judge([
    [
      'joint controllers without arrangement are red',
      { role: 'joint' },
      [goodSecrecy],
      ['red secrecyOnly Art 26(1)'],
    ],
    [
      'joint controllers with nothing are red',
      { role: 'joint' },
      [],
      ['red noAgreement Art 26(1)'],
    ],
    [
      'joint controllers with an arrangement are green',
      { role: 'joint' },
      [joint],
      ['green inOrder Art 28'],
    ],
    [
      'a controller given data without secrecy agreement is red',
      { role: 'controller' },
      [],
      ['red noAgreement Art 5(1)(f), 32'],
    ],
    [
      'a controller not known to be given data is amber',
      { role: 'controller', ...nothing },
      [],
      ['amber noAgreement Art 5(1)(f), 32'],
    ],
    [
      'a controller that a record names is red',
      { role: 'controller', ...nothing },
      [],
      ['red noAgreement Art 5(1)(f), 32'],
      [record],
    ],
    [
      'a controller with a secrecy agreement is green',
      { role: 'controller' },
      [goodSecrecy],
      ['green inOrder Art 28'],
    ],
    [
      'a supplier without data and role is green',
      { role: 'none', ...nothing },
      [],
      ['green inOrder Art 28'],
    ],
    [
      'a supplier given data without agreement and role is red',
      { role: 'none' },
      [],
      ['red noAgreement Art 5(1)(f), 32', 'amber roleNotSettled Art 4(7)-(8), 26, 28'],
    ],
    [
      'one that a record names is red too',
      { role: 'none', ...nothing },
      [],
      ['red noAgreement Art 5(1)(f), 32', 'amber roleNotSettled Art 4(7)-(8), 26, 28'],
      [record],
    ],
    [
      'a supplier that has ended needs nothing',
      { state: 'ended' },
      [],
      ['green ended Art 28(3)(g)'],
    ],
    [
      'unless a record still names it',
      { state: 'ended' },
      [],
      ['amber namedThoughEnded Art 28(3)(g), 30(1)(d)'],
      [record],
    ],
  ]);
});

describe('a supplier outside the EEA', () => {
  const usa = { country: 'USA' };
  judge([
    ['without transfer agreement is red', usa, [goodProcessing], ['red thirdCountry Art 44-46']],
    [
      'with one that names no country is green',
      usa,
      [goodProcessing, scc],
      ['green inOrder Art 28'],
    ],
    [
      'with one for its country by another name is green',
      usa,
      [goodProcessing, { ...scc, countries: ['Förenta staterna'] }],
      ['green inOrder Art 28'],
    ],
    [
      'with one for another country is red',
      usa,
      [goodProcessing, { ...scc, countries: ['Indien'] }],
      ['red thirdCountry Art 44-46'],
    ],
    [
      'with one that has expired is red',
      usa,
      [goodProcessing, { ...scc, endsOn: d('2026-01-01') }],
      ['red thirdCountry Art 44-46'],
    ],
    [
      'with one that expires soon is amber',
      usa,
      [goodProcessing, { ...scc, endsOn: d('2026-12-01') }],
      ['amber expiring Art 44'],
    ],
    [
      'under an adequacy decision is green',
      { country: 'Japan' },
      [
        goodProcessing,
        { kind: 'transfer', transferTool: 'adequacy', inForceFrom: d('2019-01-23') },
      ],
      ['green inOrder Art 28'],
    ],
    [
      'that is given nothing is no transfer',
      { ...usa, role: 'none', ...nothing },
      [],
      ['green inOrder Art 28'],
    ],
    ['in Norway is inside', { country: 'Norge' }, [goodProcessing], ['green inOrder Art 28']],
  ]);
});

describe('sub-processors', () => {
  const one = { name: 'Hallen', flowDown: true } as const;
  const general = { authorisation: 'general' } as const;
  judge([
    [
      'without authorisation are red',
      { subProcessors: [one] },
      [goodProcessing],
      ['red noAuthorisation Art 28(2)'],
    ],
    [
      'under a general one are green',
      { ...general, subProcessors: [one] },
      [goodProcessing],
      ['green inOrder Art 28'],
    ],
    [
      'under a specific one are red until approved',
      { authorisation: 'specific', subProcessors: [one] },
      [goodProcessing],
      ['red notAuthorised Art 28(2)'],
    ],
    [
      'are green once approved',
      { authorisation: 'specific', subProcessors: [{ ...one, approvedOn: d('2026-11-23') }] },
      [goodProcessing],
      ['green inOrder Art 28'],
    ],
    [
      'approved from tomorrow are red today',
      { authorisation: 'specific', subProcessors: [{ ...one, approvedOn: d('2026-11-24') }] },
      [goodProcessing],
      ['red notAuthorised Art 28(2)'],
    ],
    [
      'without flow-down are amber',
      { ...general, subProcessors: [{ name: 'Hallen' }] },
      [goodProcessing],
      ['amber noFlowDown Art 28(4)'],
    ],
    [
      'that may still be objected to are amber',
      {
        ...general,
        subProcessors: [{ ...one, announcedOn: d('2026-11-01'), objectBy: d('2026-11-23') }],
      },
      [goodProcessing],
      ['amber objectionOpen Art 28(2)'],
    ],
    [
      'are green once the time is up',
      {
        ...general,
        subProcessors: [{ ...one, announcedOn: d('2026-11-01'), objectBy: d('2026-11-22') }],
      },
      [goodProcessing],
      ['green inOrder Art 28'],
    ],
    [
      'objected to are amber',
      { ...general, subProcessors: [{ ...one, objectedOn: d('2026-11-10') }] },
      [goodProcessing],
      ['amber objectedTo Art 28(2)'],
    ],
    [
      'outside the EEA without transfer agreement are red',
      { ...general, subProcessors: [{ ...one, country: 'Indien' }] },
      [goodProcessing],
      ['red subProcessorThirdCountry Art 28(3)(a), 44'],
    ],
    [
      'outside it with one for the country are green',
      { ...general, subProcessors: [{ ...one, country: 'Indien' }] },
      [goodProcessing, { ...scc, countries: ['India'] }],
      ['green inOrder Art 28'],
    ],
    [
      'of a controller are its own affair',
      { role: 'controller', subProcessors: [one] },
      [goodSecrecy],
      ['green inOrder Art 28'],
    ],
  ]);
});

describe('a review', () => {
  const overdue = ['amber reviewOverdue Art 28(1), 24(1)'];
  judge([
    [
      'of the supplier that is overdue is amber',
      { nextReview: d('2026-11-22') },
      [goodProcessing],
      overdue,
    ],
    [
      'that is due today is not overdue',
      { nextReview: d('2026-11-23') },
      [goodProcessing],
      ['green inOrder Art 28'],
    ],
    [
      'of its agreement that is overdue is amber',
      {},
      [{ ...goodProcessing, nextReview: d('2026-01-01') }],
      overdue,
    ],
  ]);
});

describe('a standing', () => {
  it('says what is in force until when, and what is missing', () => {
    const facts = factsOf({ country: 'USA' }, [
      { ...goodSecrecy, title: 'NDA 2025', endsOn: d('2027-12-31') },
      { ...goodProcessing, endsOn: d('2026-01-01') },
    ]);
    const { inForce, missing, findings } = standing(facts);
    assert.deepEqual(
      inForce.map(({ kind, title, until }) => [kind, title.sv, until]),
      [['secrecy', 'NDA 2025', '2027-12-31']],
    );
    assert.deepEqual(missing, ['processing', 'transfer']);
    assert.equal(
      findings[0]?.text.sv,
      'bara ett sekretessavtal: konfidentiellt, men inte artikel 28',
    );
    assert.equal(findings[1]?.text.sv, 'personuppgiftsbiträdesavtalet gick ut den 1 januari 2026');
  });

  it('names in both languages what goes beyond the agreement', () => {
    const facts = factsOf({ dataCategories: ['phone', 'address'], ownCategories: ['Löner'] }, [
      goodProcessing,
    ]);
    const [finding] = standing(facts).findings;
    assert.equal(finding?.text.sv, 'delas utöver avtalet: Adress, Telefonnummer och Löner');
    assert.equal(
      finding?.text.en,
      'shared beyond the agreement: Address, Telephone number and Löner',
    );
  });
});
