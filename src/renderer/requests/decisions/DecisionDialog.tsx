import type { Course } from '../../../core/requests/model.ts';
import { rightsCatalogue } from '../../../core/requests/rights/index.ts';
import { useTexts } from '../../texts/catalogue.ts';
import { wordTexts } from '../../texts/words.ts';
import { useDraft } from '../../ui/drafts.ts';
import { CaseDialog } from '../CaseDialog.tsx';
import { type CaseDialogProps, useCaseCommand } from '../caseCommand.ts';
import { DecisionFields } from './DecisionFields.tsx';
import { type DecisionForm, decisionOf, formOf, itemOutcomes, missingIn } from './decisionForm.ts';
import { ItemFields } from './ItemFields.tsx';
import { decisionTexts } from './texts.ts';

type DecisionDialogProps = CaseDialogProps & { readonly course: Course };

/** Decides one right: outcome, grounds, reasons, what was done, item by item where data are touched. */
export function DecisionDialog(props: DecisionDialogProps) {
  const { request, onClose, course } = props;
  const { right } = course;
  const t = useTexts(decisionTexts);
  const words = useTexts(wordTexts);
  const draft = useDraft<DecisionForm>(`decision ${request.id} ${right}`, formOf(course.decision));
  const { opened, busy, error, send } = useCaseCommand('requests.decide', props, t.decisionSaved);
  const form = draft.value;
  const decision = decisionOf(form);
  const missing = missingIn(form);
  const save = async () => {
    if (decision && (await send({ ...opened, right, decision }))) draft.forget();
  };
  const fields = { form, onChange: draft.set, error, definition: rightsCatalogue[right] };
  const byItem = itemOutcomes[right].length > 0 && form.outcome !== undefined;
  return (
    <CaseDialog
      title={t.decisionTitle(words.rights[right])}
      {...(course.decision ? { lead: t.againLead } : {})}
      error={error}
      isDisabled={busy || missing.length > 0}
      onSave={() => void save()}
      onClose={onClose}
      wide
    >
      <DecisionFields {...fields} language={request.requester.language} />
      {byItem && <ItemFields {...fields} request={request} course={course} />}
      {missing.length > 0 && (
        <p className="small soft" role="status">
          {t.missing}: {missing.map((name) => t.missings[name]).join(', ')}.
        </p>
      )}
    </CaseDialog>
  );
}
