import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { RecipientNotice, Request } from '../../../core/requests/model.ts';
import { useTexts } from '../../texts/catalogue.ts';
import { wordTexts } from '../../texts/words.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { goTo } from '../../uiState.ts';
import { AddNoticeDialog } from './AddNoticeDialog.tsx';
import { ConfirmNoticeDialog } from './ConfirmNoticeDialog.tsx';
import { dutyTexts } from './texts.ts';
import { WaiveNoticeDialog } from './WaiveNoticeDialog.tsx';

/** Who is told of what was done (Art 19), and whether each has confirmed. */
export function NoticesCard({ request }: { readonly request: Request }) {
  const t = useTexts(dutyTexts);
  const [adding, setAdding] = useState(false);
  return (
    <Card
      id="notices"
      title={t.notices}
      actions={
        <Button kind="quiet" icon={Plus} onPress={() => setAdding(true)}>
          {t.addNotice}
        </Button>
      }
    >
      <div className="stack">
        <p className="soft">{t.noticesLead}</p>
        {request.notices.length === 0 && <p className="faint">{t.noNotices}</p>}
        <ul className="duty-lines">
          {request.notices.map((notice) => (
            <NoticeLine key={notice.id} request={request} notice={notice} />
          ))}
        </ul>
      </div>
      {adding && <AddNoticeDialog request={request} onClose={() => setAdding(false)} />}
    </Card>
  );
}

type NoticeLineProps = { readonly request: Request; readonly notice: RecipientNotice };

function NoticeLine({ request, notice }: NoticeLineProps) {
  const t = useTexts(dutyTexts);
  const words = useTexts(wordTexts);
  const [asking, setAsking] = useState<'nothing' | 'confirm' | 'waive'>('nothing');
  const { recipient, right, state, confirmedOn, waived } = notice;
  const props = { request, notice, onClose: () => setAsking('nothing') };
  const isOpen = state === 'owed' || state === 'sent';
  const standing = confirmedOn ? t.confirmedOn(confirmedOn) : t.noticeStates[state];
  return (
    <li>
      <div>
        <p>
          <span className="strong">{recipient.name}</span>
          {recipient.role && <span className="faint"> · {recipient.role}</span>}
        </p>
        <p className="small soft">
          {words.rights[right]} · {standing}
          {waived && `: ${waived}`}
        </p>
      </div>
      {isOpen && (
        <div className="line">
          {state === 'owed' && (
            <Button onPress={() => goTo({ area: 'requests', id: request.id, part: 'letters' })}>
              {t.toLetters}
            </Button>
          )}
          {state === 'sent' && <Button onPress={() => setAsking('confirm')}>{t.confirm}</Button>}
          {state === 'owed' && (
            <Button kind="quiet" onPress={() => setAsking('waive')}>
              {t.waive}
            </Button>
          )}
        </div>
      )}
      {asking === 'confirm' && <ConfirmNoticeDialog {...props} />}
      {asking === 'waive' && <WaiveNoticeDialog {...props} />}
    </li>
  );
}
