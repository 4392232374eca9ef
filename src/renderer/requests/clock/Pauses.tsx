import type { Request } from '../../../core/requests/model.ts';
import { useAnswer } from '../../serverState.ts';
import { useBilingual, useTexts } from '../../texts/catalogue.ts';
import { commonTexts } from '../../texts/common.ts';
import { isUnsent } from '../moves.ts';
import { requestTexts } from '../texts.ts';

/** Each question put to the person, whether it stopped the clock, and why. */
export function Pauses({ request }: { readonly request: Request }) {
  const t = useTexts(requestTexts);
  const say = useBilingual();
  const common = useTexts(commonTexts);
  const { id: requestId } = request;
  const letters = useAnswer('letters.list', { requestId }).value?.letters ?? [];
  if (request.pauses.length === 0) return null;
  return (
    <section className="stack-tight">
      <h3>{t.pauses}</h3>
      <ul className="stack-tight">
        {request.pauses.map((pause) => {
          const verdict = request.deadline.pauses.find(({ from }) => from === pause.from);
          return (
            <li key={pause.id}>
              <p>
                {pause.to ? t.pauseFrom(pause.from, pause.to) : t.pauseSince(pause.from)} ·{' '}
                {t.grounds[pause.ground]}
                {verdict &&
                  ` · ${verdict.waiting ? (isUnsent(pause, letters) ? common.questionUnsent : t.pauseWaiting) : verdict.credited ? t.credited(verdict.days) : t.notCredited}`}
              </p>
              <p className="small soft">{pause.doubt}</p>
              {verdict && <p className="small faint">{say(verdict.reason)}</p>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
