import { Download } from 'lucide-react';
import { useState } from 'react';
import type { MethodOutput } from '../../../core/contract.ts';
import { useTexts } from '../../texts/catalogue.ts';
import { commonTexts } from '../../texts/common.ts';
import { Button } from '../../ui/Button.tsx';
import { Facts } from '../../ui/Card.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { fileSize, saveFile } from '../../ui/files.ts';
import { PasswordOnce } from './PasswordOnce.tsx';
import { packageTexts } from './texts.ts';

export type Made = MethodOutput<'portability.make'>;

type MadeDialogProps = { readonly made: Made; readonly onClose: () => void };

/** The package that was made: to be saved now, and its password to be noted now. */
export function MadeDialog({ made, onClose }: MadeDialogProps) {
  const t = useTexts(packageTexts);
  const common = useTexts(commonTexts);
  const [saved, setSaved] = useState(false);
  const [noted, setNoted] = useState(made.password === undefined);
  const save = async () => {
    if (await saveFile(made.fileName, made.contentBase64, t.saved)) setSaved(true);
  };
  const foot = (
    <>
      <Button kind={saved ? 'plain' : 'primary'} icon={Download} onPress={() => void save()}>
        {t.save}
      </Button>
      <Button kind={saved ? 'primary' : 'plain'} isDisabled={!noted} onPress={onClose}>
        {common.close}
      </Button>
    </>
  );
  return (
    <Dialog title={t.madeTitle} onClose={onClose} foot={foot} firm>
      {made.password !== undefined && (
        <PasswordOnce password={made.password} noted={noted} onNoted={setNoted} />
      )}
      <Facts
        facts={[
          [t.file, made.fileName],
          [t.pagesOf, made.pages],
          [
            t.checksum,
            <span key="sum" className="mono hash">
              {made.sha256}
            </span>,
          ],
        ]}
      />
      <FilesInside made={made} />
      <p className="small soft" role="status">
        {saved ? t.isSaved : t.notSaved}
      </p>
    </Dialog>
  );
}

function FilesInside({ made }: { readonly made: Made }) {
  const t = useTexts(packageTexts);
  if (made.files.length === 0) return null;
  return (
    <details className="small">
      <summary>{t.filesInside(made.files.length)}</summary>
      <ul className="plain-list">
        {made.files.map(({ name, size }) => (
          <li key={name}>
            {name} <span className="faint">{fileSize(size)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
