import type { Course, DecisionItem } from '../../../core/requests/model.ts';
import { rightsCatalogue } from '../../../core/requests/rights/index.ts';
import { useClock, useDayName } from '../../calendar.ts';
import { useArticle, useBilingual, useTexts } from '../../texts/catalogue.ts';
import { wordTexts } from '../../texts/words.ts';
import { Facts } from '../../ui/Card.tsx';
import { dutyTexts } from '../duties/texts.ts';
import { decisionTexts } from './texts.ts';

/** The decision as it was recorded. */
export function DecisionShown({ course }: { readonly course: Course }) {
  const t = useTexts(decisionTexts);
  const words = useTexts(wordTexts);
  const duties = useTexts(dutyTexts);
  const clock = useClock();
  const dayName = useDayName();
  const { decision, decidedAt, decidedBy } = course;
  if (decision === undefined) return <p className="faint">{t.noDecision}</p>;
  const { outcome, grounds, reasons, action, doneOn, items, restrictionGround } = decision;
  return (
    <section className="stack-tight">
      {decidedAt && <p className="small faint">{t.decided(decidedBy ?? '', clock(decidedAt))}</p>}
      <Facts
        facts={[
          [t.outcome, words.outcomes[outcome]],
          [t.grounds, grounds.length > 0 && <Grounds course={course} codes={grounds} />],
          [t.reasonsGiven, reasons && <span className="prose">{reasons}</span>],
          [t.actionTaken, action && <span className="prose">{action}</span>],
          [t.doneOn, doneOn && dayName(doneOn)],
          [
            duties.restrictionGround,
            restrictionGround && duties.restrictionGrounds[restrictionGround],
          ],
        ]}
      />
      {items.length > 0 && (
        <ul className="decision-items" aria-label={t.items}>
          {items.map((item, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: an item has no name but its place
            <ItemShown key={place} item={item} course={course} />
          ))}
        </ul>
      )}
    </section>
  );
}

type GroundsProps = {
  readonly course: Course;
  readonly codes: NonNullable<Course['decision']>['grounds'];
};

function Grounds({ course, codes }: GroundsProps) {
  const say = useBilingual();
  const cite = useArticle();
  const known = rightsCatalogue[course.right].grounds.filter(({ code }) => codes.includes(code));
  return known.map(({ code, name, article }) => (
    <span key={code} className="ground">
      {say(name)} <span className="faint">{cite(article)}</span>
    </span>
  ));
}

function ItemShown({ item, course }: { readonly item: DecisionItem; readonly course: Course }) {
  const t = useTexts(decisionTexts);
  return (
    <li>
      <p>
        <span className="strong">{item.title}</span> · {t.itemOutcomes[item.outcome]}
        {item.keptUntil && ` ${t.keptUntilDay(item.keptUntil)}`}
      </p>
      {item.reason && <p className="small soft">{item.reason}</p>}
      {item.ground && (
        <p className="small soft">
          <Grounds course={course} codes={[item.ground]} />
        </p>
      )}
    </li>
  );
}
