import { Database } from 'lucide-react';
import { useState } from 'react';
import { type ProcessingRecord, processingRecordSchema } from '../../core/processing/model.ts';
import { useSubmit } from '../act.ts';
import { StatementFields } from '../extracts/StatementsEditor.tsx';
import { useAnswer } from '../serverState.ts';
import { useBilingual, useTexts } from '../texts/catalogue.ts';
import { commonTexts } from '../texts/common.ts';
import { ErrorBanner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { useDraft } from '../ui/drafts.ts';
import { Empty } from '../ui/Empty.tsx';
import { tell } from '../ui/notices.ts';
import { Awaited } from '../ui/Waiting.tsx';
import { goTo, type Route } from '../uiState.ts';
import { BalancingCard } from './BalancingCard.tsx';
import { FactsCard } from './FactsCard.tsx';
import { RecipientsCard } from './RecipientsCard.tsx';
import { contentOf, emptyRecord, formOf, isNamed } from './recordForm.ts';
import { processingTexts } from './texts.ts';
import './processing.css';
import '../extracts/extracts.css';

/** One processing record: the facts that steer the work, the recipients, and what replies say of it. */
export function ProcessingPage({ route }: { readonly route: Route }) {
  const t = useTexts(processingTexts);
  const id = processingRecordSchema.shape.id.safeParse(route.id).data;
  const answer = useAnswer('processing.get', id && { id });
  if (route.id === 'new') return <RecordEditor key="new" record={undefined} />;
  if (id !== undefined) {
    return (
      <Awaited answer={answer}>
        {(record) => <RecordEditor key={record.id} record={record} />}
      </Awaited>
    );
  }
  return (
    <>
      <h1 className="visually-hidden">{t.list}</h1>
      <Empty icon={Database} title={t.chooseTitle}>
        <p>{t.chooseLead}</p>
        <p>{t.lead}</p>
      </Empty>
    </>
  );
}

function RecordEditor({ record }: { readonly record: ProcessingRecord | undefined }) {
  const t = useTexts(processingTexts);
  const say = useBilingual();
  const draft = useDraft(
    `processing ${record?.id ?? 'new'}`,
    record ? formOf(record) : emptyRecord,
  );
  const { busy, error, submit } = useSubmit('processing.save');
  const save = async () => {
    const target = record ? { id: record.id, version: record.version } : {};
    const saved = await submit({ ...target, content: contentOf(draft.value) });
    if (!saved) return;
    draft.forget();
    tell({ kind: 'done', text: t.saved });
    goTo({ area: 'processing', id: saved.id });
  };
  const set = (change: Partial<typeof draft.value>) => draft.set({ ...draft.value, ...change });
  return (
    <article className="page stack-wide">
      <header className="spread">
        <h1>{say(draft.value.statement.title) || (record ? t.untitled : t.add)}</h1>
        {record && <RemoveRecord record={record} />}
      </header>
      <FactsCard form={draft.value} onChange={set} />
      <RecipientsCard form={draft.value} onChange={set} />
      <Card title={t.statement}>
        <p className="soft">{t.statementLead}</p>
        <StatementFields
          statement={draft.value.statement}
          onChange={(statement) => set({ statement })}
        />
      </Card>
      {record && <BalancingCard record={record} />}
      <ErrorBanner error={error} />
      {draft.changed && (
        <SaveBar
          isNamed={isNamed(draft.value)}
          busy={busy}
          onSave={() => void save()}
          onForget={draft.forget}
        />
      )}
    </article>
  );
}

type SaveBarProps = {
  readonly isNamed: boolean;
  readonly busy: boolean;
  readonly onSave: () => void;
  readonly onForget: () => void;
};

/** Saves or forgets what was changed; says what is missing where the name is. */
function SaveBar({ isNamed, busy, onSave, onForget }: SaveBarProps) {
  const t = useTexts(processingTexts);
  const common = useTexts(commonTexts);
  return (
    <div className="save-bar">
      <span className="soft" role="status">
        {isNamed ? common.unsaved : t.nameMissing}
      </span>
      <Button onPress={onForget}>{common.cancel}</Button>
      <Button kind="primary" isDisabled={busy || !isNamed} onPress={onSave}>
        {common.save}
      </Button>
    </div>
  );
}

function RemoveRecord({ record }: { readonly record: ProcessingRecord }) {
  const t = useTexts(processingTexts);
  const common = useTexts(commonTexts);
  const [asking, setAsking] = useState(false);
  const { busy, error, submit } = useSubmit('processing.remove');
  const remove = async () => {
    if (!(await submit({ id: record.id, version: record.version }))) return;
    tell({ kind: 'done', text: t.removed });
    goTo({ area: 'processing' });
  };
  return (
    <>
      <Button kind="quiet" onPress={() => setAsking(true)}>
        {t.remove}
      </Button>
      {asking && (
        <Dialog
          title={t.removeTitle}
          onClose={() => setAsking(false)}
          foot={
            <>
              <Button onPress={() => setAsking(false)}>{common.cancel}</Button>
              <Button kind="primary" isDisabled={busy} onPress={() => void remove()}>
                {t.remove}
              </Button>
            </>
          }
        >
          <p>{t.removeLead}</p>
          <ErrorBanner error={error} />
        </Dialog>
      )}
    </>
  );
}
