import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  type CheckCode,
  checkNames,
  type PromiseContent,
  promiseContentSchema,
} from '../../src/core/promises/model.ts';
import { evidenceOf } from '../../src/core/promises/rules/standing.ts';
import { casesOfKeeping } from './casesOfKeeping.ts';
import { casesOfUse } from './casesOfUse.ts';
import { empty, future, newId, past, record, sound } from './soundFacts.ts';

const codes = Object.keys(checkNames) as readonly CheckCode[];
const sentence = 'We care about your privacy.';

function promise(check: CheckCode, change: Partial<PromiseContent> = {}) {
  const content = promiseContentSchema.parse({
    code: 'P1',
    check,
    sentence,
    owner: 'Ombudet',
    ...change,
  });
  return { id: newId(), content };
}

describe('the check of a promise', () => {
  for (const check of codes.filter((code) => code !== 'manual')) {
    it(`${check}: is kept by an organisation that keeps all`, () => {
      const { state, alarms, evidence } = evidenceOf(promise(check), sound);
      assert.deepEqual([state, alarms], ['kept', []]);
      assert.ok(evidence.every(({ count, ids }) => count > 0 && ids.length <= 20));
    });

    it(`${check}: is unproven by empty registers, and says so`, () => {
      const { state, alarms, evidence } = evidenceOf(promise(check), empty);
      assert.deepEqual([state, evidence], ['unproven', []]);
      assert.ok(alarms.some(({ kind }) => kind === 'unproven'));
    });

    it(`${check}: drifts when its sentence leaves the policy, and when its review is overdue`, () => {
      assert.equal(
        evidenceOf(promise(check, { sentence: 'Aldrig skrivet.' }), sound).state,
        'drifting',
      );
      assert.equal(evidenceOf(promise(check, { nextReview: past }), sound).state, 'drifting');
    });
  }

  for (const [check, what, expected, change] of [...casesOfUse, ...casesOfKeeping]) {
    it(`${check}: ${what}: ${expected}`, () => {
      const { state, alarms } = evidenceOf(promise(check), { ...sound, ...change(sound) });
      assert.equal(state, expected, JSON.stringify(alarms));
      if (expected === 'broken') assert.ok(alarms.some(({ weight }) => weight === 'broken'));
      for (const { article, text } of alarms) assert.ok(article && text.sv && text.en);
    });
  }

  it('is proved by hand where nothing else can, until its review', () => {
    const proved = { provedOn: past, proof: 'Rutinen följdes upp av ledningen.' };
    assert.equal(evidenceOf(promise('manual'), sound).state, 'unproven');
    assert.equal(evidenceOf(promise('manual', proved), sound).state, 'kept');
    assert.equal(
      evidenceOf(promise('manual', { ...proved, nextReview: past }), sound).state,
      'drifting',
    );
    assert.equal(evidenceOf(promise('manual', { provedOn: past }), sound).state, 'unproven');
    const early = evidenceOf(promise('manual', { ...proved, provedOn: future }), sound);
    assert.deepEqual([early.state, early.lastProof], ['unproven', undefined]);
  });

  it('reads the promise itself: consent by a visit or with the terms drifts by its own words', () => {
    const visit =
      'By visiting our website, you consent to cookies for the processing of your data.';
    const terms = 'You consent to processing by accepting our general terms and conditions?';
    assert.equal(evidenceOf(promise('cookies', { sentence: visit }), sound).state, 'drifting');
    assert.equal(
      evidenceOf(promise('bundledConsent', { sentence: terms }), sound).state,
      'drifting',
    );
  });

  it('counts more than it names, and tells the newest day', () => {
    const records = Array.from({ length: 30 }, () => record());
    const { evidence, lastProof } = evidenceOf(promise('sources'), { ...sound, records });
    assert.deepEqual(
      evidence.map(({ count, ids }) => [count, ids.length]),
      [[30, 20]],
    );
    assert.equal(lastProof, undefined);
    assert.equal(evidenceOf(promise('extracts', { provedOn: past }), sound).lastProof, past);
  });
});
