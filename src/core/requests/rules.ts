import type { Instant } from '../kit/dates.ts';
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
  /** The citations of the checklist items that are still open. */
  readonly openCitations: readonly string[];
  readonly letters: readonly LetterStanding[];
  /** When the extract was last changed; undefined while nothing was recorded. */
  readonly extractChangedAt: Instant | undefined;
};

/** What the rules need to know of a letter. */
export type LetterStanding = {
  readonly template: TemplateName;
  readonly state: LetterState;
  readonly issuedAt?: Instant | undefined;
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
      sv: `${openFindings} av de elva uppgiftskategorierna saknar besked (art. 15.1)`,
      en: `${openFindings} of the eleven data categories without a finding (Art. 15(1))`,
    },
  ];
}

/** Each right needs its answer: the issued letter, or the recorded decision where Frist has no letter yet. */
function missingReplies(standing: CaseStanding): readonly Bilingual[] {
  return standing.rights.flatMap((right) => {
    const { name, reply, checklist } = rightsCatalogue[right];
    if (reply === undefined) {
      const isOpen = checklist.some((item) => standing.openCitations.includes(item.citation));
      return isOpen ? [undecided(name)] : [];
    }
    const issued = standing.letters.filter(
      (letter) => letter.template === reply && letter.state === 'issued',
    );
    if (issued.length === 0) return [unanswered(name)];
    return issued.some((letter) => isCurrent(letter.issuedAt, standing.extractChangedAt))
      ? []
      : [outdated(name)];
  });
}

function isCurrent(issuedAt: Instant | undefined, changedAt: Instant | undefined): boolean {
  return changedAt === undefined || (issuedAt !== undefined && issuedAt >= changedAt);
}

function unanswered(name: Bilingual): Bilingual {
  return {
    sv: `svaret om ${name.sv} är inte utfärdat (art. 12.3)`,
    en: `the reply on ${name.en} has not been issued (Art. 12(3))`,
  };
}

function outdated(name: Bilingual): Bilingual {
  return {
    sv: `det som hittats har ändrats efter det utfärdade svaret om ${name.sv}; utfärda ett nytt (art. 15.1)`,
    en: `what was found has changed since the reply on ${name.en} was issued; issue a new one (Art. 15(1))`,
  };
}

function undecided(name: Bilingual): Bilingual {
  return {
    sv: `beslut och svar om ${name.sv} är inte bockade av (art. 12.3–12.4)`,
    en: `decision and answer on ${name.en} are not ticked off (Art. 12(3)–(4))`,
  };
}

function unfinished({ openTasks, letters }: CaseStanding): readonly Bilingual[] {
  const isAnswered = letters.some(
    ({ template, state }) => template !== 'acknowledgement' && state === 'issued',
  );
  // Who has the answer needs no promise of one any more.
  const owed = letters.filter(
    ({ template, state }) =>
      state === 'draft' || (state === 'owed' && !(isAnswered && template === 'acknowledgement')),
  ).length;
  return [
    ...(owed > 0
      ? [
          {
            sv: owed === 1 ? 'ett brev är inte utfärdat' : `${owed} brev är inte utfärdade`,
            en:
              owed === 1
                ? 'one letter has not been issued'
                : `${owed} letters have not been issued`,
          },
        ]
      : []),
    ...(openTasks > 0
      ? [
          {
            sv:
              openTasks === 1 ? 'en uppgift är inte klar' : `${openTasks} uppgifter är inte klara`,
            en: openTasks === 1 ? 'one task is not done' : `${openTasks} tasks are not done`,
          },
        ]
      : []),
  ];
}
