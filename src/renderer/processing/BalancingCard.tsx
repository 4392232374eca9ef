import { TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import type { Reopened } from '../../core/balancing/model.ts';
import type { RegisterItemId } from '../../core/kit/ids.ts';
import {
  type BalancingOutcome,
  type BalancingReview,
  balancingOutcomes,
} from '../../core/processing/model.ts';
import { fieldProblem, useSubmit } from '../act.ts';
import type { RegisterCardProps } from '../registers/model.ts';
import { useAnswer } from '../serverState.ts';
import { capitalised } from '../texts/capitalised.ts';
import { useArticle, useBilingual, useTexts } from '../texts/catalogue.ts';
import { ErrorBanner } from '../ui/Banner.tsx';
import { Button, LinkButton } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { Select } from '../ui/Choice.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { ProseField } from '../ui/Field.tsx';
import { tell } from '../ui/notices.ts';
import { SaveFoot } from '../ui/SaveFoot.tsx';
import { goTo } from '../uiState.ts';
import { processingTexts } from './texts.ts';
import './processing.css';

/** The objections that reopened the balancing of a record, or of a test's records, and how each came out. */
export function BalancingCard({ item }: RegisterCardProps) {
  const t = useTexts(processingTexts);
  const all = useAnswer('balancing.reopened', {}).value?.reopened ?? [];
  const own = all.filter(
    ({ review, tests }) => review.recordId === item.id || tests.some(({ id }) => id === item.id),
  );
  if (own.length === 0) return null;
  return (
    <Card title={t.balancing}>
      <div className="stack">
        <p className="soft">{t.balancingLead}</p>
        <ul className="reviews">
          {own.map((reopened) => (
            <li key={reopened.review.id}>
              <Review reopened={reopened} from={item.id} />
            </li>
          ))}
        </ul>
      </div>
    </Card>
  );
}

type ReviewProps = {
  readonly reopened: Reopened;
  /** The item on whose page it stands. */
  readonly from: RegisterItemId;
};

function Review({ reopened: { review, recordTitle, tests, gaps }, from }: ReviewProps) {
  const t = useTexts(processingTexts);
  const say = useBilingual();
  const article = useArticle();
  const [concluding, setConcluding] = useState(false);
  const { requestId, reference, openedOn, outcome, reasons, concludedOn } = review;
  const words = t.reopened(reference, openedOn);
  return (
    <div className="stack-tight">
      <p>
        {requestId ? (
          <LinkButton onPress={() => goTo({ area: 'requests', id: requestId })}>{words}</LinkButton>
        ) : (
          words
        )}
        {' · '}
        <span className="strong">
          {outcome ? `${t.outcomes[outcome]} (${concludedOn})` : t.open}
        </span>
      </p>
      {review.recordId !== from && (
        <p>
          <LinkButton onPress={() => goTo({ area: 'processing', id: review.recordId })}>
            {say(recordTitle)}
          </LinkButton>
        </p>
      )}
      {tests
        .filter(({ id }) => id !== from)
        .map(({ id, title }) => (
          <p key={id}>
            <LinkButton onPress={() => goTo({ area: 'balancing', id })}>{say(title)}</LinkButton>
          </p>
        ))}
      {reasons && <p className="prose">{reasons}</p>}
      {gaps.length > 0 && (
        <ul className="gaps">
          {gaps.map((gap) => (
            <li key={gap.text.en}>
              <TriangleAlert size={14} aria-hidden />
              <span>
                {capitalised(say(gap.text))}{' '}
                <span className="small faint">{article(gap.article)}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
      {outcome === undefined && (
        <div>
          <Button onPress={() => setConcluding(true)}>{t.conclude}</Button>
        </div>
      )}
      {concluding && <Conclude review={review} onClose={() => setConcluding(false)} />}
    </div>
  );
}

type ConcludeProps = { readonly review: BalancingReview; readonly onClose: () => void };

function Conclude({ review, onClose }: ConcludeProps) {
  const t = useTexts(processingTexts);
  const [outcome, setOutcome] = useState<BalancingOutcome>('personPrevails');
  const [reasons, setReasons] = useState('');
  const { busy, error, submit } = useSubmit('processing.concludeBalancing');
  const save = async () => {
    if (!(await submit({ reviewId: review.id, outcome, reasons }))) return;
    tell({ kind: 'done', text: t.concluded });
    onClose();
  };
  return (
    <Dialog
      title={t.conclude}
      onClose={onClose}
      foot={
        <SaveFoot
          onClose={onClose}
          onSave={() => void save()}
          isDisabled={busy || reasons.trim() === ''}
        />
      }
    >
      <Select
        label={t.outcome}
        value={outcome}
        onChange={setOutcome}
        options={balancingOutcomes.map((value) => ({ value, label: t.outcomes[value] }))}
      />
      <ProseField
        label={t.reasons}
        hint={t.concludeLead}
        value={reasons}
        onChange={setReasons}
        problem={fieldProblem(error, 'reasons')}
        rows={5}
      />
      <ErrorBanner error={error} />
    </Dialog>
  );
}
