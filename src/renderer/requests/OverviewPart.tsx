import type { Request } from '../../core/requests/model.ts';
import { useTexts } from '../texts/catalogue.ts';
import { Banner } from '../ui/Banner.tsx';
import { LinkButton } from '../ui/Button.tsx';
import { goTo } from '../uiState.ts';
import { ClockCard } from './ClockCard.tsx';
import { FeeCard } from './duties/FeeCard.tsx';
import { HandoverCard } from './duties/HandoverCard.tsx';
import { OtherWaysCard } from './duties/OtherWaysCard.tsx';
import { SuppressedCard } from './duties/SuppressedCard.tsx';
import { dutyTexts } from './duties/texts.ts';
import { MovesCard } from './MovesCard.tsx';
import { openQuestion } from './moves.ts';
import { NotesCard } from './NotesCard.tsx';
import { EarlierCard } from './person/EarlierCard.tsx';
import { QuestionCard } from './question/QuestionCard.tsx';
import { RequesterCard } from './RequesterCard.tsx';
import { TasksCard } from './TasksCard.tsx';

/** The request at a glance: its clock and what to do, beside who asks and what was noted. */
export function OverviewPart({ request }: { readonly request: Request }) {
  const question = openQuestion(request);
  const { fee, handover, suppressed } = request;
  return (
    <div className="stack">
      <Merged request={request} />
      <div className="overview">
        <div className="stack">
          <ClockCard request={request} />
          {question && <QuestionCard request={request} question={question} />}
          <TasksCard request={request} />
          <NotesCard request={request} />
        </div>
        <div className="stack">
          <MovesCard request={request} />
          <RequesterCard request={request} />
          {suppressed && <SuppressedCard suppressed={suppressed} />}
          {fee && <FeeCard request={request} fee={fee} />}
          {handover && <HandoverCard handover={handover} />}
          <EarlierCard request={request} />
          <OtherWaysCard request={request} />
        </div>
      </div>
    </div>
  );
}

function Merged({ request: { mergedInto } }: { readonly request: Request }) {
  const t = useTexts(dutyTexts);
  if (mergedInto === undefined) return null;
  const { id, reference } = mergedInto;
  return (
    <Banner tone="info">
      {t.mergedInto(reference)}{' '}
      <LinkButton onPress={() => goTo({ area: 'requests', id, part: 'overview' })}>
        {t.openOther}
      </LinkButton>
    </Banner>
  );
}
