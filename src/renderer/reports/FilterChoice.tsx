import { useState } from 'react';
import type { ReportFilters } from '../../core/reports/model.ts';
import { channels, rights } from '../../core/requests/model.ts';
import { useTexts } from '../texts/catalogue.ts';
import { wordTexts } from '../texts/words.ts';
import { Button } from '../ui/Button.tsx';
import { Ticks } from '../ui/Choice.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { choose } from './asking.ts';
import { reportTexts } from './texts.ts';

type FilterChoiceProps = { readonly id: string; readonly filters: ReportFilters };

/** Which rights and channels a report counts; all of them where none is ticked. */
export function FilterChoice({ id, filters }: FilterChoiceProps) {
  const t = useTexts(reportTexts);
  const words = useTexts(wordTexts);
  const [open, setOpen] = useState(false);
  const { rights: only = [], channels: through = [] } = filters;
  const change = (changed: ReportFilters) => choose(id, { filters: withoutEmpty(changed) });
  const names = [
    ...only.map((one) => words.rights[one]),
    ...through.map((one) => words.channels[one]),
  ];
  return (
    <div className="stack-tight">
      <p className="field-label">{t.filters}</p>
      <div className="line">
        <Button onPress={() => setOpen(true)}>
          {names.length === 0 ? t.noFilter : t.filtered(names.join(', '))}
        </Button>
      </div>
      {open && (
        <Dialog
          title={t.filters}
          onClose={() => setOpen(false)}
          foot={
            <>
              <Button onPress={() => change({})}>{t.clearFilter}</Button>
              <Button kind="primary" onPress={() => setOpen(false)}>
                {t.showReport}
              </Button>
            </>
          }
        >
          <Ticks
            legend={t.rights}
            hint={t.noneMeansAll}
            values={rights}
            chosen={only}
            name={(right) => words.rights[right]}
            onChange={(chosen) => change({ ...filters, rights: chosen })}
          />
          <Ticks
            legend={t.channels}
            hint={t.noneMeansAll}
            values={channels}
            chosen={through}
            name={(channel) => words.channels[channel]}
            onChange={(chosen) => change({ ...filters, channels: chosen })}
          />
        </Dialog>
      )}
    </div>
  );
}

function withoutEmpty({ rights: only = [], channels: through = [] }: ReportFilters): ReportFilters {
  return {
    ...(only.length > 0 ? { rights: only } : {}),
    ...(through.length > 0 ? { channels: through } : {}),
  };
}
