import { FileUp } from 'lucide-react';
import { useState } from 'react';
import type { PickedFile } from '../../core/kit/bridge.ts';
import type { RegisterName } from '../../core/registers/model/names.ts';
import { registerDefinitions } from '../../core/registers.ts';
import { useSubmit } from '../act.ts';
import { useBilingual, useTexts } from '../texts/catalogue.ts';
import { ErrorBanner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { pickFile } from '../ui/files.ts';
import { ForeignDrafts } from './ForeignDrafts.tsx';
import { type Foreign, isForeign, type Read } from './importing.ts';
import { TableImport } from './TableImport.tsx';
import { importTexts } from './texts.ts';

type ImportDialogProps = { readonly register: RegisterName; readonly onClose: () => void };

/** A file into a register: choose, match the columns, see what would happen, do it. */
export function ImportDialog({ register, onClose }: ImportDialogProps) {
  const t = useTexts(importTexts);
  const say = useBilingual();
  const [file, setFile] = useState<PickedFile>();
  const [read, setRead] = useState<Read>();
  const [foreign, setForeign] = useState<Foreign>();
  const table = useSubmit('importing.read');
  const others = useSubmit('importing.readForeign');
  const words = registerDefinitions.find(({ name }) => name === register)?.words;
  const open = async () => {
    const picked = await pickFile('register');
    if (!picked) return;
    setFile(picked);
    setRead(undefined);
    setForeign(isForeign(picked) ? await others.submit(picked) : undefined);
    if (!isForeign(picked)) setRead(await table.submit({ register, ...picked }));
  };
  const choose = (
    <Button
      icon={FileUp}
      isDisabled={table.busy || others.busy}
      kind={file ? 'quiet' : 'primary'}
      onPress={() => void open()}
    >
      {file ? t.chooseOther : t.choose}
    </Button>
  );
  return (
    <Dialog title={t.importTitle(words ? say(words.many) : register)} onClose={onClose} wide>
      <div className="stack">
        <p className="soft">{t.chooseLead}</p>
        <div>{choose}</div>
        <ErrorBanner error={table.error ?? others.error} />
        {file && read && (
          <TableImport
            key={file.contentBase64}
            register={register}
            file={file}
            read={read}
            onClose={onClose}
          />
        )}
        {file && foreign && <ForeignDrafts file={file} foreign={foreign} onClose={onClose} />}
      </div>
    </Dialog>
  );
}
