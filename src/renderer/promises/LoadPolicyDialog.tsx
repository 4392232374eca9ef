import { useState } from 'react';
import type { PlainDate } from '../../core/kit/dates.ts';
import { fieldProblem, useSubmit } from '../act.ts';
import { useToday } from '../calendar.ts';
import { useTexts } from '../texts/catalogue.ts';
import { ErrorBanner } from '../ui/Banner.tsx';
import { DateField } from '../ui/DateField.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { LineField, ProseField } from '../ui/Field.tsx';
import { tell } from '../ui/notices.ts';
import { SaveFoot } from '../ui/SaveFoot.tsx';
import { promiseTexts } from './texts.ts';

/** The published policy as text: the next version of it. */
export function LoadPolicyDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTexts(promiseTexts);
  const [name, setName] = useState('');
  const [shownFrom, setShownFrom] = useState<PlainDate | undefined>(useToday());
  const [text, setText] = useState('');
  const { busy, error, submit } = useSubmit('policy.load');
  const isWhole = name.trim() !== '' && text.trim() !== '' && shownFrom !== undefined;
  const load = async () => {
    if (!shownFrom || !(await submit({ name, shownFrom, text }))) return;
    tell({ kind: 'done', text: t.loadedNow });
    onClose();
  };
  return (
    <Dialog
      title={t.load}
      onClose={onClose}
      wide
      foot={<SaveFoot onClose={onClose} onSave={() => void load()} isDisabled={busy || !isWhole} />}
    >
      <div className="stack">
        <LineField
          label={t.name}
          value={name}
          onChange={setName}
          problem={fieldProblem(error, 'name')}
        />
        <DateField
          label={t.shownFrom}
          value={shownFrom}
          onChange={setShownFrom}
          problem={fieldProblem(error, 'shownFrom')}
        />
        <ProseField
          label={t.text}
          hint={t.textHint}
          value={text}
          onChange={setText}
          problem={fieldProblem(error, 'text')}
          rows={14}
        />
        <ErrorBanner error={error} />
      </div>
    </Dialog>
  );
}
