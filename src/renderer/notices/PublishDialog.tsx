import { useState } from 'react';
import type { PlainDate } from '../../core/kit/dates.ts';
import type { RegisterItemId } from '../../core/kit/ids.ts';
import { fieldProblem, useSubmit } from '../act.ts';
import { useToday } from '../calendar.ts';
import { useTexts } from '../texts/catalogue.ts';
import { commonTexts } from '../texts/common.ts';
import { ErrorBanner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { DateField } from '../ui/DateField.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { tell } from '../ui/notices.ts';
import { noticeTexts } from './texts.ts';

type PublishProps = {
  readonly id: RegisterItemId;
  readonly version: number;
  readonly onClose: () => void;
};

/** The day from which a notice is shown; what it supersedes ends the day before. */
export function PublishDialog({ id, version, onClose }: PublishProps) {
  const t = useTexts(noticeTexts);
  const common = useTexts(commonTexts);
  const [shownFrom, setShownFrom] = useState<PlainDate | undefined>(useToday());
  const { busy, error, submit } = useSubmit('notices.publish');
  const publish = async () => {
    if (!shownFrom || !(await submit({ id, version, shownFrom }))) return;
    tell({ kind: 'done', text: t.published });
    onClose();
  };
  return (
    <Dialog
      title={t.publish}
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{common.cancel}</Button>
          <Button kind="primary" isDisabled={busy || !shownFrom} onPress={() => void publish()}>
            {t.publish}
          </Button>
        </>
      }
    >
      <p>{t.publishLead}</p>
      <DateField
        label={t.shownFrom}
        value={shownFrom}
        onChange={setShownFrom}
        problem={fieldProblem(error, 'shownFrom')}
      />
      <ErrorBanner error={error} />
    </Dialog>
  );
}
