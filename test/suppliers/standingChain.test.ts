import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { AgreementDraft } from '../../src/core/agreements/model.ts';
import { plainDate } from '../../src/core/kit/dates.ts';
import { standing } from '../../src/core/suppliers/rules/standing.ts';
import { factsOf, goodProcessing, goodSecrecy, judge } from './facts.ts';

const d = plainDate;
const nothing = { dataCategories: [] };
const scc: AgreementDraft = { kind: 'transfer', transferTool: 'scc', signedOn: d('2025-01-01') };

describe('a supplier outside the EEA', () => {
  const usa = { country: 'USA' };
  judge([
    ['without transfer agreement is red', usa, [goodProcessing], ['red thirdCountry Art 44-49']],
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
      ['red thirdCountry Art 44-49'],
    ],
    [
      'with one that has expired is red',
      usa,
      [goodProcessing, { ...scc, endsOn: d('2026-01-01') }],
      ['red thirdCountry Art 44-49'],
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
