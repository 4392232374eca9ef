import { Plus, X } from 'lucide-react';
import { useBilingual, useTexts } from '../texts/catalogue.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { Select } from '../ui/Choice.tsx';
import { LineField } from '../ui/Field.tsx';
import { type OfferedColumn, type OwnFilter, testsOf, wantsValue } from './ownPlan.ts';
import { reportTexts } from './texts.ts';

type OwnFiltersProps = {
  readonly offered: readonly OfferedColumn[];
  readonly filters: readonly OwnFilter[];
  readonly onChange: (filters: OwnFilter[]) => void;
};

/** What narrows a report of the officer's own: each line a column, a test and a value; all must hold. */
export function OwnFilters({ offered, filters, onChange }: OwnFiltersProps) {
  const t = useTexts(reportTexts);
  const [first] = offered;
  const add = () => {
    const [test] = testsOf(first);
    if (first && test) onChange([...filters, { column: first.path, test, value: '' }]);
  };
  return (
    <fieldset className="stack-tight own-filters">
      <legend className="field-label">{t.narrow}</legend>
      {filters.map((filter, at) => (
        <FilterLine
          // biome-ignore lint/suspicious/noArrayIndexKey: two equal lines are told apart by their place alone
          key={at}
          offered={offered}
          filter={filter}
          onChange={(changed) => onChange(filters.map((each, n) => (n === at ? changed : each)))}
          onRemove={() => onChange(filters.filter((_, n) => n !== at))}
        />
      ))}
      <div>
        <Button kind="quiet" icon={Plus} onPress={add}>
          {t.addFilter}
        </Button>
      </div>
    </fieldset>
  );
}

type FilterLineProps = {
  readonly offered: readonly OfferedColumn[];
  readonly filter: OwnFilter;
  readonly onChange: (filter: OwnFilter) => void;
  readonly onRemove: () => void;
};

function FilterLine({ offered, filter, onChange, onRemove }: FilterLineProps) {
  const t = useTexts(reportTexts);
  const say = useBilingual();
  const column = offered.find(({ path }) => path === filter.column);
  const tests = testsOf(column);
  return (
    <div className="line filter-line">
      <Select
        label={t.column}
        hideLabel
        value={filter.column}
        onChange={(path) => {
          const [test = 'is'] = testsOf(offered.find((each) => each.path === path));
          onChange({ column: path, test, value: '' });
        }}
        options={offered.map(({ path, title }) => ({ value: path, label: say(title) }))}
      />
      <Select
        label={t.test}
        hideLabel
        value={filter.test}
        onChange={(test) => onChange({ ...filter, test })}
        options={tests.map((value) => ({ value, label: t.tests[value] }))}
      />
      {wantsValue(filter) && <ValueField column={column} filter={filter} onChange={onChange} />}
      <IconButton label={t.removeFilter} icon={X} onPress={onRemove} />
    </div>
  );
}

type ValueFieldProps = Pick<FilterLineProps, 'filter' | 'onChange'> & {
  readonly column: OfferedColumn | undefined;
};

function ValueField({ column, filter, onChange }: ValueFieldProps) {
  const t = useTexts(reportTexts);
  const say = useBilingual();
  const change = (value: string) => onChange({ ...filter, value });
  if (column && column.options.length > 0) {
    return (
      <Select
        label={t.value}
        hideLabel
        value={filter.value}
        onChange={change}
        options={[
          { value: '', label: t.chooseValue },
          ...column.options.map(({ code, name }) => ({ value: code, label: say(name) })),
        ]}
      />
    );
  }
  return <LineField label={t.value} value={filter.value} onChange={change} />;
}
