import { Inbox, SearchX } from 'lucide-react';
import { requestStates } from '../../core/requests/model.ts';
import { openByHand, openMessageFile } from '../intake/intake.ts';
import { useAnswer } from '../serverState.ts';
import { useTexts } from '../texts/catalogue.ts';
import { Button } from '../ui/Button.tsx';
import { Empty } from '../ui/Empty.tsx';
import { setRequestsView, useUi } from '../uiState.ts';
import { useSought } from './sought.ts';
import { requestTexts } from './texts.ts';
import { clearFilters } from './views/Filters.tsx';
import { isNarrowed } from './views/filters.ts';

/** An empty list says why: nothing fits what is looked for, or nothing has ever come in. */
export function NothingHere() {
  const t = useTexts(requestTexts);
  const view = useUi((ui) => ui.requestsView);
  const sought = useSought();
  const any = useAnswer('requests.list', { limit: 1 }).value;
  const narrowed = isNarrowed(view, sought);
  if (!narrowed && (any?.total ?? 0) === 0) return <FirstSteps />;
  return (
    <Empty
      icon={SearchX}
      title={narrowed ? t.nothingTitle : t.nothingOfKind}
      actions={<Button onPress={showAll}>{t.showAll}</Button>}
    >
      {narrowed && <p>{t.nothingLead}</p>}
    </Empty>
  );
}

function FirstSteps() {
  const t = useTexts(requestTexts);
  return (
    <Empty
      icon={Inbox}
      title={t.firstTitle}
      actions={
        <>
          <Button kind="primary" onPress={() => void openMessageFile()}>
            {t.openMessage}
          </Button>
          <Button onPress={openByHand}>{t.newRequest}</Button>
        </>
      }
    >
      <p>{t.firstLead}</p>
    </Empty>
  );
}

function showAll(): void {
  clearFilters();
  setRequestsView({ states: requestStates });
}
