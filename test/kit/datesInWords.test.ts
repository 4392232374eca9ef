import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays, plainDate } from '../../src/core/kit/dates.ts';
import { enumeration, longDate, weekdayDate } from '../../src/core/kit/dateTexts.ts';

test('every date reads as the platform’s own Swedish and British formats do', () => {
  const formats = {
    sv: new Intl.DateTimeFormat('sv-SE', { dateStyle: 'long', timeZone: 'UTC' }),
    en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
  };
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40_000 }), (n) => {
      const date = addDays(plainDate('1990-01-01'), n);
      for (const language of ['sv', 'en'] as const) {
        assert.equal(
          longDate(date, language),
          formats[language].format(new Date(`${date}T00:00Z`)),
        );
      }
    }),
  );
});

test('a weekday is definite in Swedish and plain in English', () => {
  assert.equal(weekdayDate(plainDate('2026-04-07'), 'sv'), 'tisdagen den 7 april 2026');
  assert.equal(weekdayDate(plainDate('2026-04-07'), 'en'), 'Tuesday 7 April 2026');
});

test('lists are joined as people write them', () => {
  assert.equal(enumeration([], 'sv'), '');
  assert.equal(enumeration(['a'], 'sv'), 'a');
  assert.equal(enumeration(['a', 'b'], 'sv'), 'a och b');
  assert.equal(enumeration(['a', 'b', 'c'], 'en'), 'a, b and c');
});
