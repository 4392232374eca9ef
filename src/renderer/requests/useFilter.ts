import { useDeferredValue } from 'react';
import { useUi } from '../uiState.ts';
import { useSought } from './sought.ts';
import { filterOf } from './views/filters.ts';

/** What the list, the board and the table ask the core for; typing does not wait for the answer. */
export function useFilter() {
  const view = useUi((ui) => ui.requestsView);
  const words = useDeferredValue(useSought((sought) => sought.words));
  const assignee = useDeferredValue(useSought((sought) => sought.assignee));
  return filterOf(view, { words, assignee });
}
