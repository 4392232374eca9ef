import { ListFilter } from 'lucide-react';
import { DialogTrigger, Popover } from 'react-aria-components';
import { type RequestState, requestKinds, requestStates } from '../../../core/requests/model.ts';
import { useTexts } from '../../texts/catalogue.ts';
import { wordTexts } from '../../texts/words.ts';
import { Button } from '../../ui/Button.tsx';
import { type Option, Select } from '../../ui/Choice.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { LineField } from '../../ui/Field.tsx';
import { setRequestsView, useUi } from '../../uiState.ts';
import { seek, useSought } from '../sought.ts';
import { hiddenFilters, type StateGroup, stateChoice, stateGroups, unfiltered } from './filters.ts';
import { viewTexts } from './texts.ts';

/** What narrows the list besides its search, behind one button that counts them. */
export function Filters() {
  const t = useTexts(viewTexts);
  const view = useUi((ui) => ui.requestsView);
  const sought = useSought();
  const count = hiddenFilters(view, sought);
  return (
    <DialogTrigger>
      <Button icon={ListFilter}>{count === 0 ? t.filters : t.filtersOn(count)}</Button>
      <Popover className="popover filters" placement="bottom end" aria-label={t.filters}>
        <div className="stack">
          <StateAndKind />
          <LineField
            label={t.assignee}
            value={sought.assignee}
            onChange={(assignee) => seek({ assignee })}
            hint={t.assigneeHint}
          />
          <Dates />
          <div>
            <Button onPress={clearFilters}>{t.clearFilters}</Button>
          </div>
        </div>
      </Popover>
    </DialogTrigger>
  );
}

/** Takes away all that narrows but the choice of states. */
export function clearFilters(): void {
  const { states: _, ...rest } = unfiltered;
  setRequestsView(rest);
  seek({ words: '', assignee: '' });
}

function StateAndKind() {
  const t = useTexts(viewTexts);
  const words = useTexts(wordTexts);
  const view = useUi((ui) => ui.requestsView);
  const groups: readonly StateGroup[] = ['open', 'ended', 'all'];
  const options: readonly Option<StateGroup | RequestState>[] = [
    ...groups.map((value) => ({ value, label: t.stateGroups[value] })),
    ...requestStates.map((value) => ({ value, label: words.states[value] })),
  ];
  return (
    <>
      <Select
        label={t.state}
        value={stateChoice(view.states) ?? 'all'}
        onChange={(choice) => setRequestsView({ states: statesOf(choice) })}
        options={options}
      />
      <Select
        label={t.kind}
        value={view.kind ?? 'any'}
        onChange={(kind) => setRequestsView({ kind: kind === 'any' ? undefined : kind })}
        options={[
          { value: 'any', label: t.anyKind },
          ...requestKinds.map((value) => ({ value, label: words.kinds[value] })),
        ]}
      />
      <Select
        label={t.owing}
        value={view.owing ?? 'any'}
        onChange={(owing) => setRequestsView({ owing: owing === 'any' ? undefined : owing })}
        options={(['any', 'letters', 'notices'] as const).map((value) => ({
          value,
          label: t.owings[value],
        }))}
      />
    </>
  );
}

function Dates() {
  const t = useTexts(viewTexts);
  const { receivedFrom, receivedUntil, alarmUntil } = useUi((ui) => ui.requestsView);
  return (
    <>
      <DateField
        label={t.receivedFrom}
        value={receivedFrom}
        onChange={(date) => setRequestsView({ receivedFrom: date })}
      />
      <DateField
        label={t.receivedUntil}
        value={receivedUntil}
        onChange={(date) => setRequestsView({ receivedUntil: date })}
      />
      <DateField
        label={t.dueUntil}
        value={alarmUntil}
        onChange={(date) => setRequestsView({ alarmUntil: date })}
      />
    </>
  );
}

function statesOf(choice: StateGroup | RequestState): readonly RequestState[] {
  return choice === 'open' || choice === 'ended' || choice === 'all'
    ? stateGroups[choice]
    : [choice];
}
