import { ArrowDown, ArrowUp } from 'lucide-react';
import { useBilingual, useTexts } from '../texts/catalogue.ts';
import { IconButton } from '../ui/Button.tsx';
import { Checkbox } from '../ui/Choice.tsx';
import { moved, type OfferedColumn, toggled } from './ownPlan.ts';
import { reportTexts } from './texts.ts';

type ColumnOrderProps = {
  readonly offered: readonly OfferedColumn[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: string[]) => void;
};

/** Which columns stand in a report, in what order: the chosen ones first, each with a way up and down. */
export function ColumnOrder({ offered, chosen, onChange }: ColumnOrderProps) {
  const t = useTexts(reportTexts);
  const say = useBilingual();
  const nameOf = (path: string) => {
    const column = offered.find((each) => each.path === path);
    if (!column) return path;
    return column.personal ? t.personal(say(column.title)) : say(column.title);
  };
  const rest = offered.filter(({ path }) => !chosen.includes(path));
  return (
    <fieldset className="ticks">
      <legend className="field-label">{t.columns}</legend>
      <ol className="column-order">
        {chosen.map((path, at) => (
          <li key={path} className="line">
            <Checkbox selected onChange={() => onChange(toggled(chosen, path))}>
              {nameOf(path)}
            </Checkbox>
            <IconButton
              label={t.earlier(nameOf(path))}
              icon={ArrowUp}
              isDisabled={at === 0}
              onPress={() => onChange(moved(chosen, at, -1))}
            />
            <IconButton
              label={t.later(nameOf(path))}
              icon={ArrowDown}
              isDisabled={at === chosen.length - 1}
              onPress={() => onChange(moved(chosen, at, 1))}
            />
          </li>
        ))}
      </ol>
      <div className="ticks-grid">
        {rest.map(({ path }) => (
          <Checkbox key={path} selected={false} onChange={() => onChange(toggled(chosen, path))}>
            {nameOf(path)}
          </Checkbox>
        ))}
      </div>
    </fieldset>
  );
}
