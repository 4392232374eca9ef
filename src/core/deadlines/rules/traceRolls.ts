import { type PlainDate, yearOf } from '../../kit/dates.ts';
import { enumeration, longDate, weekdayDate } from '../../kit/dateTexts.ts';
import type { Bilingual, Language } from '../../kit/language.ts';
import { eveOn, holidaysOf, publicHolidayOn } from '../holidays.ts';
import type { Calendar, TraceStep } from '../model.ts';
import { citations } from './citations.ts';
import { dayOffName, daysOffFrom } from './workingDays.ts';

/** R4, and R5 where a public holiday stands in the way; nothing when the date stays where it is. */
export function rolledSteps(
  nominal: PlainDate,
  rolled: PlainDate,
  calendar: Calendar,
): readonly TraceStep[] {
  if (nominal === rolled) return [];
  const holidays = daysOffFrom(nominal, calendar, 'eu').filter(
    (date) => publicHolidayOn(date, calendar) !== undefined,
  );
  const roll: TraceStep = {
    rule: 'R4',
    citation: citations.rolled,
    date: rolled,
    text: rolledText(nominal, rolled, calendar),
  };
  if (holidays.length === 0) return [roll];
  return [
    roll,
    { ...roll, rule: 'R5', citation: citations.holidays, text: holidayText(holidays, calendar) },
  ];
}

/** R6: what söndagsregeln would make of the same date, and which date Frist goes by. */
export function comparedSteps(
  nominal: PlainDate,
  eu: PlainDate,
  sondagsregeln: PlainDate,
  calendar: Calendar,
): readonly TraceStep[] {
  const text =
    eu === sondagsregeln ? agreeing(eu) : differing(nominal, eu, sondagsregeln, calendar);
  return [{ rule: 'R6', citation: citations.sondagsregeln, date: sondagsregeln, text }];
}

function rolledText(nominal: PlainDate, rolled: PlainDate, calendar: Calendar): Bilingual {
  const name = dayOffName(nominal, calendar, 'eu');
  const apposition = (language: Language) =>
    publicHolidayOn(nominal, calendar) === undefined ? '' : `, ${name?.[language]},`;
  return {
    sv: `${sentenceStart(weekdayDate(nominal, 'sv'))}${apposition('sv')} är ingen arbetsdag. Fristen slutar vid slutet av nästa arbetsdag: ${weekdayDate(rolled, 'sv')}.`,
    en: `${weekdayDate(nominal, 'en')}${apposition('en')} is no working day. The period ends at the end of the next working day: ${weekdayDate(rolled, 'en')}.`,
  };
}

function holidayText(holidays: readonly PlainDate[], calendar: Calendar): Bilingual {
  const named = (language: Language) =>
    enumeration(
      holidays.map((date) => {
        const name = publicHolidayOn(date, calendar)?.[language] ?? '';
        return `${name} ${language === 'sv' ? 'den ' : 'on '}${longDate(date, language)}`;
      }),
      language,
    );
  const several = holidays.length > 1;
  return {
    sv: `${sentenceStart(named('sv'))} är ${several ? 'allmänna helgdagar' : 'allmän helgdag'} i Sverige.`,
    en: `${sentenceStart(named('en'))} ${several ? 'are public holidays' : 'is a public holiday'} in Sweden.`,
  };
}

function agreeing(date: PlainDate): Bilingual {
  return {
    sv: `Även enligt söndagsregeln blir sista dagen ${weekdayDate(date, 'sv')}.`,
    en: `Under the Swedish Sunday rule (söndagsregeln), too, the last day is ${weekdayDate(date, 'en')}.`,
  };
}

function differing(
  nominal: PlainDate,
  eu: PlainDate,
  sondagsregeln: PlainDate,
  calendar: Calendar,
): Bilingual {
  const eve = eveBetween(nominal, sondagsregeln, calendar);
  return {
    sv: `Söndagsregeln likställer ${eve.sv} med en söndag och ger ${weekdayDate(sondagsregeln, 'sv')}. Månaden är en EU-frist, så Frist går efter den tidigare dagen: ${weekdayDate(eu, 'sv')}.`,
    en: `The Swedish Sunday rule (söndagsregeln) treats ${eve.en} as a Sunday and gives ${weekdayDate(sondagsregeln, 'en')}. The month is an EU period, so Frist goes by the earlier day: ${weekdayDate(eu, 'en')}.`,
  };
}

function eveBetween(from: PlainDate, to: PlainDate, calendar: Calendar): Bilingual {
  const eves = [...holidaysOf(calendar, yearOf(from)).eves].filter(
    ({ date }) => date >= from && date < to,
  );
  return eves[0]?.name ?? eveOn(from, calendar) ?? { sv: 'aftonen', en: 'the eve' };
}

function sentenceStart(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
