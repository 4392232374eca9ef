import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { Course } from '../../../core/requests/model.ts';
import { useAnswer } from '../../serverState.ts';
import { useBilingual, useTexts } from '../../texts/catalogue.ts';
import { wordTexts } from '../../texts/words.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Choice.tsx';
import { goTo } from '../../uiState.ts';
import { CaseDialog } from '../CaseDialog.tsx';
import { type CaseDialogProps, useCaseCommand } from '../caseCommand.ts';
import { Applies } from './Applies.tsx';
import { firstScope, otherRecords, type ScopeChoice } from './scope.ts';
import { decisionTexts } from './texts.ts';

type ScopeDialogProps = CaseDialogProps & {
  readonly course: Course;
  readonly choices: readonly ScopeChoice[];
  /** Where the scope is the first step of a decision: what comes after it. */
  readonly onNext?: () => void;
};

/** Which processing records a right concerns; for an objection this reopens their balancing tests. */
export function ScopeDialog(props: ScopeDialogProps) {
  const { onClose, onNext, course, choices } = props;
  const t = useTexts(decisionTexts);
  const words = useTexts(wordTexts);
  const [records, setRecords] = useState(() => firstScope(choices));
  const command = useCaseCommand(
    'requests.setScope',
    { request: props.request, onClose: onNext ?? onClose },
    t.scopeSaved,
  );
  const { opened, busy, error, send } = command;
  const { right } = course;
  const save = () => {
    // A refusal on formal grounds concerns no processing: nothing to save, on to the decision.
    if (onNext && records.length === 0 && course.scope.length === 0) onNext();
    else void send({ ...opened, right, records: [...records] });
  };
  const leads = [
    t.scopeLead,
    ...(right === 'objection' ? [t.scopeObjection] : []),
    ...(onNext ? [t.scopeFirst] : []),
  ];
  return (
    <CaseDialog
      title={t.scopeTitle(words.rights[right])}
      lead={leads.join(' ')}
      error={error}
      {...(onNext ? { action: t.scopeNext } : {})}
      isDisabled={busy}
      onSave={save}
      onClose={onClose}
    >
      <Records choices={choices} chosen={records} onChange={setRecords} />
    </CaseDialog>
  );
}

type RecordsProps = {
  readonly choices: readonly ScopeChoice[];
  readonly chosen: readonly ScopeChoice['recordId'][];
  readonly onChange: (chosen: readonly ScopeChoice['recordId'][]) => void;
};

/** The records that fit the person, and all others for whoever asks for them. */
function Records(props: RecordsProps) {
  const { choices } = props;
  const t = useTexts(decisionTexts);
  const [all, setAll] = useState(false);
  const records = useAnswer('processing.list', { limit: 200 }).value?.items ?? [];
  const others = otherRecords(choices, records);
  return (
    <>
      {choices.length === 0 && <p className="faint">{t.noneFits}</p>}
      <Ticked {...props} />
      {all && <Ticked {...props} choices={others} />}
      <div className="line">
        {!all && others.length > 0 && (
          <Button onPress={() => setAll(true)}>{t.showAll(others.length)}</Button>
        )}
        <LinkButton onPress={() => goTo({ area: 'processing', id: 'new' })}>
          <Plus size={14} aria-hidden /> {t.addProcessing}
        </LinkButton>
      </div>
    </>
  );
}

function Ticked({ choices, chosen, onChange }: RecordsProps) {
  const say = useBilingual();
  if (choices.length === 0) return null;
  return (
    <ul className="stack">
      {choices.map(({ recordId, title, verdict }) => (
        <li key={recordId}>
          <Checkbox
            selected={chosen.includes(recordId)}
            onChange={(on) =>
              onChange(on ? [...chosen, recordId] : chosen.filter((each) => each !== recordId))
            }
          >
            <span className="strong">{say(title)}</span>
            {verdict && <Applies verdict={verdict} />}
          </Checkbox>
        </li>
      ))}
    </ul>
  );
}
