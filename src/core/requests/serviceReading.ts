import type { Handlers } from '../handlers.ts';
import { localDate } from '../kit/dates.ts';
import type { RequestId } from '../kit/ids.ts';
import { searchCap, searchExpression } from '../kit/search.ts';
import type { RequestFilter } from './contract/lists.ts';
import type { requestsContract } from './contract.ts';
import type { Request, RequestState } from './model.ts';
import { rightsCatalogue } from './rights/index.ts';
import { requireRequest } from './serviceCase.ts';
import { earlierOfCase } from './servicePersons.ts';
import type { RequestsParts } from './servicePorts.ts';
import { rowsShown } from './serviceRows.ts';
import { seenFrom } from './serviceToday.ts';
import { countRequests, type ListFilter, pageOfRequests } from './storeList.ts';
import { savedViews } from './storeViews.ts';

type RequestsHandlers = Handlers<typeof requestsContract>;

/** The columns of the board: cases that somebody still has to do something about. */
const boardStates = ['received', 'identityInDoubt', 'searching', 'deciding', 'answered'] as const;

/** What is asked of cases: lists, one case, and what is known around it. */
export function reading(parts: RequestsParts, view: (id: RequestId) => Request) {
  const { read } = parts;
  return {
    'requests.get': ({ id }) => view(id),

    'requests.list': ({ sort, descending, offset, limit, ...asked }) => {
      const filter = storedFilter(asked);
      if (filter === undefined) return { rows: [], total: 0, totalIsFloor: false };
      const rows = pageOfRequests(read, filter, { sort, descending }, { offset, limit });
      return { rows: rowsShown(read, rows), ...counted(parts, filter) };
    },

    'requests.board': ({ cards, ...asked }) => {
      const filter = storedFilter(asked);
      const states = asked.states ?? boardStates;
      return {
        columns: states.map((state) =>
          filter === undefined
            ? { state, total: 0, rows: [] }
            : columnOf(parts, { ...filter, states: [state] }, state, cards),
        ),
      };
    },

    'requests.today': ({ today }) =>
      seenFrom(today ?? localDate(parts.clock(), parts.timeZone()), parts),

    'requests.earlier': ({ id }) => ({ cases: earlierOfCase(read, id) }),

    'requests.applicable': ({ id }) => {
      const stored = requireRequest(read, id);
      const records = parts.processing.fitting(stored.subjects);
      return {
        verdicts: stored.rights.flatMap((right) =>
          records.map((record) => ({
            right,
            recordId: record.id,
            title: record.statement.title,
            ...rightsCatalogue[right].applies(record),
          })),
        ),
      };
    },

    'requests.views': () => ({ views: savedViews(read) }),
  } satisfies Partial<RequestsHandlers>;
}

/** The filter as the database takes it; undefined where a search has no word, so that nothing matches. */
export function storedFilter({ search, ...filter }: RequestFilter): ListFilter | undefined {
  if (!search) return filter;
  const match = searchExpression(search);
  return match === undefined ? undefined : { ...filter, match };
}

function counted({ read }: RequestsParts, filter: ListFilter) {
  const total = countRequests(read, filter);
  const capped = filter.match !== undefined && total > searchCap;
  return { total: capped ? searchCap : total, totalIsFloor: capped };
}

function columnOf({ read }: RequestsParts, filter: ListFilter, state: RequestState, cards: number) {
  const order = { sort: 'alarm', descending: state === 'answered' } as const;
  const rows = pageOfRequests(read, filter, order, { offset: 0, limit: cards });
  return { state, total: countRequests(read, filter), rows: rowsShown(read, rows) };
}
