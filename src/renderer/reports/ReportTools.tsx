import { ChevronDown, Download, FileCheck2 } from 'lucide-react';
import { useState } from 'react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { act } from '../act.ts';
import { useTexts } from '../texts/catalogue.ts';
import { commonTexts } from '../texts/common.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { saveFile } from '../ui/files.ts';
import type { Question } from './asking.ts';
import { reportTexts } from './texts.ts';

const formats = ['pdf', 'xlsx', 'csv', 'json'] as const;

/** The ways out of a report: a file of some kind, or finalised for good. */
export function ReportTools({ question }: { readonly question: Question }) {
  const t = useTexts(reportTexts);
  const [keeping, setKeeping] = useState(false);
  const save = async (format: (typeof formats)[number]) => {
    const file = await act('reports.export', { asked: question, format });
    if (file) await saveFile(file.fileName, file.contentBase64, t.exported);
  };
  return (
    <>
      <MenuTrigger>
        <Button icon={Download}>
          {t.export}
          <ChevronDown size={14} aria-hidden />
        </Button>
        <Popover className="popover">
          <Menu className="menu" aria-label={t.export}>
            {formats.map((format) => (
              <MenuItem
                key={format}
                id={format}
                className="menu-item"
                textValue={t.formats[format]}
                onAction={() => void save(format)}
              >
                {t.formats[format]}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      <Button kind="primary" icon={FileCheck2} onPress={() => setKeeping(true)}>
        {t.keep}
      </Button>
      {keeping && <KeepDialog question={question} onClose={() => setKeeping(false)} />}
    </>
  );
}

type KeepDialogProps = { readonly question: Question; readonly onClose: () => void };

function KeepDialog({ question, onClose }: KeepDialogProps) {
  const t = useTexts(reportTexts);
  const common = useTexts(commonTexts);
  const [busy, setBusy] = useState(false);
  const keep = async () => {
    setBusy(true);
    await act('reports.keep', { asked: question }, { done: t.kept });
    onClose();
  };
  return (
    <Dialog
      title={t.keepTitle}
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{common.cancel}</Button>
          <Button kind="primary" isDisabled={busy} onPress={() => void keep()}>
            {t.keep}
          </Button>
        </>
      }
    >
      <p>{t.keepLead}</p>
    </Dialog>
  );
}
