import type { PlainDate } from '../kit/dates.ts';
import type { Language } from '../kit/language.ts';
import { rights } from '../requests/model.ts';
import { rightsCatalogue } from '../requests/rights/index.ts';
import type { Organisation } from '../settings/model.ts';
import { exampleCase, nothingFound } from './exampleCase.ts';
import { decisionsOf } from './exampleDecisions.ts';
import type { LetterFacts, TemplateName } from './model.ts';

/**
 * Cases of a person who does not exist, to show a template by: the usual one first, then those that bring out
 * its other blocks. Their dates lie around the given plain date.
 */
export function exampleCases(
  template: TemplateName,
  language: Language,
  organisation: Organisation,
  date: PlainDate,
): readonly [LetterFacts, ...LetterFacts[]] {
  const ground = template === 'clarification' ? 'clarification' : 'identity';
  const base = exampleCase(language, organisation, date, ground);
  const cases = decidedCases(template, base);
  const usual = cases[0] ?? base;
  const { request, notice, handover } = base;
  return [
    usual,
    ...cases.slice(1),
    { ...usual, extract: nothingFound },
    { ...usual, date: request.deadline.extendedAlarm },
    { ...usual, request: { ...usual.request, rights } },
    ...(['question', 'complaint'] as const).map((kind) => {
      return { ...base, request: { ...request, kind, rights: [] }, courses: [] };
    }),
    ...rights.flatMap((right) => (notice ? [{ ...base, notice: { ...notice, right } }] : [])),
    ...(['authority', 'colleague'] as const).flatMap((to) =>
      handover ? [{ ...base, handover: { ...handover, to } }] : [],
    ),
  ];
}

/** Each way in which the rights that the letter answers can be decided. */
function decidedCases(template: TemplateName, base: LetterFacts): readonly LetterFacts[] {
  const refusesAny = template === 'excessiveRefusal';
  const answered = rights.filter((right) =>
    refusesAny ? right === 'access' : rightsCatalogue[right].reply(undefined) === template,
  );
  return answered.flatMap((right) =>
    decisionsOf(right, base)
      .filter((decision) => rightsCatalogue[right].reply(decision) === template)
      .map((decision) => ({
        ...base,
        request: { ...base.request, rights: [right] },
        courses: [{ right, scope: base.courses[0]?.scope ?? [], decision }],
      })),
  );
}
