import { ClipboardPaste, Inbox, MailOpen } from 'lucide-react';
import { useState } from 'react';
import { GridList, GridListItem } from 'react-aria-components';
import { type IntakeItem, intakeStates } from '../../core/intake/model.ts';
import { useClock } from '../calendar.ts';
import { Pager, pageSize } from '../requests/Pager.tsx';
import { useLastAnswer } from '../serverState.ts';
import { useTexts } from '../texts/catalogue.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { Select } from '../ui/Choice.tsx';
import { Empty } from '../ui/Empty.tsx';
import { Awaited } from '../ui/Waiting.tsx';
import { goTo, type Route } from '../uiState.ts';
import { openMessageFile, openPaste } from './intake.ts';
import { intakeTexts } from './texts.ts';

type State = IntakeItem['state'];

/** What waits in the tray, oldest first; or what became of the rest. */
export function TrayList({ route }: { readonly route: Route }) {
  const t = useTexts(intakeTexts);
  const [state, setState] = useState<State>('waiting');
  const [offset, setOffset] = useState(0);
  const answer = useLastAnswer('intake.list', { state, offset, limit: pageSize });
  return (
    <>
      <header className="pane-head pane-line">
        <Select
          label={t.showState}
          hideLabel
          value={state}
          onChange={(next) => {
            setState(next);
            setOffset(0);
          }}
          options={intakeStates.map((value) => ({ value, label: t.states[value] }))}
        />
        <div className="line">
          <IconButton label={t.addFiles} icon={MailOpen} onPress={() => void openMessageFile()} />
          <IconButton label={t.paste} icon={ClipboardPaste} onPress={openPaste} />
        </div>
      </header>
      <Awaited answer={answer}>
        {({ items, total }) => (
          <>
            <GridList
              aria-label={t.tray}
              className="request-rows"
              selectionMode="none"
              onAction={(id) => goTo({ area: 'intake', id: String(id) })}
              renderEmptyState={() => <EmptyTray state={state} />}
            >
              {items.map((item) => (
                <TrayRow key={item.id} item={item} opened={item.id === route.id} />
              ))}
            </GridList>
            <Pager offset={offset} total={total} floor={false} onOffset={setOffset} />
          </>
        )}
      </Awaited>
    </>
  );
}

function TrayRow({ item, opened }: { readonly item: IntakeItem; readonly opened: boolean }) {
  const t = useTexts(intakeTexts);
  const clock = useClock();
  const { message, fileName, addedAt } = item;
  const sender = message?.sender.name || message?.sender.email || fileName;
  const kind = message ? t.kinds[message.kind] : t.unreadableChip;
  return (
    <GridListItem
      id={item.id}
      textValue={sender}
      className={`request-row${opened ? ' opened' : ''}`}
    >
      <div className="request-row-line">
        <span className="strong cut">{sender}</span>
        <span className="chip">{kind}</span>
      </div>
      <div className="request-row-line small faint">
        <span className="cut">{message?.subject || fileName}</span>
        <span>{message?.arrival?.date ?? clock(addedAt)}</span>
      </div>
    </GridListItem>
  );
}

function EmptyTray({ state }: { readonly state: State }) {
  const t = useTexts(intakeTexts);
  if (state !== 'waiting') return <p className="waiting">{t.nothingInState}</p>;
  return (
    <Empty
      icon={Inbox}
      title={t.trayEmpty}
      actions={
        <>
          <Button kind="primary" onPress={() => void openMessageFile()}>
            {t.addFiles}
          </Button>
          <Button onPress={openPaste}>{t.paste}</Button>
        </>
      }
    >
      <p>{t.trayEmptyLead}</p>
    </Empty>
  );
}
