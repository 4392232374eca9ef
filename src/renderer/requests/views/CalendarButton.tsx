import { CalendarArrowDown } from 'lucide-react';
import { useState } from 'react';
import { useSubmit } from '../../act.ts';
import { useTexts } from '../../texts/catalogue.ts';
import { commonTexts } from '../../texts/common.ts';
import { ErrorBanner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { Segmented } from '../../ui/Choice.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { saveFile } from '../../ui/files.ts';
import { viewTexts } from './texts.ts';

/** The deadlines as a file for the officer's own calendar: references, never a name. */
export function CalendarButton() {
  const t = useTexts(viewTexts);
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button icon={CalendarArrowDown} onPress={() => setAsking(true)}>
        {t.calendar}
      </Button>
      {asking && <CalendarDialog onClose={() => setAsking(false)} />}
    </>
  );
}

const includes = ['open', 'all'] as const;

function CalendarDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTexts(viewTexts);
  const common = useTexts(commonTexts);
  const [include, setInclude] = useState<(typeof includes)[number]>('open');
  const { busy, error, submit } = useSubmit('calendar.export');
  const save = async () => {
    const file = await submit({ include });
    if (!file) return;
    if (await saveFile(file.fileName, file.contentBase64, t.calendarSaved(file.events))) onClose();
  };
  const foot = (
    <>
      <Button onPress={onClose}>{common.cancel}</Button>
      <Button kind="primary" isDisabled={busy} onPress={() => void save()}>
        {t.calendarGo}
      </Button>
    </>
  );
  return (
    <Dialog title={t.calendarTitle} onClose={onClose} foot={foot}>
      <p className="soft">{t.calendarLead}</p>
      <div className="stack-tight">
        <span className="field-label">{t.calendarInclude}</span>
        <Segmented
          label={t.calendarInclude}
          value={include}
          onChange={setInclude}
          options={includes.map((value) => ({ value, label: t.includes[value] }))}
        />
      </div>
      <ErrorBanner error={error} />
    </Dialog>
  );
}
