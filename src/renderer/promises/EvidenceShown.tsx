import type { RegisterItemId } from '../../core/kit/ids.ts';
import type { PromiseEvidence } from '../../core/promises/model.ts';
import type { RegisterName } from '../../core/registers/model/names.ts';
import { capitalised } from '../texts/capitalised.ts';
import { useArticle, useBilingual, useTexts } from '../texts/catalogue.ts';
import { LinkButton } from '../ui/Button.tsx';
import { goTo } from '../uiState.ts';
import { promiseTexts } from './texts.ts';

/** What the registers show for a promise and against it, each a way in. */
export function EvidenceShown({ promise }: { readonly promise: PromiseEvidence }) {
  const t = useTexts(promiseTexts);
  const say = useBilingual();
  const article = useArticle();
  const { evidence, alarms } = promise;
  return (
    <div className="stack-tight">
      {alarms.length > 0 && (
        <>
          <p className="field-label">{t.alarms}</p>
          <ul>
            {alarms.map((alarm) => (
              <li key={`${alarm.kind} ${alarm.text.en}`}>
                {capitalised(say(alarm.text))}{' '}
                <span className="faint">({article(alarm.article)})</span>{' '}
                <WayIn register={alarm.register} ids={alarm.ids} />
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="field-label">{t.evidence}</p>
      {evidence.length === 0 && <p className="faint">{t.noEvidence}</p>}
      <ul>
        {evidence.map((fact) => (
          <li key={fact.text.en}>
            {capitalised(say(fact.text))} <WayIn register={fact.register} ids={fact.ids} />
          </li>
        ))}
      </ul>
    </div>
  );
}

type WayInProps = {
  readonly register: RegisterName | undefined;
  readonly ids: readonly RegisterItemId[];
};

/** To the one item that is meant, or to its register. */
export function WayIn({ register, ids }: WayInProps) {
  const t = useTexts(promiseTexts);
  if (register === undefined) return null;
  const [only, ...others] = ids;
  const route = only && others.length === 0 ? { area: register, id: only } : { area: register };
  return <LinkButton onPress={() => goTo(route)}>{t.show}</LinkButton>;
}
