import { useState } from 'react';
import type { PlainDate } from '../../core/kit/dates.ts';
import type { RegisterItemId } from '../../core/kit/ids.ts';
import { languages } from '../../core/kit/language.ts';
import { supplierLetters } from '../../core/suppliers/model.ts';
import { fieldProblem, useSubmit } from '../act.ts';
import { useTexts } from '../texts/catalogue.ts';
import { commonTexts } from '../texts/common.ts';
import { ErrorBanner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { Segmented, Select } from '../ui/Choice.tsx';
import { DateField } from '../ui/DateField.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { ProseField } from '../ui/Field.tsx';
import { tell } from '../ui/notices.ts';
import { supplierTexts } from './texts.ts';

type WriteDialogProps = { readonly id: RegisterItemId; readonly onClose: () => void };

/** A letter to a supplier, kept with it as a PDF. */
export function WriteDialog({ id, onClose }: WriteDialogProps) {
  const t = useTexts(supplierTexts);
  const common = useTexts(commonTexts);
  const [letter, setLetter] = useState<(typeof supplierLetters)[number]>('agreementReminder');
  const [language, setLanguage] = useState<(typeof languages)[number]>('sv');
  const [remarks, setRemarks] = useState('');
  const [answerBy, setAnswerBy] = useState<PlainDate>();
  const { busy, error, submit } = useSubmit('suppliers.write');
  const make = async () => {
    const asked = { id, letter, language, remarks, ...(answerBy ? { answerBy } : {}) };
    if (!(await submit(asked))) return;
    tell({ kind: 'done', text: t.made });
    onClose();
  };
  return (
    <Dialog
      title={t.write}
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{common.cancel}</Button>
          <Button kind="primary" isDisabled={busy} onPress={() => void make()}>
            {t.make}
          </Button>
        </>
      }
    >
      <div className="stack">
        <Select
          label={t.letter}
          value={letter}
          onChange={setLetter}
          options={supplierLetters.map((value) => ({ value, label: t.letters[value] }))}
        />
        <div className="stack-tight">
          <span className="field-label">{t.language}</span>
          <Segmented
            label={t.language}
            value={language}
            onChange={setLanguage}
            options={languages.map((value) => ({ value, label: t.languages[value] }))}
          />
        </div>
        <DateField
          label={t.answerBy}
          value={answerBy}
          onChange={setAnswerBy}
          problem={fieldProblem(error, 'answerBy')}
        />
        <ProseField
          label={t.remarks}
          hint={t.remarksHint}
          value={remarks}
          onChange={setRemarks}
          problem={fieldProblem(error, 'remarks')}
          rows={4}
        />
        <ErrorBanner error={error} />
      </div>
    </Dialog>
  );
}
