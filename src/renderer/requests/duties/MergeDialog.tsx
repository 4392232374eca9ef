import { useDeferredValue, useState } from 'react';
import type { RequestRow } from '../../../core/requests/model.ts';
import { fieldProblem } from '../../act.ts';
import { useAnswer } from '../../serverState.ts';
import { useTexts } from '../../texts/catalogue.ts';
import { LineField, ProseField } from '../../ui/Field.tsx';
import { goTo } from '../../uiState.ts';
import { CaseDialog } from '../CaseDialog.tsx';
import { type CaseDialogProps, useCaseCommand } from '../caseCommand.ts';
import { MergeTargets } from './MergeTargets.tsx';
import { dutyTexts } from './texts.ts';

const most = 20;
const leastCharacters = 3;

/** Merges this case into another, chosen by reference or name, or among the same person's. */
export function MergeDialog(props: CaseDialogProps) {
  const { request, onClose } = props;
  const t = useTexts(dutyTexts);
  const [words, setWords] = useState('');
  const [into, setInto] = useState<RequestRow>();
  const [reason, setReason] = useState('');
  const { opened, busy, error, send } = useCaseCommand('requests.merge', props, t.merged);
  const search = useDeferredValue(words.trim() || request.requester.name);
  const found = useAnswer('requests.list', { search, limit: most }).value?.rows;
  const merge = async () => {
    if (into && (await send({ ...opened, into: into.id, reason }))) {
      goTo({ area: 'requests', id: into.id, part: 'overview' });
    }
  };
  return (
    <CaseDialog
      title={t.mergeTitle(request.reference)}
      lead={t.mergeLead}
      error={error}
      action={t.mergeGo}
      isDisabled={busy || !into || reason.trim().length < leastCharacters}
      onSave={() => void merge()}
      onClose={onClose}
    >
      <LineField label={t.mergeSearch} value={words} onChange={setWords} autoFocus />
      <MergeTargets
        rows={found?.filter(({ id }) => id !== request.id)}
        chosen={into}
        onChoose={setInto}
      />
      <ProseField
        label={t.mergeReason}
        value={reason}
        onChange={setReason}
        problem={fieldProblem(error, 'reason')}
        rows={2}
      />
    </CaseDialog>
  );
}
