import { ArrowDownWideNarrow, ArrowUpNarrowWide, Plus, Search, X } from 'lucide-react';
import { Button as AriaButton, Input, SearchField, ToggleButton } from 'react-aria-components';
import { itemStates, type RegisterName } from '../../core/registers/model/names.ts';
import { useAnswer } from '../serverState.ts';
import { useBilingual, useTexts } from '../texts/catalogue.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { Select } from '../ui/Choice.tsx';
import { goTo } from '../uiState.ts';
import { familyOf } from './family.ts';
import { ListTools, ToolsInSight } from './ListTools.tsx';
import { definitionOf } from './model.ts';
import { registerTexts } from './texts.ts';
import { seekItems, setRegisterView, useRegisterView, useSoughtItems } from './view.ts';

const sorts = ['title', 'due', 'changed', 'entered'] as const;

type HeadProps = { readonly register: RegisterName };

/** The register's tabs, its search, its filters and its order, and the way to a new item. */
export function ListHead({ register }: HeadProps) {
  const t = useTexts(registerTexts);
  return (
    <header className="pane-head">
      <FamilyTabs register={register} />
      <div className="line nowrap">
        <SearchWords register={register} />
        <Button icon={Plus} onPress={() => goTo({ area: register, id: 'new' })}>
          {t.add}
        </Button>
        <ListTools register={register} />
      </div>
      <ToolsInSight register={register} />
      <Filters register={register} />
      <Order register={register} />
    </header>
  );
}

/** The registers that belong together, each with how many items it holds. */
function FamilyTabs({ register }: HeadProps) {
  const t = useTexts(registerTexts);
  const say = useBilingual();
  const counts = useAnswer('registers.counts', {}).value?.counts ?? [];
  const family = familyOf(register);
  if (family.length < 2) return null;
  return (
    <nav className="family" aria-label={t.register}>
      {family.map((name) => {
        const words = definitionOf(name)?.words;
        const items = counts.find((count) => count.register === name)?.items ?? 0;
        return (
          <AriaButton
            key={name}
            className="family-tab"
            onPress={() => goTo({ area: name })}
            {...(name === register ? { 'aria-current': 'page' as const } : {})}
          >
            {words && say(words.many)}
            {items > 0 && <span className="count">{items}</span>}
          </AriaButton>
        );
      })}
    </nav>
  );
}

function SearchWords({ register }: HeadProps) {
  const t = useTexts(registerTexts);
  const say = useBilingual();
  const words = useSoughtItems((sought) => sought.words[register] ?? '');
  const many = definitionOf(register)?.words.many;
  const label = t.search(many ? say(many).toLocaleLowerCase() : '');
  return (
    <SearchField
      aria-label={label}
      id="register-search"
      className="search grow"
      value={words}
      onChange={(next) => seekItems(register, next)}
    >
      <Search size={15} aria-hidden />
      <Input className="input" placeholder={t.find} />
      <AriaButton className="icon-button">
        <X size={14} aria-hidden />
      </AriaButton>
    </SearchField>
  );
}

function Filters({ register }: HeadProps) {
  const t = useTexts(registerTexts);
  const { withGaps, due } = useRegisterView(register);
  return (
    <div className="line">
      <ToggleButton
        className="toggle"
        isSelected={withGaps}
        onChange={(on) => setRegisterView(register, { withGaps: on })}
      >
        {t.withGaps}
      </ToggleButton>
      <ToggleButton
        className="toggle"
        isSelected={due}
        onChange={(on) => setRegisterView(register, { due: on })}
      >
        {t.due}
      </ToggleButton>
    </div>
  );
}

function Order({ register }: HeadProps) {
  const t = useTexts(registerTexts);
  const say = useBilingual();
  const { state, sort, descending } = useRegisterView(register);
  const states = definitionOf(register)?.states;
  return (
    <div className="order">
      <Select
        label={t.state}
        hideLabel
        value={state}
        onChange={(next) => setRegisterView(register, { state: next })}
        options={[
          { value: 'all', label: t.anyState },
          ...itemStates.map((value) => ({ value, label: states ? say(states[value]) : value })),
        ]}
      />
      <Select
        label={t.sort}
        hideLabel
        value={sort}
        onChange={(next) => setRegisterView(register, { sort: next })}
        options={sorts.map((value) => ({ value, label: t.sorts[value] }))}
      />
      <IconButton
        label={t.turnOrder}
        icon={descending ? ArrowDownWideNarrow : ArrowUpNarrowWide}
        onPress={() => setRegisterView(register, { descending: !descending })}
      />
    </div>
  );
}
