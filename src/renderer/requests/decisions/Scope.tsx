import type { Request } from '../../../core/requests/model.ts';
import { useBilingual, useTexts } from '../../texts/catalogue.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { goTo } from '../../uiState.ts';
import { Applies } from './Applies.tsx';
import type { ScopeChoice } from './scope.ts';
import { decisionTexts } from './texts.ts';

type ScopeProps = { readonly request: Request; readonly choices: readonly ScopeChoice[] };

/** The processing records that fit the person: whether the right applies to each, why, and which are in scope. */
export function Scope({ request, choices }: ScopeProps) {
  const t = useTexts(decisionTexts);
  const say = useBilingual();
  return (
    <section className="stack-tight">
      <h3>{t.applicable}</h3>
      {choices.length === 0 ? (
        <>
          <p className="faint">{t.noRecords}</p>
          <p className="line">
            <LinkButton
              onPress={() => goTo({ area: 'requests', id: request.id, part: 'overview' })}
            >
              {t.toSubjects}
            </LinkButton>
            <LinkButton onPress={() => goTo({ area: 'processing' })}>{t.toProcessing}</LinkButton>
          </p>
        </>
      ) : (
        <ul className="scope">
          {choices.map(({ recordId, title, verdict, chosen }) => (
            <li key={recordId}>
              <p className="line">
                <LinkButton onPress={() => goTo({ area: 'processing', id: recordId })}>
                  {say(title)}
                </LinkButton>
                {chosen && <span className="chip">{t.inScope}</span>}
              </p>
              {verdict && <Applies verdict={verdict} />}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
