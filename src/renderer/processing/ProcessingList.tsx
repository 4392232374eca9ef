import { Database, Plus } from 'lucide-react';
import { GridList, GridListItem } from 'react-aria-components';
import type { ProcessingRecord } from '../../core/processing/model.ts';
import { useAnswer } from '../serverState.ts';
import { StartFromSample } from '../settings/StartFromSample.tsx';
import { useBilingual, useTexts } from '../texts/catalogue.ts';
import { Button } from '../ui/Button.tsx';
import { Empty } from '../ui/Empty.tsx';
import { Awaited } from '../ui/Waiting.tsx';
import { goTo, type Route } from '../uiState.ts';
import { processingTexts } from './texts.ts';

/** The processing records, in the order in which letters print them. */
export function ProcessingList({ route }: { readonly route: Route }) {
  const t = useTexts(processingTexts);
  const answer = useAnswer('processing.list', {});
  return (
    <>
      <header className="pane-head pane-line">
        <span className="strong">{t.list}</span>
        <Button icon={Plus} onPress={() => goTo({ area: 'processing', id: 'new' })}>
          {t.add}
        </Button>
      </header>
      <Awaited answer={answer}>
        {({ records }) => (
          <GridList
            aria-label={t.list}
            className="request-rows"
            selectionMode="none"
            onAction={(id) => goTo({ area: 'processing', id: String(id) })}
            renderEmptyState={() => <NoRecords />}
          >
            {records.map((record) => (
              <RecordRow key={record.id} record={record} opened={record.id === route.id} />
            ))}
          </GridList>
        )}
      </Awaited>
    </>
  );
}

type RecordRowProps = { readonly record: ProcessingRecord; readonly opened: boolean };

function RecordRow({ record, opened }: RecordRowProps) {
  const t = useTexts(processingTexts);
  const say = useBilingual();
  const title = say(record.statement.title) || t.untitled;
  const isOpen = record.balancing.some(({ outcome }) => outcome === undefined);
  const facts = [
    record.legalBases.map((basis) => `6.1 ${basis}`).join(', '),
    isOpen && `${t.balancing}: ${t.open.toLowerCase()}`,
  ];
  return (
    <GridListItem
      id={record.id}
      textValue={title}
      className={`request-row${opened ? ' opened' : ''}`}
    >
      <span className="strong cut">{title}</span>
      <span className="small faint cut">{facts.filter(Boolean).join(' · ')}</span>
    </GridListItem>
  );
}

function NoRecords() {
  const t = useTexts(processingTexts);
  const settings = useAnswer('settings.get', {}).value;
  return (
    <Empty
      icon={Database}
      title={t.emptyTitle}
      actions={settings && <StartFromSample version={settings.version} />}
    >
      <p>{t.emptyLead}</p>
    </Empty>
  );
}
