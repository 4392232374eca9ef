import { Inbox, Paperclip, Table2 } from 'lucide-react';
import type { PickedFile } from '../../core/kit/bridge.ts';
import type { Request } from '../../core/requests/model.ts';
import { act } from '../act.ts';
import { addPicked } from '../extracts/sources/adding.ts';
import { openRequestId } from '../requests/openRequest.ts';
import { useAnswer } from '../serverState.ts';
import { useTexts } from '../texts/catalogue.ts';
import { commonTexts } from '../texts/common.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { goTo, useUi } from '../uiState.ts';
import { clearDesk, takeIn } from './intake.ts';
import { intakeTexts } from './texts.ts';

/** A file that is no message: what Frist could do with it, and nothing done before the officer says so. */
export function AddFile({ file }: { readonly file: PickedFile }) {
  const t = useTexts(intakeTexts);
  const common = useTexts(commonTexts);
  const id = useUi((ui) => openRequestId(ui.route));
  const request = useAnswer('requests.get', id && { id }).value;
  return (
    <Dialog
      title={t.fileTitle(file.fileName)}
      onClose={clearDesk}
      foot={<Button onPress={clearDesk}>{common.cancel}</Button>}
    >
      {request ? (
        <Offers file={file} request={request} />
      ) : (
        <>
          <p>{t.needsRequest}</p>
          <TakeIn file={file} />
        </>
      )}
    </Dialog>
  );
}

function Offers({ file, request }: { readonly file: PickedFile; readonly request: Request }) {
  const t = useTexts(intakeTexts);
  const finish = (part: string) => {
    clearDesk();
    goTo({ area: 'requests', id: request.id, part });
  };
  const addSource = () => {
    addPicked(request.id, file);
    finish('findings');
  };
  const attach = async () => {
    const done = t.fileAdded(file.fileName);
    if (await act('requests.addAttachment', { id: request.id, ...file }, { done })) {
      finish('correspondence');
    }
  };
  return (
    <div className="stack">
      {request.kind === 'rights' && (
        <div className="stack-tight">
          <div>
            <Button kind="primary" icon={Table2} onPress={addSource}>
              {t.addTable(request.reference)}
            </Button>
          </div>
          <p className="small faint">{t.addTableHint}</p>
        </div>
      )}
      <div className="stack-tight">
        <div>
          <Button icon={Paperclip} onPress={() => void attach()}>
            {t.addToRequest(request.reference)}
          </Button>
        </div>
        <p className="small faint">{t.addToRequestHint}</p>
      </div>
      <TakeIn file={file} />
    </div>
  );
}

/** Any file may be a request that somebody scanned or wrote. */
function TakeIn({ file }: { readonly file: PickedFile }) {
  const t = useTexts(intakeTexts);
  const take = () => {
    clearDesk();
    void takeIn({ files: [file] });
  };
  return (
    <div className="stack-tight">
      <div>
        <Button icon={Inbox} onPress={take}>
          {t.toTray}
        </Button>
      </div>
      <p className="small faint">{t.toTrayHint}</p>
    </div>
  );
}
