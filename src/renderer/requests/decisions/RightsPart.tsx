import type { Request } from '../../../core/requests/model.ts';
import { isOpen } from '../../../core/requests/rules.ts';
import { useTexts } from '../../texts/catalogue.ts';
import { Banner } from '../../ui/Banner.tsx';
import { NoticesCard } from '../duties/NoticesCard.tsx';
import { RestrictionsCard } from '../duties/RestrictionsCard.tsx';
import { RightCard } from './RightCard.tsx';
import { decisionTexts } from './texts.ts';
import './decisions.css';

/** Each right with what it concerns, its decision and its reply; then restrictions and recipients. */
export function RightsPart({ request }: { readonly request: Request }) {
  const t = useTexts(decisionTexts);
  return (
    <div className="stack-wide">
      <p className="soft">{t.lead}</p>
      {!isOpen(request.state) && <Banner tone="info">{t.ended}</Banner>}
      {request.courses.map((course) => (
        <RightCard key={course.right} request={request} course={course} />
      ))}
      <RestrictionsCard request={request} />
      <NoticesCard request={request} />
    </div>
  );
}
