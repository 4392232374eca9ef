import { useState } from 'react';
import type { RequestId } from '../../../core/kit/ids.ts';
import { useSubmit } from '../../act.ts';
import { useTexts } from '../../texts/catalogue.ts';
import { commonTexts } from '../../texts/common.ts';
import { ErrorBanner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { Checkbox, Segmented } from '../../ui/Choice.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { saveFile } from '../../ui/files.ts';
import type { useFilter } from '../useFilter.ts';
import { viewTexts } from './texts.ts';

type ExportProps = {
  readonly filter: ReturnType<typeof useFilter>;
  readonly total: string;
  readonly ids: readonly RequestId[];
  readonly onClose: () => void;
};

const formats = ['csv', 'xlsx', 'json'] as const;

/** The chosen requests, or all that fit, as a file outside the vault; names only when asked for. */
export function ExportDialog({ filter, total, ids, onClose }: ExportProps) {
  const t = useTexts(viewTexts);
  const common = useTexts(commonTexts);
  const [format, setFormat] = useState<(typeof formats)[number]>('xlsx');
  const [names, setNames] = useState(false);
  const { busy, error, submit } = useSubmit('requests.export');
  const save = async () => {
    const which = ids.length > 0 ? { ids: [...ids] } : filter;
    const file = await submit({ ...which, format, names });
    if (!file) return;
    if (await saveFile(file.fileName, file.contentBase64, t.exported(file.rows))) onClose();
  };
  const foot = (
    <>
      <Button onPress={onClose}>{common.cancel}</Button>
      <Button kind="primary" isDisabled={busy} onPress={() => void save()}>
        {t.exportGo}
      </Button>
    </>
  );
  return (
    <Dialog title={t.exportTitle} onClose={onClose} foot={foot}>
      <p className="strong">{ids.length > 0 ? t.exportSelected(ids.length) : t.exportAll(total)}</p>
      <div className="stack-tight">
        <span className="field-label">{t.format}</span>
        <Segmented
          label={t.format}
          value={format}
          onChange={setFormat}
          options={formats.map((value) => ({ value, label: t.formats[value] }))}
        />
      </div>
      <div>
        <Checkbox selected={names} onChange={setNames}>
          {t.withNames}
        </Checkbox>
        <p className="small faint">{t.withNamesHint}</p>
      </div>
      <ErrorBanner error={error} />
    </Dialog>
  );
}
