import { Download, Paperclip, X } from 'lucide-react';
import { act } from '../../act.ts';
import { useTexts } from '../../texts/catalogue.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { pickFile } from '../../ui/files.ts';
import { type NamedFile, saveNamedFile } from '../fileOf.ts';
import { registerTexts } from '../texts.ts';
import { Noted } from './ClosedInputs.tsx';
import type { ControlProps } from './terms.ts';
import { formTexts } from './texts.ts';

/** A file for the item to name: kept in the vault as soon as it is chosen. */
export function FileInput(props: ControlProps<NamedFile | undefined>) {
  const { path, label, hint, value, onChange } = props;
  const t = useTexts(formTexts);
  const words = useTexts(registerTexts);
  const choose = async () => {
    const file = await pickFile('any');
    const kept = file && (await act('registers.keepFile', file));
    if (kept) onChange({ attachmentId: kept.attachmentId, fileName: kept.fileName });
  };
  return (
    <Noted path={path} hint={hint}>
      <span className="field-label">{label}</span>
      <div className="line">
        {value ? (
          <>
            <Button
              kind="quiet"
              icon={Download}
              onPress={() => void saveNamedFile(value, words.documentSaved)}
            >
              {value.fileName}
            </Button>
            <IconButton label={t.forgetFile} icon={X} onPress={() => onChange(undefined)} />
          </>
        ) : (
          <span className="faint">{t.noFile}</span>
        )}
        <Button icon={Paperclip} onPress={() => void choose()}>
          {value ? t.replaceFile : t.chooseFile}
          <span className="visually-hidden">: {label}</span>
        </Button>
      </div>
    </Noted>
  );
}
