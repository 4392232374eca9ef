import { SearchCheck } from 'lucide-react';
import type { RequestId } from '../../../core/kit/ids.ts';
import { useSubmit } from '../../act.ts';
import { putAnswer } from '../../serverState.ts';
import { useTexts } from '../../texts/catalogue.ts';
import { ErrorBanner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { tell } from '../../ui/notices.ts';
import { redactionTexts } from './texts.ts';

/** Looks through every data set once more, as after the requester's details were corrected. */
export function ProposeAgain({ requestId }: { readonly requestId: RequestId }) {
  const t = useTexts(redactionTexts);
  const { busy, error, submit } = useSubmit('extracts.propose');
  const look = async () => {
    const saved = await submit({ requestId });
    if (!saved) return;
    putAnswer('extracts.get', { requestId }, saved);
    tell({ kind: 'done', text: t.lookedAgain });
  };
  return (
    <div className="stack-tight">
      <div>
        <Button kind="quiet" icon={SearchCheck} isDisabled={busy} onPress={() => void look()}>
          {t.lookAgain}
        </Button>
      </div>
      <ErrorBanner error={error} />
    </div>
  );
}
