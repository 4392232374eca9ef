import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays, plainDate } from '../../src/core/kit/dates.ts';
import {
  type Decision,
  decisionSchema,
  type Right,
  rights,
} from '../../src/core/requests/model.ts';
import { decisionOutcomes, groundCodes } from '../../src/core/requests/rights/codes.ts';
import { rightsCatalogue } from '../../src/core/requests/rights/index.ts';
import { groundsForKept, validDecision } from '../../src/core/requests/rules.ts';
import { decision, refusal, today } from './rulesStanding.ts';

function paths(right: Right, made: Decision): readonly string[] {
  return validDecision(right, made, today, true).problems.map(({ path }) => path);
}

const kept = {
  title: 'Fakturor',
  outcome: 'kept',
  ground: 'legalObligation',
  reason: 'Bokföring.',
};

function partly(...items: readonly object[]): Decision {
  return decisionSchema.parse({
    outcome: 'partly',
    reasons: 'Bokföringslagen kräver att vi sparar fakturorna.',
    action: 'Kontot är raderat.',
    doneOn: '2026-11-22',
    items,
  });
}

describe('a decision that grants', () => {
  it('needs no ground, for any right', () => {
    for (const right of rights) assert.deepEqual(paths(right, decision()), [], right);
  });

  it('says what was done and on which day, which has come (Art 12(3))', () => {
    assert.deepEqual(paths('erasure', decision({ action: ' ' })), ['decision.action']);
    const { doneOn: _, ...undated } = decision();
    assert.deepEqual(paths('erasure', undated), ['decision.doneOn']);
    assert.deepEqual(paths('erasure', decision({ doneOn: today })), []);
    assert.deepEqual(paths('erasure', decision({ doneOn: addDays(today, 1) })), [
      'decision.doneOn',
    ]);
  });

  it('bears no ground of a refusal, and keeps nothing', () => {
    assert.deepEqual(paths('erasure', decision({ grounds: ['legalClaims'] })), [
      'decision.grounds.0',
    ]);
    const found = paths('erasure', { ...partly(kept), outcome: 'granted', reasons: '' });
    assert.ok(found.includes('decision.items.0.outcome'));
  });
});

describe('a decision that refuses', () => {
  it('needs a ground and reasons (Art 12(4))', () => {
    assert.deepEqual(paths('erasure', decisionSchema.parse({ outcome: 'refused' })), [
      'decision.grounds',
      'decision.reasons',
    ]);
    assert.deepEqual(paths('erasure', { ...refusal('legalClaims'), reasons: '  ' }), [
      'decision.reasons',
    ]);
  });

  it('needs reasons that carry the burden where it calls the request excessive (Art 12(5))', () => {
    const short = { ...refusal('manifestlyExcessive'), reasons: 'För många gånger.' };
    const [found] = validDecision('access', short, today).problems;
    assert.equal(found?.path, 'decision.reasons');
    assert.match(found?.reason.sv ?? '', /art\. 12\.5/);
    assert.deepEqual(paths('access', refusal('manifestlyExcessive')), []);
    const other = validDecision('access', { ...short, grounds: ['notIdentified'] }, today);
    assert.match(other.problems[0]?.reason.en ?? '', /at least 40 characters \(Art\. 12\(4\)\)/);
  });

  it('erases nothing: that would be a part', () => {
    const erased = { title: 'Konto', outcome: 'erased' } as const;
    const made = decisionSchema.parse({ ...refusal('legalClaims'), items: [erased] });
    assert.deepEqual(paths('erasure', made), ['decision.items.0.outcome']);
  });

  it('is never lawful for direct marketing or a withdrawn consent', () => {
    for (const right of ['marketingObjection', 'consentWithdrawal'] as const) {
      for (const code of groundCodes) {
        assert.ok(paths(right, refusal(code)).includes('decision.outcome'), `${right} ${code}`);
      }
    }
  });
});

describe('what is kept', () => {
  it('is kept to the last day of the seventh year where the law on bookkeeping asks for it', () => {
    const made = partly({ ...kept, financialYearEnd: '2026-06-30' });
    const judged = validDecision('erasure', made, today);
    assert.deepEqual(judged.problems, []);
    assert.equal(judged.decision.items[0]?.keptUntil, '2033-12-31');
    const wrong = partly({ ...kept, financialYearEnd: '2026-06-30', keptUntil: '2099-01-01' });
    const corrected = validDecision('erasure', wrong, today).decision;
    assert.equal(corrected.items[0]?.keptUntil, '2033-12-31');
  });

  it('makes its ground a ground of the decision, once', () => {
    const judged = validDecision('erasure', partly(kept, kept), today);
    assert.deepEqual(judged.decision.grounds, ['legalObligation']);
  });

  it('needs a ground of that right, and a reason', () => {
    const { ground: _, reason: __, ...bare } = kept;
    assert.deepEqual(paths('erasure', partly(kept, bare)), [
      'decision.items.1.ground',
      'decision.items.1.reason',
    ]);
    const foreign = partly(kept, { ...kept, ground: 'compellingGrounds' });
    assert.ok(paths('erasure', foreign).includes('decision.items.1.ground'));
  });

  it('has a last day that has not passed', () => {
    const over = partly({ ...kept, financialYearEnd: '2018-12-31' });
    const judged = validDecision('erasure', over, today);
    assert.equal(judged.decision.items[0]?.keptUntil, '2025-12-31');
    assert.deepEqual(
      judged.problems.map(({ path }) => path),
      ['decision.items.0.keptUntil'],
    );
    assert.deepEqual(paths('erasure', partly({ ...kept, keptUntil: today })), []);
  });

  it('has a financial year only where the law requires it to be kept', () => {
    const claims = partly({ ...kept, ground: 'legalClaims', financialYearEnd: '2026-12-31' });
    assert.deepEqual(paths('erasure', claims), ['decision.items.0.financialYearEnd']);
    const erased = { title: 'Konto', outcome: 'erased', financialYearEnd: '2026-12-31' };
    assert.deepEqual(paths('erasure', partly(kept, erased)), ['decision.items.1.financialYearEnd']);
  });

  it('is named where an erasure is partly granted', () => {
    const nothing = { ...partly(), grounds: ['legalClaims'] } satisfies Decision;
    assert.deepEqual(paths('erasure', nothing), ['decision.items']);
    assert.deepEqual(paths('objection', nothing), []);
  });
});

