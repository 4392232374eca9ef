import { ClipboardPaste, MailOpen, MailQuestion } from 'lucide-react';
import type { WorkArea } from '../areas.ts';
import { useAnswer } from '../serverState.ts';
import { openMessageFile, openPaste } from './intake.ts';
import { TrayList } from './TrayList.tsx';
import { TrayPage } from './TrayPage.tsx';

export const intakeArea: WorkArea = {
  name: 'intake',
  label: { sv: 'Inkorg', en: 'Intake tray' },
  icon: MailQuestion,
  group: 'desk',
  List: TrayList,
  Page: TrayPage,
  useCount: () => useAnswer('intake.list', { limit: 1 }).value?.total,
  actions: [
    {
      id: 'openMessage',
      label: {
        sv: 'Öppna meddelanden (.eml, .msg, .txt, .pdf)',
        en: 'Open messages (.eml, .msg, .txt, .pdf)',
      },
      icon: MailOpen,
      keys: 'Alt+O',
      run: () => void openMessageFile(),
    },
    {
      id: 'pasteMessage',
      label: { sv: 'Klistra in ett meddelande', en: 'Paste a message' },
      icon: ClipboardPaste,
      run: openPaste,
    },
  ],
};
