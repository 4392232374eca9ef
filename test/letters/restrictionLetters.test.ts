import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { plainDate } from '../../src/core/kit/dates.ts';
import { languages } from '../../src/core/kit/language.ts';
import type { LetterFacts, TemplateName } from '../../src/core/letters/model.ts';
import { lintLetter } from '../../src/core/letters/rules.ts';
import { composeBlocks } from '../../src/core/letters/templates/compose.ts';
import type { Decision, Restriction } from '../../src/core/requests/model.ts';
import { decided } from './catalogueCases.ts';
import { factsOfRight, sampleCourse, sampleDecision, sampleRestriction } from './sampleCases.ts';
import { sampleFacts } from './sampleFacts.ts';
import { assertComplete, assertOneLanguage, blockOf, wordsOf } from './templateChecks.ts';

const liftOn = plainDate('2026-12-01');

function errors(template: TemplateName, facts: LetterFacts) {
  return lintLetter(facts, template, composeBlocks(template, facts, {})).map(
    ({ severity, article }) => [severity, article],
  );
}

function announced(...changes: readonly Partial<Restriction>[]): LetterFacts {
  const restrictions = changes.map((change) =>
    sampleRestriction({ liftOn, liftReason: 'Prövningen är klar.', ...change }),
  );
  return sampleFacts('sv', { restrictions });
}

function objection(language: 'sv' | 'en', outcome: Decision['outcome']): LetterFacts {
  const ground = 'objectionPending' as const;
  const restrictions = [
    sampleRestriction({ ground, liftOn, liftReason: 'Klart.' }),
    sampleRestriction({ ground, liftOn, liftReason: 'Klart.', liftedOn: liftOn }),
  ];
  const decision = sampleDecision(language, { outcome });
  return { ...factsOfRight(language, 'objection', decision), restrictions };
}

describe('the letters on the lifting of a restriction', () => {
  test('do not say that what was objected to goes on, where the objection was upheld', () => {
    for (const language of languages) {
      const upheld = objection(language, 'granted');
      for (const template of ['restrictionLifting', 'restrictionLifted'] as const) {
        const said = wordsOf(template, upheld);
        assert.doesNotMatch(said, /som vanligt igen|as usual again/);
        assert.match(said, /fick rätt i din invändning|Your objection was upheld/);
        assert.match(wordsOf(template, objection(language, 'partly')), /en del av|in part/);
        assert.match(wordsOf(template, objection(language, 'refused')), /som vanligt|as usual/);
        assertComplete(template, upheld);
        assertOneLanguage(template, upheld);
      }
    }
  });

  test('speak of erased data as erased', () => {
    const one = sampleRestriction({ liftOn, liftReason: 'Klart.' });
    const course = sampleCourse('erasure', sampleDecision('sv', { outcome: 'granted' }));
    const courses = [{ ...course, scope: one.records }];
    const facts = sampleFacts('sv', { courses, restrictions: [one] });
    assert.match(blockOf('restrictionLifting', facts, 'afterwards'), /inga uppgifter kvar/);
    const elsewhere = sampleFacts('sv', {
      courses: [{ ...course, scope: [] }],
      restrictions: [one],
    });
    assert.match(blockOf('restrictionLifting', elsewhere, 'afterwards'), /som vanligt igen/);
  });

  test('tell of every restriction that is announced, with its day and its reason', () => {
    const later = plainDate('2026-12-03');
    const facts = announced(
      { liftReason: 'Uppgifterna är rätta.' },
      { ground: 'objectionPending', liftOn: later, liftReason: 'Invändningen är prövad.' },
    );
    const said = blockOf('restrictionLifting', facts, 'lifting');
    assert.match(said, /den 1\u00a0december\u00a02026 och den 3\u00a0december\u00a02026/);
    assert.equal(
      blockOf('restrictionLifting', facts, 'why'),
      'Uppgifterna är rätta.\nInvändningen är prövad.',
    );
  });

  test('confirm every restriction lifted since the last such letter', () => {
    const day = (date: string) => ({ liftOn: plainDate(date), liftedOn: plainDate(date) });
    const both = announced(day('2026-11-20'), day('2026-11-22'));
    assert.match(
      blockOf('restrictionLifted', both, 'lifted'),
      /20\u00a0november.*22\u00a0november/,
    );
    const date = plainDate('2026-11-21');
    const issued = [{ template: 'restrictionLifted', date } as const];
    const second = blockOf('restrictionLifted', { ...both, issued }, 'lifted');
    assert.match(second, /hävdes den 22\u00a0november\u00a02026/);
  });

  test('go out before the day of lifting', () => {
    assert.deepEqual(errors('restrictionLifting', announced({})), []);
    assert.deepEqual(errors('restrictionLifting', announced({ liftOn: plainDate('2026-11-23') })), [
      ['warning', 'GDPR Art 18(3)'],
    ]);
    assert.deepEqual(errors('restrictionLifting', announced({ liftOn: plainDate('2026-11-22') })), [
      ['error', 'GDPR Art 18(3)'],
    ]);
  });
});

test('the reply that grants restriction is not issued while none stands', () => {
  const facts = decided('restriction', 'granted', 'sv');
  assert.deepEqual(errors('restrictionReply', facts), []);
  const none = [['error', 'GDPR Art 18(1)']];
  assert.deepEqual(errors('restrictionReply', { ...facts, restrictions: [] }), none);
  const lifted = [sampleRestriction({ liftOn, liftedOn: liftOn })];
  assert.deepEqual(errors('restrictionReply', { ...facts, restrictions: lifted }), none);
  assert.deepEqual(errors('restrictionReply', decided('restriction', 'refused', 'sv')), []);
});

test('where no such data were found, none of the person’s are said to have been restricted', () => {
  const restrictions = [sampleRestriction()];
  const said = (grounds: Decision['grounds']) => {
    const facts = decided('rectification', 'refused', 'sv', { grounds });
    return blockOf('rectificationReply', { ...facts, restrictions }, 'restriction');
  };
  assert.match(said(['noSuchData']), /uppgifter av det slag som du skrev om/);
  assert.match(said(['accuracyDisputed']), /begränsade vi behandlingen av uppgifterna/);
});
