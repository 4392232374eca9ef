import { FilePlus2, Inbox } from 'lucide-react';
import type { WorkArea } from '../areas.ts';
import { openByHand } from '../intake/intake.ts';
import { useAnswer } from '../serverState.ts';
import { RequestPage } from './RequestPage.tsx';
import { RequestsList } from './RequestsList.tsx';

export const requestsArea: WorkArea = {
  name: 'requests',
  label: { sv: 'Begäranden', en: 'Requests' },
  icon: Inbox,
  List: RequestsList,
  Page: RequestPage,
  hidesList: (route) => route.part?.startsWith('letter:') ?? false,
  useCount: () => useAnswer('requests.today', {}).value?.open,
  actions: [
    {
      id: 'newRequest',
      label: { sv: 'Ny begäran', en: 'New request' },
      icon: FilePlus2,
      keys: 'Alt+N',
      run: openByHand,
    },
  ],
};
