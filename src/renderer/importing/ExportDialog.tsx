import { useState } from 'react';
import type { RegisterName } from '../../core/registers/model/names.ts';
import { registerDefinitions } from '../../core/registers.ts';
import { useSubmit } from '../act.ts';
import { useBilingual, useTexts } from '../texts/catalogue.ts';
import { commonTexts } from '../texts/common.ts';
import { ErrorBanner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { Segmented } from '../ui/Choice.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { saveFile } from '../ui/files.ts';
import { useUi } from '../uiState.ts';
import { importTexts } from './texts.ts';

const formats = ['xlsx', 'csv', 'json'] as const;

type ExportDialogProps = { readonly register: RegisterName; readonly onClose: () => void };

/** A register as a file: a table that can be imported again, a printed register, or an open standard. */
export function ExportDialog({ register, onClose }: ExportDialogProps) {
  const t = useTexts(importTexts);
  const common = useTexts(commonTexts);
  const say = useBilingual();
  const language = useUi((ui) => ui.language);
  const [format, setFormat] = useState<(typeof formats)[number]>('xlsx');
  const table = useSubmit('importing.export');
  const words = registerDefinitions.find(({ name }) => name === register)?.words;
  const save = async () => {
    const file = await table.submit({ register, format, language });
    if (!file) return;
    if (await saveFile(file.fileName, file.contentBase64, t.exported(file.items))) onClose();
  };
  return (
    <Dialog
      title={t.exportTitle(words ? say(words.many) : register)}
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{common.cancel}</Button>
          <Button kind="primary" isDisabled={table.busy} onPress={() => void save()}>
            {t.export}
          </Button>
        </>
      }
    >
      <div className="stack">
        <div className="stack-tight">
          <span className="field-label">{t.format}</span>
          <Segmented
            label={t.format}
            value={format}
            onChange={setFormat}
            options={formats.map((value) => ({ value, label: t.formats[value] }))}
          />
          <p className="small faint">{t.exportHint}</p>
        </div>
        <Printed register={register} onClose={onClose} />
        {register === 'processing' && <Standards onClose={onClose} />}
        <ErrorBanner error={table.error} />
      </div>
    </Dialog>
  );
}

/** The whole register on paper, as an authority or a board would ask for it. */
function Printed({ register, onClose }: ExportDialogProps) {
  const t = useTexts(importTexts);
  const language = useUi((ui) => ui.language);
  const { busy, error, submit } = useSubmit('documents.register');
  const print = async () => {
    const file = await submit({ register, language });
    if (file && (await saveFile(file.fileName, file.contentBase64, t.pdfSaved))) onClose();
  };
  return (
    <section className="stack-tight" aria-label={t.paper}>
      <span className="field-label">{t.paper}</span>
      <div>
        <Button isDisabled={busy} onPress={() => void print()}>
          {t.asPdf}
        </Button>
      </div>
      <ErrorBanner error={error} />
    </section>
  );
}

/** The processing records for other people's tools. */
function Standards({ onClose }: { readonly onClose: () => void }) {
  const t = useTexts(importTexts);
  const language = useUi((ui) => ui.language);
  const tilt = useSubmit('importing.exportTilt');
  const dpv = useSubmit('importing.exportDpv');
  const keep = async (
    file: { fileName: string; contentBase64: string; items: number } | undefined,
  ) => {
    if (!file) return;
    if (await saveFile(file.fileName, file.contentBase64, t.exported(file.items))) onClose();
  };
  return (
    <section className="stack-tight" aria-label={t.standards}>
      <span className="field-label">{t.standards}</span>
      <div className="line">
        <Button isDisabled={tilt.busy} onPress={() => void tilt.submit({ language }).then(keep)}>
          {t.asTilt}
        </Button>
        <Button isDisabled={dpv.busy} onPress={() => void dpv.submit({ language }).then(keep)}>
          {t.asDpv}
        </Button>
      </div>
      <ErrorBanner error={tilt.error ?? dpv.error} />
    </section>
  );
}
