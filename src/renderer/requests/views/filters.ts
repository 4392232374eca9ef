import type { RequestFilter, SavedView } from '../../../core/requests/contract/lists.ts';
import { type RequestState, requestStates } from '../../../core/requests/model.ts';
import type { RequestsView } from '../../uiState.ts';
import type { useSought } from '../sought.ts';

type Sought = ReturnType<typeof useSought.getState>;

const open = ['received', 'identityInDoubt', 'searching', 'deciding'] as const;

/** States that one asks for together. */
export const stateGroups = {
  open,
  ended: ['answered', 'closed', 'withdrawn'],
  all: requestStates,
} as const satisfies Readonly<Record<string, readonly RequestState[]>>;
export type StateGroup = keyof typeof stateGroups;

/** What narrows nothing: the whole list of open requests. */
export const unfiltered = {
  states: open,
  right: undefined,
  kind: undefined,
  alarmUntil: undefined,
  receivedFrom: undefined,
  receivedUntil: undefined,
  owing: undefined,
} as const satisfies Partial<RequestsView>;

/** The group that the states make up, or the one state; undefined where they are neither. */
export function stateChoice(
  states: readonly RequestState[],
): StateGroup | RequestState | undefined {
  const groups: readonly StateGroup[] = ['open', 'ended', 'all'];
  const group = groups.find((name) => sameStates(stateGroups[name], states));
  return group ?? (states.length === 1 ? states[0] : undefined);
}

/** What the core is asked for: only what narrows. */
export function filterOf(view: RequestsView, sought: Sought): RequestFilter {
  const { states, right, kind, alarmUntil, receivedFrom, receivedUntil, owing } = view;
  const search = sought.words.trim();
  const assignee = sought.assignee.trim();
  return {
    ...(search === '' ? {} : { search }),
    ...(states.length === requestStates.length ? {} : { states: [...states] }),
    ...(right === undefined ? {} : { rights: [right] }),
    ...(kind === undefined ? {} : { kinds: [kind] }),
    ...(alarmUntil === undefined ? {} : { alarmUntil }),
    ...(receivedFrom === undefined ? {} : { receivedFrom }),
    ...(receivedUntil === undefined ? {} : { receivedUntil }),
    ...(assignee === '' ? {} : { assignee }),
    ...(owing === undefined ? {} : { owing }),
  };
}

/** How many filters stand behind the filter button: those that the list's head does not show by itself. */
export function hiddenFilters(view: RequestsView, sought: Sought): number {
  const { kind, alarmUntil, receivedFrom, receivedUntil, owing } = view;
  const set = [kind, alarmUntil, receivedFrom, receivedUntil, owing].filter(
    (each) => each !== undefined,
  );
  return set.length + (sought.assignee.trim() === '' ? 0 : 1);
}

/** Whether anything but the choice of states narrows the list. */
export function isNarrowed(view: RequestsView, sought: Sought): boolean {
  const { states: _, ...rest } = filterOf(view, sought);
  return Object.keys(rest).length > 0;
}

/** A saved view as the window shows it: what it does not name narrows nothing. */
export function viewOf(saved: Pick<SavedView, 'filter' | 'sort' | 'descending'>): {
  readonly view: RequestsView;
  readonly sought: Sought;
} {
  const { search = '', assignee = '', ...filter }: RequestFilter = saved.filter;
  return {
    view: {
      states: filter.states ?? requestStates,
      right: filter.rights?.[0],
      kind: filter.kinds?.[0],
      alarmUntil: filter.alarmUntil,
      receivedFrom: filter.receivedFrom,
      receivedUntil: filter.receivedUntil,
      owing: filter.owing,
      sort: saved.sort,
      descending: saved.descending,
    },
    sought: { words: search, assignee },
  };
}

function sameStates(some: readonly RequestState[], others: readonly RequestState[]): boolean {
  return some.length === others.length && some.every((state) => others.includes(state));
}
