import { ArrowDownWideNarrow, ArrowUpNarrowWide, FilePlus2, Search, X } from 'lucide-react';
import { Button as AriaButton, Input, SearchField } from 'react-aria-components';
import { type RequestState, requestStates, rights } from '../../core/requests/model.ts';
import { openByHand } from '../intake/intake.ts';
import { useTexts } from '../texts/catalogue.ts';
import { wordTexts } from '../texts/words.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { Segmented, Select } from '../ui/Choice.tsx';
import { openStates, type RequestsView, useUi } from '../uiState.ts';
import { requestTexts } from './texts.ts';

const endedStates = ['answered', 'closed', 'withdrawn'] as const satisfies readonly RequestState[];
const filters = { open: openStates, all: requestStates, ended: endedStates } as const;
type Filter = keyof typeof filters;
const sorts = ['alarm', 'received', 'reference', 'name'] as const;

type ListHeadProps = {
  readonly words: string;
  readonly onWords: (words: string) => void;
  readonly onView: (change: Partial<RequestsView>) => void;
};

/** Search, filters and order of the requests. */
export function ListHead({ words, onWords, onView }: ListHeadProps) {
  const t = useTexts(requestTexts);
  const view = useUi((ui) => ui.requestsView);
  return (
    <header className="pane-head">
      <div className="line nowrap">
        <SearchWords words={words} onWords={onWords} />
        <IconButton label={t.newRequest} icon={FilePlus2} onPress={openByHand} />
      </div>
      <Segmented
        label={t.filter}
        value={filterOf(view)}
        onChange={(filter) => onView({ states: filters[filter] })}
        options={(['open', 'ended', 'all'] as const).map((value) => ({
          value,
          label: t.filters[value],
        }))}
      />
      <Order view={view} onView={onView} />
      {view.alarmUntil && (
        <div className="line">
          <span className="chip">{t.until(view.alarmUntil)}</span>
          <Button kind="quiet" icon={X} onPress={() => onView({ alarmUntil: undefined })}>
            {t.clearUntil}
          </Button>
        </div>
      )}
    </header>
  );
}

function SearchWords({ words, onWords }: { words: string; onWords: (words: string) => void }) {
  const t = useTexts(requestTexts);
  return (
    <SearchField
      aria-label={t.search}
      id="requests-search"
      className="search grow"
      value={words}
      onChange={onWords}
    >
      <Search size={15} aria-hidden />
      <Input className="input" placeholder={t.search} />
      <AriaButton className="icon-button">
        <X size={14} aria-hidden />
      </AriaButton>
    </SearchField>
  );
}

function Order({ view, onView }: Pick<ListHeadProps, 'onView'> & { view: RequestsView }) {
  const t = useTexts(requestTexts);
  const words = useTexts(wordTexts);
  return (
    <div className="order">
      <Select
        label={t.right}
        hideLabel
        value={view.right ?? 'any'}
        onChange={(right) => onView({ right: right === 'any' ? undefined : right })}
        options={[
          { value: 'any', label: t.anyRight },
          ...rights.map((value) => ({ value, label: words.rights[value] })),
        ]}
      />
      <Select
        label={t.sort}
        hideLabel
        value={view.sort}
        onChange={(sort) => onView({ sort })}
        options={sorts.map((value) => ({ value, label: t.sorts[value] }))}
      />
      <IconButton
        label={t.turnOrder}
        icon={view.descending ? ArrowDownWideNarrow : ArrowUpNarrowWide}
        onPress={() => onView({ descending: !view.descending })}
      />
    </div>
  );
}

function filterOf(view: RequestsView): Filter {
  if (view.states.length === requestStates.length) return 'all';
  return view.states.includes('received') ? 'open' : 'ended';
}
