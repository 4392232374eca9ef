import type { Bilingual } from '../../../core/kit/language.ts';
import type { Course } from '../../../core/requests/model.ts';
import { rightsCatalogue } from '../../../core/requests/rights/index.ts';
import { useToday } from '../../calendar.ts';
import { useBilingual, useTexts } from '../../texts/catalogue.ts';
import { wordTexts } from '../../texts/words.ts';
import { useDraft } from '../../ui/drafts.ts';
import { CaseDialog } from '../CaseDialog.tsx';
import { type CaseDialogProps, useCaseCommand } from '../caseCommand.ts';
import { DecisionFields } from './DecisionFields.tsx';
import { type DecisionForm, decisionOf, formOf, missingIn, outcomesFor } from './decisionForm.ts';
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
  const missing = missingIn(right, form, useToday());
  const save = async () => {
    if (decision && (await send({ ...opened, right, decision }))) draft.forget();
  };
  const fields = { form, onChange: draft.set, error, definition: rightsCatalogue[right] };
  const byItem = form.outcome !== undefined && outcomesFor(right, form.outcome).length > 0;
  return (
    <CaseDialog
      title={t.decisionTitle(words.rights[right])}
      {...(course.decision ? { lead: t.againLead } : {})}
      error={error}
      isDisabled={busy || decision === undefined || missing.length > 0}
      onSave={() => void save()}
      onClose={onClose}
      wide
    >
      <DecisionFields {...fields} language={request.requester.language} />
      {byItem && <ItemFields {...fields} request={request} course={course} />}
      <Missing missing={missing} />
    </CaseDialog>
  );
}

function Missing({ missing }: { readonly missing: readonly Bilingual[] }) {
  const t = useTexts(decisionTexts);
  const say = useBilingual();
  return (
    <div role="status" className="small soft">
      {missing.length > 0 && (
        <>
          <p>{t.missing}:</p>
          <ul className="hindrances">
            {missing.map((each) => (
              <li key={each.en}>{say(each)}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
