import { Columns3, FilePlus2, Inbox, Table2 } from 'lucide-react';
import type { WorkArea } from '../areas.ts';
import { openByHand } from '../intake/intake.ts';
import { useAnswer } from '../serverState.ts';
import { goTo } from '../uiState.ts';
import { RequestPage } from './RequestPage.tsx';
import { RequestsList } from './RequestsList.tsx';

export const requestsArea: WorkArea = {
  name: 'requests',
  label: { sv: 'Begäranden', en: 'Requests' },
  icon: Inbox,
  group: 'desk',
  List: RequestsList,
  Page: RequestPage,
  hidesList: ({ part }) => /^(?:letter|view|redact|handover):/u.test(part ?? ''),
  useCount: () => useAnswer('requests.today', {}).value?.open,
  actions: [
    {
      id: 'newRequest',
      label: { sv: 'Ny begäran', en: 'New request' },
      icon: FilePlus2,
      keys: 'Alt+N',
      run: openByHand,
    },
    {
      id: 'requestsBoard',
      label: { sv: 'Begäranden på en tavla', en: 'Requests on a board' },
      icon: Columns3,
      keys: 'Alt+B',
      run: () => goTo({ area: 'requests', part: 'view:board' }),
    },
    {
      id: 'requestsTable',
      label: { sv: 'Begäranden i en tabell', en: 'Requests in a table' },
      icon: Table2,
      keys: 'Alt+T',
      run: () => goTo({ area: 'requests', part: 'view:table' }),
    },
  ],
};
