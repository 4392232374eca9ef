import type { Bilingual } from '../../kit/language.ts';
import type { Hindrance, Restriction } from '../model.ts';
import type { CaseStanding } from './standing.ts';

/** What keeps an answered case from being closed: everything begun besides the answer, each with its article. */
export function unfinishedParts(standing: CaseStanding): readonly Hindrance[] {
  const { restrictions, notices, fee, openReviews, tasks } = standing;
  const unconfirmed = notices.filter(({ state }) => state === 'owed' || state === 'sent').length;
  const standingRestrictions = restrictions.filter((one) => mustBeLifted(one, standing)).length;
  return [
    ...counted(unissuedLetters(standing), lettersLeft, 'letters'),
    ...counted(tasks.filter(({ doneAt }) => doneAt === undefined).length, tasksLeft, 'tasks'),
    ...counted(unconfirmed, noticesLeft, 'notices'),
    ...counted(standingRestrictions, restrictionsLeft, 'restrictions'),
    ...counted(fee?.settled === 'open' ? 1 : 0, feeLeft, 'fee'),
    ...counted(openReviews, reviewsLeft, 'decisions'),
  ];
}

/** Letters owed or begun. Who has the answer needs no promise of one any more. */
function unissuedLetters({ letters }: CaseStanding): number {
  const isAnswered = letters.some(
    ({ template, state }) => template !== 'acknowledgement' && state === 'issued',
  );
  return letters.filter(
    ({ template, state }) =>
      state === 'draft' || (state === 'owed' && !(isAnswered && template === 'acknowledgement')),
  ).length;
}

/**
 * True for an open restriction that may not outlive the case: one that only waited for the answer (Art 18(1)(a)
 * and (d)), unless restriction itself was granted, and any whose lifting was announced (Art 18(3)).
 */
function mustBeLifted(restriction: Restriction, { courses }: CaseStanding): boolean {
  if (restriction.liftedOn !== undefined) return false;
  if (restriction.liftOn !== undefined) return true;
  const isProvisional =
    restriction.ground === 'accuracyContested' || restriction.ground === 'objectionPending';
  const isGranted = courses.some(
    ({ right, decision }) =>
      right === 'restriction' && decision !== undefined && decision.outcome !== 'refused',
  );
  return isProvisional && !isGranted;
}

type Left = { readonly one: Bilingual; readonly many: (count: number) => Bilingual };

function counted(
  count: number,
  { one, many }: Left,
  place: Hindrance['place'],
): readonly Hindrance[] {
  if (count === 0) return [];
  return [{ ...(count === 1 ? one : many(count)), place }];
}

const lettersLeft: Left = {
  one: {
    sv: 'ett brev är inte utfärdat (art. 12.1)',
    en: 'one letter has not been issued (Art. 12(1))',
  },
  many: (count) => ({
    sv: `${count} brev är inte utfärdade (art. 12.1)`,
    en: `${count} letters have not been issued (Art. 12(1))`,
  }),
};

const tasksLeft: Left = {
  one: { sv: 'en uppgift är inte klar (art. 5.2)', en: 'one task is not done (Art. 5(2))' },
  many: (count) => ({
    sv: `${count} uppgifter är inte klara (art. 5.2)`,
    en: `${count} tasks are not done (Art. 5(2))`,
  }),
};

const noticesLeft: Left = {
  one: {
    sv: 'en mottagare har inte bekräftat underrättelsen (art. 19)',
    en: 'one recipient has not confirmed the notice (Art. 19)',
  },
  many: (count) => ({
    sv: `${count} mottagare har inte bekräftat underrättelsen (art. 19)`,
    en: `${count} recipients have not confirmed the notice (Art. 19)`,
  }),
};

const restrictionsLeft: Left = {
  one: {
    sv: 'en begränsning är inte hävd, fast den prövning som den väntade på är klar (art. 18.3)',
    en: 'one restriction has not been lifted, though the examination that it awaited is over (Art. 18(3))',
  },
  many: (count) => ({
    sv: `${count} begränsningar är inte hävda, fast den prövning som de väntade på är klar (art. 18.3)`,
    en: `${count} restrictions have not been lifted, though the examination that they awaited is over (Art. 18(3))`,
  }),
};

const feeLeft: Left = {
  one: {
    sv: 'det är inte antecknat om avgiften är betald (art. 12.5 a)',
    en: 'it is not recorded whether the fee was paid (Art. 12(5)(a))',
  },
  many: (count) => ({
    sv: `det är inte antecknat om ${count} avgifter är betalda (art. 12.5 a)`,
    en: `it is not recorded whether ${count} fees were paid (Art. 12(5)(a))`,
  }),
};

const reviewsLeft: Left = {
  one: {
    sv: 'en intresseavvägning som invändningen öppnat är inte avgjord (art. 21.1)',
    en: 'one balancing test that the objection reopened is not concluded (Art. 21(1))',
  },
  many: (count) => ({
    sv: `${count} intresseavvägningar som invändningen öppnat är inte avgjorda (art. 21.1)`,
    en: `${count} balancing tests that the objection reopened are not concluded (Art. 21(1))`,
  }),
};
