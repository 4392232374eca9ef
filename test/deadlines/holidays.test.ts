import assert from 'node:assert/strict';
import { test } from 'node:test';
import Holidays from 'date-holidays';
import { easterSunday, holidaysOf } from '../../src/core/deadlines/holidays.ts';
import { isRedDay, redDayName, rollToWorkingDay } from '../../src/core/deadlines/rules.ts';
import { plainDate } from '../../src/core/kit/dates.ts';

const oracle = new Holidays('SE');

function oracleDays(year: number, type: string): readonly string[] {
  const days = oracle.getHolidays(year).filter((holiday) => holiday.type === type);
  return days.map(({ date }) => date.slice(0, 10)).toSorted();
}

test('public holidays and eves agree with date-holidays for 2006–2100', () => {
  for (let year = 2006; year <= 2100; year++) {
    const { publicHolidays, eves } = holidaysOf('SE', year);
    assert.equal(publicHolidays.length, 13);
    assert.deepEqual(
      [...new Set(publicHolidays.map(({ date }) => date))].toSorted(),
      [...new Set(oracleDays(year, 'public'))],
      `public ${year}`,
    );
    assert.deepEqual(
      eves.map(({ date }) => date).toSorted(),
      oracleDays(year, 'bank'),
      `eves ${year}`,
    );
  }
});

test('Easter falls on its earliest, latest and corrected days', () => {
  const known = [
    '1818-03-22',
    '1943-04-25',
    '1954-04-18',
    '1981-04-19',
    '2038-04-25',
    '2285-03-22',
  ];
  for (const date of known) assert.equal(easterSunday(Number(date.slice(0, 4))), date);
});

test('a red day says why it is red; Saturdays and eves are not red', () => {
  assert.deepEqual(redDayName(plainDate('2026-06-06')), {
    sv: 'nationaldagen',
    en: 'National Day of Sweden',
  });
  assert.deepEqual(redDayName(plainDate('2026-04-12')), { sv: 'söndag', en: 'Sunday' });
  assert.equal(redDayName(plainDate('2026-04-04')), undefined);
  for (const eve of ['2025-12-24', '2025-12-31', '2026-06-19', '2026-04-30']) {
    assert.equal(isRedDay(plainDate(eve)), false, eve);
  }
});

test('rolling treats the eves by the reading, and no other eve by any', () => {
  const from = plainDate('2018-12-22');
  assert.equal(rollToWorkingDay(from, 'SE', 'eu'), '2018-12-24');
  assert.equal(rollToWorkingDay(from, 'SE', 'sondagsregeln'), '2018-12-27');
  const twelfthNight = plainDate('2026-01-05');
  assert.equal(rollToWorkingDay(twelfthNight, 'SE', 'sondagsregeln'), '2026-01-05');
});
