import { useState } from 'react';
import type { PlainDate } from '../../../core/kit/dates.ts';
import { type ProcessingRecordId, processingRecordIdSchema } from '../../../core/kit/ids.ts';
import { type RestrictionGround, restrictionGrounds } from '../../../core/requests/rights/codes.ts';
import { fieldProblem } from '../../act.ts';
import { useToday } from '../../calendar.ts';
import { useAnswer } from '../../serverState.ts';
import { useBilingual, useTexts } from '../../texts/catalogue.ts';
import { Checkbox, Select } from '../../ui/Choice.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { CaseDialog } from '../CaseDialog.tsx';
import { type CaseDialogProps, useCaseCommand } from '../caseCommand.ts';
import { dutyTexts } from './texts.ts';

/** Opens a restriction on a ground of Art 18(1). */
export function RestrictDialog(props: CaseDialogProps) {
  const { request, onClose } = props;
  const t = useTexts(dutyTexts);
  const today = useToday();
  const [ground, setGround] = useState<RestrictionGround>('accuracyContested');
  const [openedOn, setOpenedOn] = useState<PlainDate | undefined>(today);
  const [records, setRecords] = useState<readonly ProcessingRecordId[]>(() => scopeOf(request));
  const { opened, busy, error, send } = useCaseCommand(
    'requests.restrict',
    props,
    t.restrictionOpened,
  );
  return (
    <CaseDialog
      title={t.openRestriction}
      lead={t.restrictionsLead}
      error={error}
      isDisabled={busy || openedOn === undefined}
      onSave={() => openedOn && void send({ ...opened, ground, openedOn, records: [...records] })}
      onClose={onClose}
    >
      <Select
        label={t.restrictionGround}
        value={ground}
        onChange={setGround}
        options={restrictionGrounds.map((value) => ({ value, label: t.restrictionGrounds[value] }))}
      />
      <DateField
        label={t.openedOn}
        value={openedOn}
        onChange={setOpenedOn}
        problem={fieldProblem(error, 'openedOn')}
      />
      <RecordChoice chosen={records} onChange={setRecords} />
    </CaseDialog>
  );
}

type RecordChoiceProps = {
  readonly chosen: readonly ProcessingRecordId[];
  readonly onChange: (records: readonly ProcessingRecordId[]) => void;
};

function RecordChoice({ chosen, onChange }: RecordChoiceProps) {
  const t = useTexts(dutyTexts);
  const say = useBilingual();
  const items = useAnswer('processing.list', { limit: 200 }).value?.items ?? [];
  const records = items.map(({ id, title }) => ({ id: processingRecordIdSchema.parse(id), title }));
  if (records.length === 0) return null;
  return (
    <fieldset className="grounds">
      <legend className="field-label">{t.restrictionRecords}</legend>
      {records.map(({ id, title }) => (
        <Checkbox
          key={id}
          selected={chosen.includes(id)}
          onChange={(on) => onChange(on ? [...chosen, id] : chosen.filter((each) => each !== id))}
        >
          {say(title)}
        </Checkbox>
      ))}
    </fieldset>
  );
}

function scopeOf({ courses }: CaseDialogProps['request']): readonly ProcessingRecordId[] {
  return [...new Set(courses.flatMap(({ scope }) => scope.map(({ id }) => id)))];
}
