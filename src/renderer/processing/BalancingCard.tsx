import { useState } from 'react';
import {
  type BalancingOutcome,
  type BalancingReview,
  balancingOutcomes,
} from '../../core/processing/model.ts';
import { fieldProblem, useSubmit } from '../act.ts';
import type { RegisterCardProps } from '../registers/model.ts';
import { useAnswer } from '../serverState.ts';
import { useTexts } from '../texts/catalogue.ts';
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

/** The history of a record's balancing test: each objection that reopened it, and how it came out. */
export function BalancingCard({ item }: RegisterCardProps) {
  const t = useTexts(processingTexts);
  const all = useAnswer('processing.balancing', {}).value?.reviews ?? [];
  const reviews = all.filter(({ recordId }) => recordId === item.id);
  if (reviews.length === 0) return null;
  return (
    <Card title={t.balancing}>
      <div className="stack">
        <p className="soft">{t.balancingLead}</p>
        <ul className="reviews">
          {reviews.map((review) => (
            <li key={review.id}>
              <Review review={review} />
            </li>
          ))}
        </ul>
      </div>
    </Card>
  );
}

function Review({ review }: { readonly review: BalancingReview }) {
  const t = useTexts(processingTexts);
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
      {reasons && <p className="prose">{reasons}</p>}
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
