import { useState } from 'react';
import { fieldProblem, useSubmit } from '../act.ts';
import { reload, useAnswer } from '../serverState.ts';
import { useBilingual, useTexts } from '../texts/catalogue.ts';
import { ErrorBanner } from '../ui/Banner.tsx';
import { Checkbox, Select } from '../ui/Choice.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { LineField } from '../ui/Field.tsx';
import { tell } from '../ui/notices.ts';
import { SaveFoot } from '../ui/SaveFoot.tsx';
import { Awaited } from '../ui/Waiting.tsx';
import { goTo } from '../uiState.ts';
import { ColumnOrder } from './ColumnOrder.tsx';
import { OwnFilters } from './OwnFilters.tsx';
import type { OwnReport } from './OwnReportTools.tsx';
import { type Offered, planOf } from './ownPlan.ts';
import { reportTexts } from './texts.ts';

type DialogProps = { readonly own?: OwnReport; readonly onClose: () => void };

/** A report of the officer's own: a register, its columns in order, what narrows it, how it is grouped and sorted. */
export function OwnReportDialog(props: DialogProps) {
  const answer = useAnswer('reports.columns', {});
  return (
    <Awaited answer={answer}>
      {({ registers }) => <Form {...props} registers={registers} />}
    </Awaited>
  );
}

type FormProps = DialogProps & { readonly registers: readonly Offered[] };

function Form({ own, onClose, registers }: FormProps) {
  const t = useTexts(reportTexts);
  const say = useBilingual();
  const [first] = registers;
  const [plan, setPlan] = useState(() => own?.plan ?? (first ? planOf(first, '') : undefined));
  const { busy, error, submit } = useSubmit('reports.saveOwn');
  const register = registers.find(({ name }) => name === plan?.register);
  if (!plan || !register) return null;
  const save = async () => {
    const saved = await submit({ ...(own ? { id: own.id, version: own.version } : {}), plan });
    if (!saved) return;
    reload((area) => area === 'reports');
    tell({ kind: 'done', text: t.ownSaved });
    onClose();
    goTo({ area: 'reports', id: saved.id });
  };
  const columnOptions = register.columns.map(({ path, title }) => ({
    value: path,
    label: say(title),
  }));
  const orNone = [{ value: '', label: t.none }, ...columnOptions];
  return (
    <Dialog
      title={own ? t.changeOwn : t.newOwn}
      onClose={onClose}
      wide
      foot={
        <SaveFoot
          onClose={onClose}
          onSave={() => void save()}
          isDisabled={busy || plan.title.trim() === '' || plan.columns.length === 0}
        />
      }
    >
      <div className="stack">
        <LineField
          label={t.ownTitle}
          value={plan.title}
          onChange={(title) => setPlan({ ...plan, title })}
          problem={fieldProblem(error, 'plan.title')}
          autoFocus
        />
        <Select
          label={t.register}
          value={plan.register}
          onChange={(name) => {
            const chosen = registers.find((one) => one.name === name);
            if (chosen) setPlan(planOf(chosen, plan.title));
          }}
          options={registers.map(({ name, title }) => ({ value: name, label: say(title) }))}
        />
        <ColumnOrder
          offered={register.columns}
          chosen={plan.columns}
          onChange={(columns) => setPlan({ ...plan, columns })}
        />
        <OwnFilters
          offered={register.columns}
          filters={plan.filters}
          onChange={(filters) => setPlan({ ...plan, filters })}
        />
        <div className="line wrap">
          <Select
            label={t.groupBy}
            value={plan.groupBy ?? ''}
            onChange={(path) => setPlan(withColumn(plan, 'groupBy', path))}
            options={orNone}
          />
          <Select
            label={t.sortBy}
            value={plan.sortBy ?? ''}
            onChange={(path) => setPlan(withColumn(plan, 'sortBy', path))}
            options={orNone}
          />
          <Checkbox
            selected={plan.descending}
            onChange={(descending) => setPlan({ ...plan, descending })}
          >
            {t.descending}
          </Checkbox>
        </div>
        <ErrorBanner error={error} />
      </div>
    </Dialog>
  );
}

type Plan = OwnReport['plan'];

/** A plan with a column for grouping or sorting, or without one where the path is empty. */
function withColumn(plan: Plan, field: 'groupBy' | 'sortBy', path: string): Plan {
  const { [field]: _, ...rest } = plan;
  return path === '' ? rest : { ...rest, [field]: path };
}