describe('a decision on restriction', () => {
  const path = 'decision.restrictionGround';
  const problems = (right: Right, made: Decision, isRestricted: boolean) =>
    validDecision(right, made, today, isRestricted).problems.map((found) => found.path);

  it('names the case of Art 18(1), unless a restriction is in force', () => {
    const named = decision({ restrictionGround: 'neededForClaims' });
    assert.deepEqual(problems('restriction', decision(), false), [path]);
    assert.deepEqual(problems('restriction', decision(), true), []);
    assert.deepEqual(problems('restriction', named, false), []);
  });

  it('names none where nothing is restricted', () => {
    const restrictionGround = 'neededForClaims';
    const refused = { ...refusal('noRestrictionGround'), restrictionGround } satisfies Decision;
    assert.deepEqual(problems('restriction', refused, false), [path]);
    for (const right of rights.filter((one) => one !== 'restriction')) {
      assert.deepEqual(problems(right, decision({ restrictionGround }), true), [path], right);
    }
  });
});

describe('for every right, outcome and ground', () => {
  const anyRight = fc.constantFrom(...rights);
  const anyOutcome = fc.constantFrom(...decisionOutcomes);
  const anyGrounds = fc.uniqueArray(fc.constantFrom(...groundCodes), { maxLength: 6 });

  it('a decision stands exactly when the right’s file allows it and nothing is missing', () => {
    const anyReasons = fc.constantFrom(
      '',
      'Kort.',
      'Skäl som är utförliga nog för att bära bevisbördan.',
    );
    const anyAction = fc.constantFrom('', 'Gjort.');
    const anyDay = fc.constantFrom(undefined, '2026-11-23', '2026-11-24');
    fc.assert(
      fc.property(
        fc.record({
          right: anyRight,
          outcome: anyOutcome,
          grounds: anyGrounds,
          reasons: anyReasons,
          action: anyAction,
          doneOn: anyDay,
        }),
        ({ right, outcome, grounds, reasons, action, doneOn }) => {
          const made: Decision = {
            outcome,
            grounds,
            reasons,
            action,
            ...(doneOn === undefined ? {} : { doneOn: plainDate(doneOn) }),
            items: [],
          };
          const definition = rightsCatalogue[right];
          const known = (code: (typeof grounds)[number]) =>
            definition.grounds.some((one) => one.code === code && one.for.includes(outcome));
          const lawful =
            definition.outcomes.includes(outcome) &&
            grounds.every(known) &&
            (outcome === 'granted' || grounds.length > 0) &&
            (outcome === 'granted' || reasons.length >= 40) &&
            (outcome === 'refused' || (action !== '' && doneOn !== undefined)) &&
            doneOn !== '2026-11-24' &&
            !(right === 'erasure' && outcome === 'partly');
          assert.equal(validDecision(right, made, today, true).problems.length === 0, lawful);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('every problem names a field of the decision and an article, in both languages', () => {
    fc.assert(
      fc.property(anyRight, anyOutcome, anyGrounds, (right, outcome, grounds) => {
        const made = decisionSchema.parse({ outcome, grounds, items: [{ ...kept, reason: '' }] });
        for (const { path, reason } of validDecision(right, made, today).problems) {
          assert.match(
            path,
            /^decision\.(outcome|grounds|reasons|action|doneOn|items|restrictionGround)/,
          );
          assert.match(reason.sv, /\((art\.|bokföringslagen) \d/);
          assert.match(reason.en, /\((Art\.|Bokföringslagen) \d/);
        }
      }),
    );
  });
});

describe('the grounds on which a single item is kept', () => {
  it('are those of the right that say why it stays, none on which the whole request is refused', () => {
    const whole = ['manifestlyUnfounded', 'manifestlyExcessive', 'notIdentified', 'noSuchData'];
    for (const right of rights) {
      const codes = groundsForKept(right).map(({ code }) => code as string);
      assert.deepEqual(
        codes.filter((code) => code === 'doesNotApply' || whole.includes(code)),
        [],
        right,
      );
    }
    assert.ok(groundsForKept('erasure').some(({ code }) => code === 'legalObligation'));
    const item = { ...kept, ground: 'notIdentified' as const };
    const made = decisionSchema.parse({ ...refusal('legalClaims'), items: [item] });
    assert.ok(paths('erasure', made).includes('decision.items.0.ground'));
  });
});

describe('a financial year that no calendar counts from', () => {
  it('is a problem at its field, also while it is being typed, and never a fault', () => {
    const made = partly({ ...kept, financialYearEnd: '2025-12-31' });
    for (const year of ['9999-12-31', '1950-12-31']) {
      const items = made.items.map((item) => ({ ...item, financialYearEnd: plainDate(year) }));
      const found = paths('erasure', { ...made, items });
      assert.ok(found.includes('decision.items.0.financialYearEnd'), `${year}: ${found}`);
      assert.equal(decisionSchema.safeParse({ ...made, items }).success, false);
    }
  });
});
