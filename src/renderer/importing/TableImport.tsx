import { useState } from 'react';
import type { PickedFile } from '../../core/kit/bridge.ts';
import type { RegisterName } from '../../core/registers/model/names.ts';
import { useSubmit } from '../act.ts';
import { useTexts } from '../texts/catalogue.ts';
import { ErrorBanner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { Select } from '../ui/Choice.tsx';
import { tell } from '../ui/notices.ts';
import { Columns } from './Columns.tsx';
import {
  type Chosen,
  chosenOf,
  filledTwice,
  mappingOf,
  type Outcome,
  type Read,
} from './importing.ts';
import { OutcomeShown } from './OutcomeShown.tsx';
import { importTexts } from './texts.ts';

type TableImportProps = {
  readonly register: RegisterName;
  readonly file: PickedFile;
  readonly read: Read;
  readonly onClose: () => void;
};

/** A table that has been read: its columns, then what it would do, then the import. */
export function TableImport({ register, file, read: first, onClose }: TableImportProps) {
  const t = useTexts(importTexts);
  const [read, setRead] = useState(first);
  const [chosen, setChosen] = useState<Chosen>(chosenOf(first));
  const [outcome, setOutcome] = useState<Outcome>();
  const sheets = useSubmit('importing.read');
  const preview = useSubmit('importing.preview');
  const importing = useSubmit('importing.import');
  const table = { register, ...file, ...(read.sheet ? { sheet: read.sheet } : {}) };
  const mapping = mappingOf(chosen);
  const openSheet = async (sheet: string) => {
    const next = await sheets.submit({ ...table, sheet });
    if (!next) return;
    setRead(next);
    setChosen(chosenOf(next));
    setOutcome(undefined);
  };
  const see = async () => setOutcome(await preview.submit({ ...table, mapping }));
  const go = async (rows: 'all' | 'valid') => {
    const done = await importing.submit({ ...table, mapping, rows });
    if (!done) return;
    tell({ kind: 'done', text: t.done(done.added, done.changed) });
    onClose();
  };
  return (
    <div className="stack">
      <p className="strong">{t.read(file.fileName, read.rowCount)}</p>
      {read.sheets.length > 1 && (
        <Select
          label={t.sheet}
          value={read.sheet}
          onChange={(sheet) => void openSheet(sheet)}
          options={read.sheets.map((sheet) => ({ value: sheet, label: sheet }))}
        />
      )}
      <ErrorBanner error={sheets.error ?? preview.error ?? importing.error} />
      {outcome ? (
        <OutcomeShown
          outcome={outcome}
          busy={importing.busy}
          onBack={() => setOutcome(undefined)}
          onGo={(rows) => void go(rows)}
        />
      ) : (
        <>
          <Columns read={read} chosen={chosen} onChange={setChosen} />
          <div>
            <Button
              kind="primary"
              isDisabled={preview.busy || filledTwice(chosen) !== undefined}
              onPress={() => void see()}
            >
              {t.preview}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
