import type { Extract } from '../../core/extracts/model.ts';
import { useSubmit } from '../act.ts';
import { putAnswer } from '../serverState.ts';
import { useTexts } from '../texts/catalogue.ts';
import { commonTexts } from '../texts/common.ts';
import { ErrorBanner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { useDraft } from '../ui/drafts.ts';
import { tell } from '../ui/notices.ts';
import { StatementsEditor } from './StatementsEditor.tsx';
import { extractTexts } from './texts.ts';

/** What this answer says of the processing activities that concern the person. */
export function StatementsCard({ extract }: { readonly extract: Extract }) {
  const t = useTexts(extractTexts);
  const common = useTexts(commonTexts);
  const { requestId, statements } = extract;
  const draft = useDraft(`statements ${requestId}`, statements);
  const { busy, error, submit } = useSubmit('extracts.saveStatements');
  const save = async () => {
    const saved = await submit({ requestId, statements: [...draft.value] });
    if (!saved) return;
    putAnswer('extracts.get', { requestId }, saved);
    draft.forget();
    tell({ kind: 'done', text: t.statementsSaved });
  };
  return (
    <Card
      title={t.statements}
      actions={
        draft.changed && (
          <>
            <span className="small faint">{common.unsaved}</span>
            <Button onPress={() => draft.forget()}>{common.cancel}</Button>
            <Button kind="primary" isDisabled={busy} onPress={() => void save()}>
              {common.save}
            </Button>
          </>
        )
      }
    >
      <div className="stack">
        <p className="soft">{t.statementsLead}</p>
        <ErrorBanner error={error} />
        <StatementsEditor
          statements={draft.value}
          onChange={draft.set}
          empty={t.noStatements}
          level={3}
        />
      </div>
    </Card>
  );
}
