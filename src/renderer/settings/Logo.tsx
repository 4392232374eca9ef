import { ImagePlus, Trash2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { fieldProblem } from '../act.ts';
import { useTexts } from '../texts/catalogue.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { bytesOf } from '../ui/base64.ts';
import { pickFile } from '../ui/files.ts';
import type { OrganisationFieldsProps } from './OrganisationFields.tsx';
import { pictureKind } from './picture.ts';
import { settingsTexts } from './texts.ts';

const mostBytes = 512 * 1024;

/** The picture at the head of every letter. */
export function Logo({ form, onChange, error }: OrganisationFieldsProps) {
  const t = useTexts(settingsTexts);
  const [problem, setProblem] = useState<string>();
  const choose = async () => {
    const file = await pickFile('any');
    if (!file) return;
    const { contentBase64 } = file;
    if (pictureKind(contentBase64) === undefined) setProblem(t.logoWrongKind);
    else if (bytesOf(contentBase64).length > mostBytes) setProblem(t.logoTooLarge);
    else {
      setProblem(undefined);
      onChange({ logo: { contentBase64 } });
    }
  };
  const shown = problem ?? fieldProblem(error, 'organisation.logo');
  return (
    <div className="stack-tight">
      <span className="field-label">{t.logo}</span>
      <div className="line">
        {form.logo && <Picture contentBase64={form.logo.contentBase64} />}
        <Button icon={ImagePlus} onPress={() => void choose()}>
          {t.chooseLogo}
        </Button>
        {form.logo && (
          <IconButton
            label={t.removeLogo}
            icon={Trash2}
            onPress={() => onChange({ logo: undefined })}
          />
        )}
      </div>
      <span className="small faint">{t.logoHint}</span>
      {shown && (
        <p className="small" role="alert">
          {shown}
        </p>
      )}
    </div>
  );
}

/** Shown from a blob: address, the only one besides the app's own files that the page may show pictures from. */
function Picture({ contentBase64 }: { readonly contentBase64: string }) {
  const t = useTexts(settingsTexts);
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const type = pictureKind(contentBase64);
    if (type === undefined) return;
    const made = URL.createObjectURL(new Blob([bytesOf(contentBase64)], { type }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [contentBase64]);
  return address && <img className="logo-shown" src={address} alt={t.logo} />;
}
