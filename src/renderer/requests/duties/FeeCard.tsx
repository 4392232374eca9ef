import type { Fee, Request } from '../../../core/requests/model.ts';
import { act } from '../../act.ts';
import { putAnswer } from '../../serverState.ts';
import { useTexts } from '../../texts/catalogue.ts';
import { Button } from '../../ui/Button.tsx';
import { Card, Facts } from '../../ui/Card.tsx';
import { dutyTexts } from './texts.ts';

const ways = ['paid', 'waived', 'notPaid'] as const;

/** The fee that was asked for and what became of it. */
export function FeeCard({ request, fee }: { readonly request: Request; readonly fee: Fee }) {
  const t = useTexts(dutyTexts);
  const settle = async (settled: (typeof ways)[number]) => {
    const { id, version } = request;
    const saved = await act('requests.settleFee', { id, version, settled }, { done: t.feeSettled });
    if (saved) putAnswer('requests.get', { id }, saved);
  };
  return (
    <Card id="fee" title={t.fee} actions={<span className="chip">{t.feeStates[fee.settled]}</span>}>
      <div className="stack">
        <Facts
          facts={[
            [t.amount, t.feeAmount(fee.amountSek)],
            [t.feeGround, t.feeGrounds[fee.ground]],
            [
              t.feeReasons,
              <span key="reasons" className="prose">
                {fee.reasons}
              </span>,
            ],
          ]}
        />
        {fee.settled === 'open' && (
          <fieldset className="grounds">
            <legend className="field-label">{t.settleFee}</legend>
            <div className="line">
              {ways.map((way) => (
                <Button key={way} onPress={() => void settle(way)}>
                  {t.feeStates[way]}
                </Button>
              ))}
            </div>
          </fieldset>
        )}
      </div>
    </Card>
  );
}
