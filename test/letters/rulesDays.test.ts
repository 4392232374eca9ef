import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type PlainDate, plainDate } from '../../src/core/kit/dates.ts';
import { lintLetter } from '../../src/core/letters/rules.ts';
import { composeBlocks } from '../../src/core/letters/templates/compose.ts';
import { caseOf, found, lint } from './linting.ts';
import { sampleQuestion } from './sampleCases.ts';
import { sampleFacts } from './sampleFacts.ts';

test('an extension is told with its reasons, by the last day of the first month', () => {
  const facts = caseOf('extension');
  const on = (date: PlainDate) => found('extension', { ...facts, date });
  assert.deepEqual(on(plainDate('2026-12-21')), []);
  assert.deepEqual(on(plainDate('2026-12-22')), [['error', 'GDPR Art 12(3)', 'case']]);
  const { extension: _, ...none } = facts;
  assert.ok(found('extension', none).some(([severity]) => severity === 'error'));
  const bare = { ...facts, extension: { ground: 'complexity', reasons: '' } } as const;
  assert.ok(found('extension', bare).some(([severity]) => severity === 'error'));
});

test('an extension letter names both the first and the new last day', () => {
  for (const language of ['sv', 'en'] as const) {
    const facts = caseOf('extension', language);
    const blocks = composeBlocks('extension', facts, {});
    for (const text of [
      '21 december 2026',
      '22 februari 2027',
      '21 December 2026',
      '22 February 2027',
    ]) {
      const printed = text.replaceAll(' ', '\u00a0');
      const without = blocks.map((block) =>
        block.kind === 'paragraph'
          ? { ...block, text: block.text.replaceAll(printed, '–') }
          : block,
      );
      const changed = JSON.stringify(without) !== JSON.stringify(blocks);
      const errors = lintLetter(facts, 'extension', without).filter(
        ({ severity }) => severity === 'error',
      );
      assert.equal(errors.length, changed ? 1 : 0, `${language}: ${text}`);
    }
  }
});

test('letters that speak of days to come name none that contradicts the clock', () => {
  const asked = { ...sampleFacts('sv'), question: sampleQuestion('identity', 'Okänd avsändare.') };
  const scope = { ...sampleFacts('sv'), question: sampleQuestion('clarification', 'Allt?') };
  for (const [template, facts, block, last, later] of [
    ['identityRequest', asked, 'regards', '23 december 2026', '24 december 2026'],
    ['identityReminder', asked, 'regards', '23 december 2026', '2027-01-02'],
    ['clarification', scope, 'regards', '23 december 2026', '24 december'],
    ['extension', caseOf('extension'), 'meanwhile', '22 februari 2027', '23 februari 2027'],
  ] as const) {
    const open = lint(template, facts, { [block]: `Svara senast den ${last}.` });
    assert.deepEqual(open, [], `${template} ${last}`);
    const wrong = lint(template, facts, { [block]: `Svara senast den ${later}.` });
    const named = wrong.map(({ severity, article, where }) => [severity, article, where.block]);
    assert.deepEqual(named, [['error', 'GDPR Art 12(3)', block]], `${template} ${later}`);
  }
});
