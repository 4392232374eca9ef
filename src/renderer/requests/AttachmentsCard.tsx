import { Download, Eraser, Paperclip } from 'lucide-react';
import { useState } from 'react';
import type { Request } from '../../core/requests/model.ts';
import { act } from '../act.ts';
import { useClock } from '../calendar.ts';
import { putAnswer } from '../serverState.ts';
import { useTexts } from '../texts/catalogue.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { fileSize, pickFile, saveFile } from '../ui/files.ts';
import { roleOf } from './correspondence.ts';
import { EraseAttachmentDialog } from './person/EraseAttachmentDialog.tsx';
import { personTexts } from './person/texts.ts';
import { requestTexts } from './texts.ts';

/** Every file kept with the case. */
export function AttachmentsCard({ request }: { readonly request: Request }) {
  const t = useTexts(requestTexts);
  const { id } = request;
  const add = async () => {
    const file = await pickFile('any');
    if (!file) return;
    const done = t.attachmentAdded;
    const changed = await act('requests.addAttachment', { id, ...file }, { done });
    if (changed) putAnswer('requests.get', { id }, changed);
  };
  return (
    <Card
      title={t.attachments}
      actions={
        <Button kind="quiet" icon={Paperclip} onPress={() => void add()}>
          {t.addAttachment}
        </Button>
      }
    >
      {request.attachments.length === 0 && <p className="faint">{t.noAttachments}</p>}
      <ul className="stack">
        {request.attachments.map((attachment) => (
          <AttachmentLine key={attachment.id} request={request} attachment={attachment} />
        ))}
      </ul>
    </Card>
  );
}

type AttachmentLineProps = {
  readonly request: Request;
  readonly attachment: Request['attachments'][number];
};

function AttachmentLine({ request, attachment }: AttachmentLineProps) {
  const t = useTexts(requestTexts);
  const person = useTexts(personTexts);
  const clock = useClock();
  const [erasing, setErasing] = useState(false);
  const save = async () => {
    const input = { id: request.id, attachmentId: attachment.id };
    const opened = await act('requests.openAttachment', input);
    if (opened) await saveFile(opened.fileName, opened.contentBase64, t.attachmentSaved);
  };
  return (
    <li className="attachment">
      <Paperclip size={16} aria-hidden />
      <div>
        <p className="strong">{attachment.fileName}</p>
        <p className="small faint">
          {t.roles[roleOf(attachment, request)]} · {fileSize(attachment.size)} ·{' '}
          {clock(attachment.addedAt)}
        </p>
        <p className="small faint">
          {t.checksum}: <span className="mono">{attachment.sha256.slice(0, 16)}…</span>
        </p>
      </div>
      <div className="line nowrap">
        <IconButton
          label={t.saveAttachment(attachment.fileName)}
          icon={Download}
          onPress={() => void save()}
        />
        <IconButton
          label={person.erase(attachment.fileName)}
          icon={Eraser}
          onPress={() => setErasing(true)}
        />
      </div>
      {erasing && (
        <EraseAttachmentDialog
          request={request}
          attachment={attachment}
          onClose={() => setErasing(false)}
        />
      )}
    </li>
  );
}
