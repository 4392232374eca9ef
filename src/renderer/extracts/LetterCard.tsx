import { FileText } from 'lucide-react';
import type { RequestId } from '../../core/kit/ids.ts';
import { useAnswer } from '../serverState.ts';
import { useTexts } from '../texts/catalogue.ts';
import { Button } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { goTo } from '../uiState.ts';
import { setTexts } from './setTexts.ts';

/** The letters that the copy goes with. */
const withCopy: readonly string[] = ['extract', 'accessReply'];

/** The way to the extract as the person will get it: its draft, or the letters where it is begun. */
export function LetterCard({ requestId }: { readonly requestId: RequestId }) {
  const t = useTexts(setTexts);
  const letters = useAnswer('letters.list', { requestId }).value?.letters ?? [];
  const draft = letters.find(
    ({ template, state, id }) =>
      withCopy.includes(template) && state === 'draft' && id !== undefined,
  );
  const open = () =>
    goTo({
      area: 'requests',
      id: requestId,
      part: draft?.id === undefined ? 'letters' : `letter:${draft.id}`,
    });
  return (
    <Card
      title={t.letterTitle}
      actions={
        <Button icon={FileText} onPress={open}>
          {t.toLetter}
        </Button>
      }
    >
      <p className="soft">{t.letterLead}</p>
    </Card>
  );
}
