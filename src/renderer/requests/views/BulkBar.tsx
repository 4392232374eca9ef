import { CalendarPlus, Download, X } from 'lucide-react';
import { useState } from 'react';
import type { RequestId } from '../../../core/kit/ids.ts';
import { useTexts } from '../../texts/catalogue.ts';
import { Button } from '../../ui/Button.tsx';
import type { useFilter } from '../useFilter.ts';
import { CalendarButton } from './CalendarButton.tsx';
import { ExportDialog } from './ExportDialog.tsx';
import { ExtendManyDialog } from './ExtendManyDialog.tsx';
import { viewTexts } from './texts.ts';

type BulkBarProps = {
  readonly filter: ReturnType<typeof useFilter>;
  /** How many fit the filter; with a plus where they were not all counted. */
  readonly total: string;
  readonly chosen: ReadonlySet<RequestId>;
  readonly onClear: () => void;
};

/** What is done with the chosen lines, or with all that fit the filter. */
export function BulkBar({ filter, total, chosen, onClear }: BulkBarProps) {
  const t = useTexts(viewTexts);
  const [asking, setAsking] = useState<'nothing' | 'extend' | 'export'>('nothing');
  const ids = [...chosen];
  const close = () => setAsking('nothing');
  return (
    <div className="bulk-bar">
      <span role="status">{ids.length > 0 && t.selected(ids.length)}</span>
      {ids.length > 0 && (
        <>
          <Button kind="quiet" icon={X} onPress={onClear}>
            {t.clearSelection}
          </Button>
          <Button icon={CalendarPlus} onPress={() => setAsking('extend')}>
            {t.extend}
          </Button>
        </>
      )}
      <Button icon={Download} onPress={() => setAsking('export')}>
        {t.export}
      </Button>
      <CalendarButton />
      {asking === 'extend' && <ExtendManyDialog ids={ids} onClose={close} />}
      {asking === 'export' && (
        <ExportDialog filter={filter} total={total} ids={ids} onClose={close} />
      )}
    </div>
  );
}
