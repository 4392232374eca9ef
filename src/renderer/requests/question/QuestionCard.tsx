import { useState } from 'react';
import type { Request } from '../../../core/requests/model.ts';
import { useDayName, useToday } from '../../calendar.ts';
import { useAnswer } from '../../serverState.ts';
import { useTexts } from '../../texts/catalogue.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { Card, Facts } from '../../ui/Card.tsx';
import { goTo } from '../../uiState.ts';
import { isUnsent } from '../moves.ts';
import { lastDayToAnswer } from './question.ts';
import { RemindDialog } from './RemindDialog.tsx';
import { questionTexts } from './texts.ts';

type QuestionCardProps = {
  readonly request: Request;
  readonly question: Request['pauses'][number];
};

/** The question that waits for its answer: until when, and what can be done when nobody answers. The answer is the next step. */
export function QuestionCard({ request, question }: QuestionCardProps) {
  const t = useTexts(questionTexts);
  const dayName = useDayName();
  const [reminding, setReminding] = useState(false);
  const { ground, from, doubt, despite, remindedOn } = question;
  return (
    <Card id="question" title={t.title[ground]}>
      <div className="stack">
        <Waiting request={request} question={question} />
        <Facts
          facts={[
            [t.askedOn, dayName(from)],
            [
              t.doubt,
              <span key="doubt" className="prose">
                {doubt}
              </span>,
            ],
            [t.despiteFact, despite],
            [t.reminded, remindedOn && dayName(remindedOn)],
          ]}
        />
        <div className="line">
          <Button onPress={() => setReminding(true)}>{t.remind}</Button>
        </div>
      </div>
      {reminding && <RemindDialog request={request} onClose={() => setReminding(false)} />}
    </Card>
  );
}

function Waiting({ request, question }: QuestionCardProps) {
  const t = useTexts(questionTexts);
  const dayName = useDayName();
  const last = lastDayToAnswer(question);
  const { id: requestId } = request;
  const letters = useAnswer('letters.list', { requestId }).value?.letters ?? [];
  const isExpired = useToday() > last;
  if (isUnsent(question, letters)) {
    return (
      <Banner tone="warning">
        <p>{t.unsent}</p>
        <LinkButton onPress={() => goTo({ area: 'requests', id: requestId, part: 'letters' })}>
          {t.toLetters}
        </LinkButton>
      </Banner>
    );
  }
  if (!isExpired) return <p>{t.waits(dayName(last))}</p>;
  return (
    <Banner tone="warning">
      <p>{t.expired(dayName(last))}</p>
      <LinkButton onPress={() => goTo({ area: 'requests', id: request.id, part: 'decisions' })}>
        {t.toDecision}
      </LinkButton>
    </Banner>
  );
}
