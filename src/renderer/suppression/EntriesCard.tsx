import { useState } from 'react';
import type { SuppressionEntry } from '../../core/suppression/model.ts';
import { fieldProblem, useSubmit } from '../act.ts';
import { Pager, pageSize } from '../requests/Pager.tsx';
import { useLastAnswer } from '../serverState.ts';
import { useTexts } from '../texts/catalogue.ts';
import { commonTexts } from '../texts/common.ts';
import { ErrorBanner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { Segmented } from '../ui/Choice.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { ProseField } from '../ui/Field.tsx';
import { tell } from '../ui/notices.ts';
import { Awaited } from '../ui/Waiting.tsx';
import { Covered } from './Covered.tsx';
import { suppressionTexts } from './texts.ts';

/** What is on the list, newest first, by code only. */
export function EntriesCard() {
  const t = useTexts(suppressionTexts);
  const [offset, setOffset] = useState(0);
  const [shown, setShown] = useState<'inForce' | 'lifted'>('inForce');
  const [lifting, setLifting] = useState<SuppressionEntry>();
  const lifted = shown === 'lifted';
  const answer = useLastAnswer('suppression.list', { lifted, offset, limit: pageSize });
  const show = (next: typeof shown) => {
    setShown(next);
    setOffset(0);
  };
  const choice = (
    <Segmented
      label={t.entries}
      value={shown}
      onChange={show}
      options={[
        { value: 'inForce', label: t.inForce },
        { value: 'lifted', label: t.lifted },
      ]}
    />
  );
  return (
    <Card title={t.entries} actions={choice}>
      <Awaited answer={answer}>
        {({ entries, total }) => (
          <>
            {total === 0 && <p className="faint">{lifted ? t.noneLifted : t.empty}</p>}
            {total > 0 && <EntriesTable entries={entries} onLift={setLifting} />}
            <Pager offset={offset} total={total} floor={false} onOffset={setOffset} />
          </>
        )}
      </Awaited>
      {lifting && <LiftDialog entry={lifting} onClose={() => setLifting(undefined)} />}
    </Card>
  );
}

type EntriesTableProps = {
  readonly entries: readonly SuppressionEntry[];
  readonly onLift: (entry: SuppressionEntry) => void;
};

function EntriesTable({ entries, onLift }: EntriesTableProps) {
  const t = useTexts(suppressionTexts);
  const names = [t.code, t.kind, t.scope, t.source, t.since];
  return (
    <div className="scroll-x">
      <table className="grid-table">
        <thead>
          <tr>
            {names.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
            <th scope="col">
              <span className="visually-hidden">{t.remove}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={entry.id}>
              <td className="mono">{entry.fingerprint}</td>
              <td>{t.kinds[entry.kind]}</td>
              <td>
                <Covered {...entry} />
              </td>
              <td>{t.sources[entry.source]}</td>
              <td>{entry.since}</td>
              <td>
                {entry.liftedOn ? (
                  `${entry.liftedOn}: ${entry.liftReason}`
                ) : (
                  <Button kind="quiet" onPress={() => onLift(entry)}>
                    {t.remove}
                    <span className="visually-hidden"> {entry.fingerprint}</span>
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type LiftDialogProps = { readonly entry: SuppressionEntry; readonly onClose: () => void };

function LiftDialog({ entry, onClose }: LiftDialogProps) {
  const t = useTexts(suppressionTexts);
  const common = useTexts(commonTexts);
  const [reason, setReason] = useState('');
  const { busy, error, submit } = useSubmit('suppression.remove');
  const lift = async () => {
    if (!(await submit({ id: entry.id, reason }))) return;
    tell({ kind: 'done', text: t.removed });
    onClose();
  };
  return (
    <Dialog
      title={t.removeTitle}
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{common.cancel}</Button>
          <Button
            kind="primary"
            isDisabled={busy || reason.trim() === ''}
            onPress={() => void lift()}
          >
            {t.remove}
          </Button>
        </>
      }
    >
      <p>{t.removeLead}</p>
      <ProseField
        label={t.reason}
        value={reason}
        onChange={setReason}
        problem={fieldProblem(error, 'reason')}
        autoFocus
      />
      <ErrorBanner error={error} />
    </Dialog>
  );
}
