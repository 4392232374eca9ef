import { useState } from 'react';
import type { Course } from '../../../core/requests/model.ts';
import { useBilingual, useTexts } from '../../texts/catalogue.ts';
import { wordTexts } from '../../texts/words.ts';
import { Checkbox } from '../../ui/Choice.tsx';
import { CaseDialog } from '../CaseDialog.tsx';
import { type CaseDialogProps, useCaseCommand } from '../caseCommand.ts';
import { Applies } from './Applies.tsx';
import { firstScope, type ScopeChoice } from './scope.ts';
import { decisionTexts } from './texts.ts';

type ScopeDialogProps = CaseDialogProps & {
  readonly course: Course;
  readonly choices: readonly ScopeChoice[];
};

/** Which processing records a right concerns; for an objection this reopens their balancing tests. */
export function ScopeDialog(props: ScopeDialogProps) {
  const { onClose, course, choices } = props;
  const t = useTexts(decisionTexts);
  const words = useTexts(wordTexts);
  const say = useBilingual();
  const [records, setRecords] = useState(() => firstScope(choices));
  const { opened, busy, error, send } = useCaseCommand('requests.setScope', props, t.scopeSaved);
  const { right } = course;
  return (
    <CaseDialog
      title={t.scopeTitle(words.rights[right])}
      lead={right === 'objection' ? `${t.scopeLead} ${t.scopeObjection}` : t.scopeLead}
      error={error}
      isDisabled={busy}
      onSave={() => void send({ ...opened, right, records: [...records] })}
      onClose={onClose}
    >
      <ul className="stack">
        {choices.map(({ recordId, title, verdict }) => (
          <li key={recordId}>
            <Checkbox
              selected={records.includes(recordId)}
              onChange={(on) =>
                setRecords(
                  on ? [...records, recordId] : records.filter((each) => each !== recordId),
                )
              }
            >
              <span className="strong">{say(title)}</span>
              {verdict && <Applies verdict={verdict} />}
            </Checkbox>
          </li>
        ))}
      </ul>
    </CaseDialog>
  );
}
