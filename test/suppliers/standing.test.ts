import { describe } from 'node:test';
import type { AgreementDraft } from '../../src/core/agreements/model.ts';
import { plainDate } from '../../src/core/kit/dates.ts';
import type { Sharing } from '../../src/core/suppliers/rules/facts.ts';
import { allClauses, goodProcessing, goodSecrecy, judge } from './facts.ts';

const d = plainDate;
const record: Sharing = { by: 'record', categories: ['name'], own: [] };
const nothing = { dataCategories: [] };
const joint: AgreementDraft = { kind: 'joint', signedOn: d('2025-01-01') };

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
