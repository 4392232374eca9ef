import { Coins, Forward, Merge, MessageCircleQuestionMark } from 'lucide-react';
import { useState } from 'react';
import type { Request } from '../../../core/requests/model.ts';
import { isOpen, mayAskIdentity } from '../../../core/requests/rules.ts';
import { useTexts } from '../../texts/catalogue.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { AskIdentityDialog } from '../question/AskIdentityDialog.tsx';
import { requestTexts } from '../texts.ts';
import { FeeDialog } from './FeeDialog.tsx';
import { HandoverDialog } from './HandoverDialog.tsx';
import { MergeDialog } from './MergeDialog.tsx';
import { dutyTexts } from './texts.ts';

type Way = 'nothing' | 'question' | 'fee' | 'handover' | 'merge';

/** What else may be done with an open case than to go on with it. */
export function OtherWaysCard({ request }: { readonly request: Request }) {
  const t = useTexts(dutyTexts);
  const requests = useTexts(requestTexts);
  const [asking, setAsking] = useState<Way>('nothing');
  const props = { request, onClose: () => setAsking('nothing') };
  if (!isOpen(request.state)) return null;
  // Whether clarification may be asked for; proof of identity asks for more in its own dialog.
  const mayAsk = mayAskIdentity(request, { ground: 'clarification' }).may;
  return (
    <Card title={t.otherWays}>
      <ul className="moves">
        {mayAsk && (
          <li>
            <Button icon={MessageCircleQuestionMark} onPress={() => setAsking('question')}>
              {requests.askIdentity}
            </Button>
          </li>
        )}
        {request.kind === 'rights' && request.fee?.settled !== 'open' && (
          <li>
            <Button icon={Coins} onPress={() => setAsking('fee')}>
              {t.askFee}
            </Button>
          </li>
        )}
        {request.handover === undefined && (
          <li>
            <Button icon={Forward} onPress={() => setAsking('handover')}>
              {t.handOver}
            </Button>
          </li>
        )}
        <li>
          <Button icon={Merge} onPress={() => setAsking('merge')}>
            {t.merge}
          </Button>
        </li>
      </ul>
      {asking === 'question' && <AskIdentityDialog {...props} />}
      {asking === 'fee' && <FeeDialog {...props} />}
      {asking === 'handover' && <HandoverDialog {...props} />}
      {asking === 'merge' && <MergeDialog {...props} />}
    </Card>
  );
}
