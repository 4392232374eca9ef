import { useState } from 'react';
import type { Bilingual } from '../../../core/kit/language.ts';
import type { Course } from '../../../core/requests/model.ts';
import { rightsCatalogue } from '../../../core/requests/rights/index.ts';
import { useToday } from '../../calendar.ts';
import { useBilingual, useTexts } from '../../texts/catalogue.ts';
import { wordTexts } from '../../texts/words.ts';
import { useDraft } from '../../ui/drafts.ts';
import { CaseDialog } from '../CaseDialog.tsx';
import { type CaseDialogProps, useCaseCommand } from '../caseCommand.ts';
import { Balancing } from './Balancing.tsx';
import { DecisionFields } from './DecisionFields.tsx';
import {
  type DecisionForm,
  decisionOf,
  formOf,
  missingIn,
  missingScope,
  outcomesFor,
} from './decisionForm.ts';
import { ItemFields } from './ItemFields.tsx';
import { isRestricted, RestrictionGroundField } from './RestrictionGroundField.tsx';
import { decisionTexts } from './texts.ts';

type DecisionDialogProps = CaseDialogProps & {
  readonly course: Course;
  /** Whether there are processing records that the right may concern. */
  readonly fits: boolean;
};

/** Decides one right: outcome, grounds, reasons, what was done, item by item where data are touched. */
export function DecisionDialog(props: DecisionDialogProps) {
  const { request, course } = props;
  const { right } = course;
  const t = useTexts(decisionTexts);
  const words = useTexts(wordTexts);
  // Kept while the dialog is open, also over a crash; what is let be is forgotten.
  const [key] = useState(`decision ${request.id} ${right} ${request.version}`);
  const draft = useDraft<DecisionForm>(key, formOf(course.decision));
  const onClose = () => {
    draft.forget();
    props.onClose();
  };
  const command = useCaseCommand('requests.decide', { request, onClose }, t.decisionSaved);
  const { opened, busy, error, send } = command;
  const form = draft.value;
  const decision = decisionOf(form);
  const missing = [
    ...(props.fits ? missingScope(course, form) : []),
    ...missingIn(right, form, useToday(), isRestricted(request)),
  ];
  const save = () => {
    if (decision) void send({ ...opened, right, decision });
  };
  const fields = { form, onChange: draft.set, error, definition: rightsCatalogue[right] };
  const byItem = form.outcome !== undefined && outcomesFor(right, form.outcome).length > 0;
  return (
    <CaseDialog
      title={t.decisionTitle(words.rights[right])}
      {...(course.decision ? { lead: t.againLead } : {})}
      error={error}
      isDisabled={busy || decision === undefined || missing.length > 0}
      onSave={save}
      onClose={onClose}
      wide
    >
      <Balancing request={request} course={course} />
      <DecisionFields {...fields} language={request.requester.language} />
      {right === 'restriction' && (
        <RestrictionGroundField {...fields} isRestricted={isRestricted(request)} />
      )}
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
