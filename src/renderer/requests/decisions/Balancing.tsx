import type { Course, Request } from '../../../core/requests/model.ts';
import { useAnswer } from '../../serverState.ts';
import { useBilingual, useTexts } from '../../texts/catalogue.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { goTo } from '../../uiState.ts';
import { decisionTexts } from './texts.ts';

type BalancingProps = { readonly request: Request; readonly course: Course };

/** Beside the decision on an objection: the balancing test of each record in its scope, how it stands, the way there (Art 21(1)). */
export function Balancing({ request, course }: BalancingProps) {
  const t = useTexts(decisionTexts);
  const say = useBilingual();
  const isObjection = course.right === 'objection' && course.scope.length > 0;
  const answer = useAnswer('processing.balancing', isObjection ? {} : undefined);
  if (!isObjection) return null;
  const reviews = answer.value?.reviews.filter(({ requestId }) => requestId === request.id) ?? [];
  return (
    <section className="stack-tight">
      <h3>{t.balancing}</h3>
      <ul className="scope">
        {course.scope.map(({ id, title }) => {
          const review = reviews.findLast(({ recordId }) => recordId === id);
          return (
            <li key={id}>
              <p className="line">
                <LinkButton onPress={() => goTo({ area: 'processing', id })}>
                  {say(title)}
                </LinkButton>
                <span className={review && !review.outcome ? 'chip soon' : 'chip'}>
                  {review ? t.balancingStates[review.outcome ?? 'open'] : t.noBalancing}
                </span>
              </p>
              {review?.reasons && <p className="small soft prose">{review.reasons}</p>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
