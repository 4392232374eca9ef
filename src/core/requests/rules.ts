import type { Bilingual } from '../kit/language.ts';
import type { LetterState, TemplateName } from '../letters/model.ts';
import type { RequestState, Right } from './model.ts';
import type { ChecklistItem } from './rights/definition.ts';
import { rightsCatalogue } from './rights/index.ts';

/** Which states a case may move to. Identity comes into doubt only through a recorded question (R9). */
const movesFrom: Readonly<Record<RequestState, readonly RequestState[]>> = {
  received: ['searching', 'withdrawn'],
  identityInDoubt: ['withdrawn'],
  searching: ['deciding', 'withdrawn'],
  deciding: ['searching', 'answered', 'withdrawn'],
  answered: ['deciding', 'closed'],
  closed: ['deciding'],
  withdrawn: ['received'],
};

/** States whose clock runs. */
export function isOpen(state: RequestState): boolean {
  return state !== 'answered' && state !== 'closed' && state !== 'withdrawn';
}

/** The states a case may move to from here, before anything else is asked. */
export function movesAllowed(from: RequestState): readonly RequestState[] {
  return movesFrom[from];
}

/** Identity or scope may be questioned only while the case is being worked on. */
export function mayAskIdentity(state: RequestState): boolean {
  return state === 'received' || state === 'searching' || state === 'deciding';
}

/** Going back to a case that had ended, and ending one unanswered, want a recorded reason. */
export function moveNeedsReason(from: RequestState, to: RequestState): boolean {
  return to === 'withdrawn' || from === 'answered' || from === 'closed' || from === 'withdrawn'
    ? to !== 'closed'
    : false;
}

/** What a case looks like when a move is judged. */
export type CaseStanding = {
  readonly rights: readonly Right[];
  readonly openFindings: number;
  readonly openTasks: number;
  readonly letters: readonly { readonly template: TemplateName; readonly state: LetterState }[];
};

/** What still stands in the way of a move, each with its article; empty when it may be made. */
export function hindrances(to: RequestState, standing: CaseStanding): readonly Bilingual[] {
  if (to !== 'answered' && to !== 'closed') return [];
  return [
    ...openSearch(standing),
    ...missingReplies(standing),
    ...(to === 'closed' ? unfinished(standing) : []),
  ];
}

/** The checklist of a case: what each of its rights asks for, each item once. */
export function checklistFor(rights: readonly Right[]): readonly ChecklistItem[] {
  return rights.flatMap((right) => rightsCatalogue[right].checklist);
}

/** The running reference of a case, such as 2026-0001. */
export function referenceOf(year: number, serial: number): string {
  return `${year}-${String(serial).padStart(4, '0')}`;
}

function openSearch({ rights, openFindings }: CaseStanding): readonly Bilingual[] {
  if (openFindings === 0 || !rights.some((right) => rightsCatalogue[right].needsSearch)) return [];
  return [
    {
      sv: `${openFindings} av uppgiftskategorierna saknar besked (art. 15.1)`,
      en: `${openFindings} of the data categories have no finding yet (Art. 15(1))`,
    },
  ];
}

function missingReplies({ rights, letters }: CaseStanding): readonly Bilingual[] {
  return rights
    .filter((right) => {
      const reply = rightsCatalogue[right].reply;
      return (
        reply !== undefined &&
        !letters.some((letter) => letter.template === reply && letter.state === 'issued')
      );
    })
    .map((right) => ({
      sv: `Svaret om ${rightsCatalogue[right].name.sv} är inte utfärdat (art. 12.3)`,
      en: `The reply on ${rightsCatalogue[right].name.en} has not been issued (Art. 12(3))`,
    }));
}

function unfinished({ openTasks, letters }: CaseStanding): readonly Bilingual[] {
  const owed = letters.filter(({ state }) => state === 'owed' || state === 'draft').length;
  return [
    ...(owed > 0
      ? [{ sv: `${owed} brev är inte utfärdade`, en: `${owed} letters have not been issued` }]
      : []),
    ...(openTasks > 0
      ? [{ sv: `${openTasks} uppgifter är inte klara`, en: `${openTasks} tasks are not done` }]
      : []),
  ];
}
