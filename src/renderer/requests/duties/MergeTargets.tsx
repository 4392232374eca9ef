import { ListBox, ListBoxItem } from 'react-aria-components';
import type { RequestRow } from '../../../core/requests/model.ts';
import { useTexts } from '../../texts/catalogue.ts';
import { wordTexts } from '../../texts/words.ts';
import { useAbout } from '../about.ts';
import { dutyTexts } from './texts.ts';

type MergeTargetsProps = {
  readonly rows: readonly RequestRow[] | undefined;
  readonly chosen: RequestRow | undefined;
  readonly onChoose: (row: RequestRow | undefined) => void;
};

/** The cases that the search found, one of which is chosen. */
export function MergeTargets({ rows, chosen, onChoose }: MergeTargetsProps) {
  const t = useTexts(dutyTexts);
  const words = useTexts(wordTexts);
  const about = useAbout();
  return (
    <ListBox
      aria-label={t.mergeFound}
      className="listbox bordered"
      selectionMode="single"
      selectedKeys={chosen ? [chosen.id] : []}
      onSelectionChange={(keys) => onChoose(rows?.find(({ id }) => keys !== 'all' && keys.has(id)))}
      renderEmptyState={() => <p className="small faint">{t.mergeNothing}</p>}
    >
      {(rows ?? []).map((row) => (
        <ListBoxItem
          key={row.id}
          id={row.id}
          className="menu-item"
          textValue={`${row.reference} ${row.name}`}
        >
          <span className="strong">{row.reference}</span>
          <span className="cut">
            {row.name} · {about(row)} · {row.received}
          </span>
          <span className="keys small faint">{words.states[row.state]}</span>
        </ListBoxItem>
      ))}
    </ListBox>
  );
}
