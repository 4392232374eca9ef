import { ArrowDownWideNarrow, ArrowUpNarrowWide, FilePlus2, X } from 'lucide-react';
import { rights } from '../../core/requests/model.ts';
import { openByHand } from '../intake/intake.ts';
import { useTexts } from '../texts/catalogue.ts';
import { wordTexts } from '../texts/words.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { type Option, Segmented, Select } from '../ui/Choice.tsx';
import { setRequestsView, useUi } from '../uiState.ts';
import { SearchWords } from './SearchWords.tsx';
import { requestTexts } from './texts.ts';
import { Filters } from './views/Filters.tsx';
import { stateChoice, stateGroups } from './views/filters.ts';
import { SavedViews } from './views/SavedViews.tsx';
import { ViewForms } from './views/ViewForms.tsx';

const sorts = ['alarm', 'received', 'reference', 'name'] as const;
const groups = ['open', 'ended', 'all'] as const;

/** Search, filters and order of the requests. */
export function ListHead() {
  const t = useTexts(requestTexts);
  const view = useUi((ui) => ui.requestsView);
  return (
    <header className="pane-head">
      <div className="line nowrap">
        <SearchWords />
        <IconButton label={t.newRequest} icon={FilePlus2} onPress={openByHand} />
      </div>
      <div className="spread">
        <ViewForms chosen="list" />
        <SavedViews />
      </div>
      <div className="spread">
        <StateGroups />
        <Filters />
      </div>
      <Order />
      {view.alarmUntil && (
        <div className="line">
          <span className="chip">{t.until(view.alarmUntil)}</span>
          <Button kind="quiet" icon={X} onPress={() => setRequestsView({ alarmUntil: undefined })}>
            {t.clearUntil}
          </Button>
        </div>
      )}
    </header>
  );
}

/** Open, ended or all; nothing is pressed while one state alone is chosen among the filters. */
export function StateGroups() {
  const t = useTexts(requestTexts);
  const words = useTexts(wordTexts);
  const states = useUi((ui) => ui.requestsView.states);
  const chosen = stateChoice(states) ?? 'all';
  const isGroup = chosen === 'open' || chosen === 'ended' || chosen === 'all';
  const options: readonly Option<(typeof groups)[number]>[] = groups.map((value) => ({
    value,
    label: t.filters[value],
  }));
  if (!isGroup) {
    return (
      <Button kind="quiet" icon={X} onPress={() => setRequestsView({ states: stateGroups.open })}>
        {words.states[chosen]}
      </Button>
    );
  }
  return (
    <Segmented
      label={t.filter}
      value={chosen}
      onChange={(group) => setRequestsView({ states: stateGroups[group] })}
      options={options}
    />
  );
}

function Order() {
  const t = useTexts(requestTexts);
  const view = useUi((ui) => ui.requestsView);
  return (
    <div className="order">
      <RightFilter />
      <Select
        label={t.sort}
        hideLabel
        value={view.sort}
        onChange={(sort) => setRequestsView({ sort })}
        options={sorts.map((value) => ({ value, label: t.sorts[value] }))}
      />
      <IconButton
        label={t.turnOrder}
        icon={view.descending ? ArrowDownWideNarrow : ArrowUpNarrowWide}
        onPress={() => setRequestsView({ descending: !view.descending })}
      />
    </div>
  );
}

/** The right that the requests shown invoke. */
export function RightFilter() {
  const t = useTexts(requestTexts);
  const words = useTexts(wordTexts);
  const right = useUi((ui) => ui.requestsView.right);
  return (
    <Select
      label={t.right}
      hideLabel
      value={right ?? 'any'}
      onChange={(next) => setRequestsView({ right: next === 'any' ? undefined : next })}
      options={[
        { value: 'any', label: t.anyRight },
        ...rights.map((value) => ({ value, label: words.rights[value] })),
      ]}
    />
  );
}
