import { Check, Copy } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTexts } from '../../texts/catalogue.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Choice.tsx';
import { packageTexts } from './texts.ts';

type PasswordOnceProps = {
  readonly password: string;
  readonly noted: boolean;
  readonly onNoted: (noted: boolean) => void;
};

/** The package's password: shown this once, kept nowhere, and to be sent another way than the package. */
export function PasswordOnce({ password, noted, onNoted }: PasswordOnceProps) {
  const t = useTexts(packageTexts);
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState(false);
  const copy = () => {
    // The field keeps the focus: should the shell refuse, Ctrl+C copies what is marked.
    field.current?.focus();
    field.current?.select();
    // The window has no permission to use the clipboard by itself (src/main/sessionPolicy.ts); a marked text may be copied.
    setCopied(document.execCommand('copy'));
  };
  return (
    <div className="stack">
      <Banner tone="warning">
        <p className="strong">{t.onceTitle}</p>
        <p>{t.onceLead}</p>
      </Banner>
      <div className="with-button">
        <input
          ref={field}
          className="input mono password-once"
          aria-label={t.password}
          value={password}
          readOnly
          onFocus={(event) => event.currentTarget.select()}
        />
        <Button icon={copied ? Check : Copy} onPress={copy}>
          {copied ? t.copied : t.copy}
        </Button>
      </div>
      <Checkbox selected={noted} onChange={onNoted}>
        {t.noted}
      </Checkbox>
    </div>
  );
}
