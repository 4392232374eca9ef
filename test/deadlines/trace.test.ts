import assert from 'node:assert/strict';
import { test } from 'node:test';
import { explainDeadline } from '../../src/core/deadlines/rules.ts';
import { plainDate } from '../../src/core/kit/dates.ts';

function trace(received: string) {
  return explainDeadline({ received: plainDate(received) }).trace;
}

function rulesOf(received: string) {
  return trace(received).map(({ rule }) => rule);
}

test('an ordinary month shows receipt, month, comparison, refusal, notice, extension and target', () => {
  assert.deepEqual(rulesOf('2024-03-05'), ['R1', 'R2', 'R6', 'R8', 'R7', 'R7', 'R10']);
});

test('a missing day number is told by R3 in place of R2', () => {
  const steps = trace('2025-01-30');
  assert.equal(
    steps.some(({ rule }) => rule === 'R2'),
    false,
  );
  const step = steps.find(({ rule }) => rule === 'R3');
  assert.equal(step?.date, '2025-02-28');
  assert.match(step?.text.sv ?? '', /ingen dag 30/);
});

test('a roll over Easter names its days and the law that makes them holidays', () => {
  const steps = trace('2026-03-04');
  const roll = steps.find(({ rule }) => rule === 'R4');
  assert.equal(roll?.date, '2026-04-07');
  assert.match(roll?.citation ?? '', /1182\/71 art\. 3\.4/);
  assert.match(roll?.text.sv ?? '', /Lördagen den 4 april 2026 .*tisdagen den 7 april 2026/);
  const holidays = steps.find(({ rule }) => rule === 'R5');
  assert.match(holidays?.citation ?? '', /1989:253/);
  assert.match(
    holidays?.text.sv ?? '',
    /Påskdagen den 5 april 2026 och annandag påsk den 6 april 2026/,
  );
});

test('a date on a named holiday says its name', () => {
  const roll = trace('2026-12-06').find(({ rule }) => rule === 'R4');
  assert.match(roll?.text.sv ?? '', /6 januari 2027, trettondedag jul, är ingen arbetsdag/);
  assert.match(roll?.text.en ?? '', /6 January 2027, Epiphany, is no working day/);
});

test('a weekend without a holiday needs no holiday law', () => {
  assert.equal(rulesOf('2026-01-28').includes('R5'), false);
  assert.equal(rulesOf('2026-01-28').includes('R4'), true);
});

test('where the calendars differ the step names the eve, both dates and which one Frist follows', () => {
  const step = trace('2025-11-24').find(({ rule }) => rule === 'R6');
  assert.equal(step?.date, '2025-12-29');
  assert.match(step?.citation ?? '', /1930:173/);
  assert.match(step?.text.sv ?? '', /julafton .*29 december 2025.*24 december 2025/);
});

test('the notice of an extension and a refusal are both due on the first due date', () => {
  const steps = trace('2026-03-04');
  assert.equal(steps.find(({ rule }) => rule === 'R7')?.date, '2026-04-07');
  assert.equal(steps.find(({ rule }) => rule === 'R8')?.date, '2026-04-07');
});

test('no sentence is empty, unfinished, or has a date that is not real', () => {
  for (const received of ['2026-01-31', '2026-05-20', '2017-12-22', '2026-11-24', '2028-01-31']) {
    for (const step of trace(received)) {
      assert.ok(step.citation.length > 5);
      for (const text of [step.text.sv, step.text.en]) {
        assert.match(text, /^\p{Lu}.*\.$/su);
        assert.doesNotMatch(text, /undefined|NaN|\{| {2}|\b\d{4}-\d{2}-\d{2}[^)]/);
      }
    }
  }
});
