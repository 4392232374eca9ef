import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { oneAtATime } from '../../src/renderer/oneAtATime.ts';

function slowQuestions() {
  const begun: string[] = [];
  const ends: (() => void)[] = [];
  const questions = oneAtATime((key) => {
    begun.push(key);
    return new Promise((resolve) => ends.push(resolve));
  });
  return { begun, questions, end: () => ends.shift()?.() };
}

test('a burst of askings becomes two calls: the one under way and one after it', async () => {
  const { begun, questions, end } = slowQuestions();
  for (let i = 0; i < 200; i++) void questions.ask('list');
  assert.equal(begun.length, 1);
  end();
  await setImmediate();
  assert.equal(begun.length, 2);
  end();
  await setImmediate();
  assert.equal(begun.length, 2);
});

test('different questions do not wait for each other', () => {
  const { begun, questions } = slowQuestions();
  void questions.ask('list');
  void questions.ask('today');
  assert.deepEqual(begun, ['list', 'today']);
});

test('after a stop nothing waits for an answer that never comes', () => {
  const { begun, questions } = slowQuestions();
  void questions.ask('list');
  questions.forget();
  void questions.ask('list');
  assert.equal(begun.length, 2);
});
