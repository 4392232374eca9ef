import type { Language } from '../../../kit/language.ts';
import { promiseStandings } from '../../../promises/model/codes.ts';
import type { ReportPart } from '../../model.ts';
import type { PromiseBoard } from '../sources.ts';
import { figures, table, text } from './making.ts';
import { saying } from './words.ts';

/** The promises of the published policy, as the registers show them today: a standing of an earlier day is not kept. */
export function promiseParts(
  { promises, counts }: PromiseBoard,
  language: Language,
): readonly ReportPart[] {
  const say = saying(language);
  const names = {
    kept: say('Hålls', 'Kept'),
    drifting: say('Glider', 'Drifting'),
    unproven: say('Obevisade', 'Unproven'),
    broken: say('Brutna', 'Broken'),
  };
  const standings = {
    kept: say('Hålls', 'Kept'),
    drifting: say('Glider', 'Drifting'),
    unproven: say('Obevisat', 'Unproven'),
    broken: say('Brutet', 'Broken'),
  };
  const rest = promises.filter(({ state }) => state !== 'kept');
  return [
    text(
      say(
        'Så visar registren i dag att den publicerade policyns löften hålls (artikel 5.2).',
        'How the registers show today that the promises of the published policy are kept (Article 5(2)).',
      ),
    ),
    figures(
      ...promiseStandings.map((state) => ({
        label: names[state],
        value: counts[state],
        kind: 'number' as const,
        better: state === 'kept' ? ('more' as const) : ('less' as const),
      })),
    ),
    table(
      {
        id: 'promises',
        title: say('Löften som inte är visade', 'Promises that are not shown to be kept'),
        columns: [
          [say('Löfte', 'Promise'), 'text'],
          [say('Vad det betyder', 'What it means'), 'text'],
          [say('Läge', 'Standing'), 'text'],
          [say('Varför', 'Why'), 'text'],
        ],
        empty: say('Alla löften hålls.', 'Every promise is kept.'),
      },
      rest.map(({ code, sentence, meaning, state, alarms }) => [
        code,
        meaning[language] || sentence,
        standings[state],
        alarms.map((alarm) => alarm.text[language]).join('; '),
      ]),
    ),
  ];
}
