import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { instantOf } from '../../src/core/kit/dates.ts';
import { requestStates, rights } from '../../src/core/requests/model.ts';
import { rightsCatalogue } from '../../src/core/requests/rights/index.ts';
import {
  type CaseStanding,
  checklistFor,
  hindrances,
  isOpen,
  mayAskIdentity,
  moveNeedsReason,
  movesAllowed,
  referenceOf,
} from '../../src/core/requests/rules.ts';

const done: CaseStanding = {
  rights: ['access'],
  openFindings: 0,
  openTasks: 0,
  openCitations: [],
  letters: [
    { template: 'acknowledgement', state: 'issued', issuedAt: instantOf(1000) },
    { template: 'accessReply', state: 'issued', issuedAt: instantOf(2000) },
  ],
  extractChangedAt: instantOf(1500),
};

describe('the table of moves', () => {
  it('lets every state be left, and reaches every state but identity in doubt', () => {
    const reached = new Set(requestStates.flatMap(movesAllowed));
    for (const state of requestStates) assert.ok(movesAllowed(state).length > 0, state);
    assert.deepEqual(
      requestStates.filter((state) => !reached.has(state)),
      ['identityInDoubt'],
    );
  });

  it('never moves a case to where it is', () => {
    for (const state of requestStates) assert.ok(!movesAllowed(state).includes(state), state);
  });

  it('closes only what was answered', () => {
    assert.deepEqual(
      requestStates.filter((state) => movesAllowed(state).includes('closed')),
      ['answered'],
    );
  });

  it('wants a reason to withdraw a case and to take up an ended one, not to close it', () => {
    assert.ok(moveNeedsReason('received', 'withdrawn'));
    assert.ok(moveNeedsReason('answered', 'deciding'));
    assert.ok(moveNeedsReason('closed', 'deciding'));
    assert.ok(moveNeedsReason('withdrawn', 'received'));
    assert.ok(!moveNeedsReason('answered', 'closed'));
    assert.ok(!moveNeedsReason('received', 'searching'));
  });

  it('lets identity be questioned only while the clock runs', () => {
    for (const state of requestStates) if (mayAskIdentity(state)) assert.ok(isOpen(state), state);
  });
});

describe('what stands in the way of an answer', () => {
  it('is nothing once everything is done', () => {
    assert.deepEqual(hindrances('answered', done), []);
    assert.deepEqual(hindrances('closed', done), []);
  });

  it('is an open data category, with its article', () => {
    const [first] = hindrances('answered', { ...done, openFindings: 3 });
    assert.match(first?.sv ?? '', /^3 .*art\. 15\.1/);
  });

  it('is a reply that is only a draft', () => {
    const letters = [{ template: 'accessReply', state: 'draft' }] as const;
    assert.equal(hindrances('answered', { ...done, letters }).length, 1);
  });

  it('is a reply that was issued before the extract changed', () => {
    const [only] = hindrances('answered', { ...done, extractChangedAt: instantOf(2001) });
    assert.match(only?.sv ?? '', /har ändrats efter det utfärdade svaret/);
  });

  it('is, for a right without a letter of its own, its decision not ticked off', () => {
    for (const right of rights.filter((one) => rightsCatalogue[one].reply === undefined)) {
      const openCitations = rightsCatalogue[right].checklist.map(({ citation }) => citation);
      assert.equal(openCitations.length, 1, right);
      const standing: CaseStanding = { ...done, rights: ['access', right], openCitations };
      assert.match(hindrances('answered', standing)[0]?.en ?? '', /not ticked off/);
      assert.deepEqual(hindrances('answered', { ...standing, openCitations: [] }), []);
    }
  });

  it('is, for closing, also an owed letter and an open task', () => {
    const letters = [...done.letters, { template: 'extract', state: 'draft' } as const];
    assert.equal(hindrances('closed', { ...done, letters, openTasks: 1 }).length, 2);
    assert.equal(hindrances('answered', { ...done, letters, openTasks: 1 }).length, 0);
  });

  it('is no acknowledgement that was never sent, once the answer was', () => {
    const letters = [
      { template: 'acknowledgement', state: 'owed' } as const,
      { template: 'accessReply', state: 'issued', issuedAt: instantOf(2000) } as const,
    ];
    assert.deepEqual(hindrances('closed', { ...done, letters }), []);
  });

  it('never bars the way back or out', () => {
    for (const to of requestStates) {
      if (to === 'answered' || to === 'closed') continue;
      assert.deepEqual(hindrances(to, { ...done, openFindings: 11, letters: [] }), [], to);
    }
  });
});

describe('the catalogue of rights', () => {
  it('names every right with its article in both languages', () => {
    for (const right of rights) {
      const { name, meaning, article } = rightsCatalogue[right];
      assert.match(article, /^Art\. \d/);
      for (const text of [name.sv, name.en, meaning.sv, meaning.en]) assert.ok(text.length > 3);
    }
  });

  it('gives access a checklist in which each item cites an article', () => {
    const items = checklistFor(['access', 'erasure']);
    assert.ok(items.length >= 5);
    for (const { citation } of items) assert.match(citation, /^Art\. 1[25]/);
  });
});

describe('a reference', () => {
  it('sorts as its number does within a year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9998 }), (serial) => {
        assert.ok(referenceOf(2026, serial) < referenceOf(2026, serial + 1));
      }),
    );
    assert.equal(referenceOf(2026, 1), '2026-0001');
  });
});
