import type { Language } from '../../../kit/language.ts';
import { promiseStandingNames, promiseStandings } from '../../../promises/model/codes.ts';
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
  return [
    text(
      say(
        'Så visar registren i dag att den publicerade policyns löften hålls (artikel 5.2).',
        'How the registers show today that the promises of the published policy are kept (Article 5(2)).',
      ),
    ),
    standingFigures(counts, language),
    notKept(promises, language),
  ];
}

/** How many promises stand how. */
function standingFigures(counts: PromiseBoard['counts'], language: Language): ReportPart {
  const say = saying(language);
  const names = {
    kept: say('Hålls', 'Kept'),
    drifting: say('Avviker', 'Drifting'),
    unproven: say('Obevisade', 'Unproven'),
    broken: say('Bryts', 'Broken'),
  };
  const meanings = {
    kept: '',
    drifting: say(
      'Det som görs och det som policyn säger går isär.',
      'What is done and what the policy says move apart.',
    ),
    unproven: say('Inget i registren visar det.', 'Nothing in the registers shows it.'),
    broken: say('Registren visar motsatsen.', 'The registers show the opposite.'),
  };
  return figures(
    ...promiseStandings.map((state) => ({
      label: names[state],
      value: counts[state],
      kind: 'number' as const,
      ...(meanings[state] ? { note: meanings[state] } : {}),
      better: state === 'kept' ? ('more' as const) : ('less' as const),
    })),
  );
}

/** The promises that nothing shows to be kept, with why. */
function notKept(promises: PromiseBoard['promises'], language: Language): ReportPart {
  const say = saying(language);
  const rest = promises.filter(({ state }) => state !== 'kept');
  return table(
    {
      id: 'promises',
      title: say('Löften som brister eller inte är visade', 'Promises not kept or not shown to be'),
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
      promiseStandingNames[state][language],
      [...new Set(alarms.map((alarm) => alarm.text[language]))].join('; '),
    ]),
  );
}
