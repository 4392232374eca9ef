import { CalendarPlus } from 'lucide-react';
import { useState } from 'react';
import type { PlainDate } from '../../core/kit/dates.ts';
import { type RegisterItemId, registerItemIdSchema } from '../../core/kit/ids.ts';
import { fieldProblem, useSubmit } from '../act.ts';
import type { RegisterCardProps } from '../registers/model.ts';
import { useAnswer } from '../serverState.ts';
import { useBilingual, useTexts } from '../texts/catalogue.ts';
import { ErrorBanner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { Select } from '../ui/Choice.tsx';
import { DateField } from '../ui/DateField.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { LineField } from '../ui/Field.tsx';
import { tell } from '../ui/notices.ts';
import { SaveFoot } from '../ui/SaveFoot.tsx';
import { goTo } from '../uiState.ts';
import { retentionTexts } from './texts.ts';

/** The way from a rule to an action by it. */
export function PlanCard({ item }: RegisterCardProps) {
  const t = useTexts(retentionTexts);
  const [planning, setPlanning] = useState(false);
  const records = item.linkedFrom.filter(({ register }) => register === 'processing');
  return (
    <Card
      title={t.actions}
      actions={
        <Button icon={CalendarPlus} onPress={() => setPlanning(true)}>
          {t.plan}
        </Button>
      }
    >
      <p className="soft">{t.planLead}</p>
      {planning && (
        <PlanDialog ruleId={item.id} records={records} onClose={() => setPlanning(false)} />
      )}
    </Card>
  );
}

type PlanProps = {
  readonly ruleId: RegisterItemId;
  readonly records: RegisterCardProps['item']['linkedFrom'];
  readonly onClose: () => void;
};

const none = '-';

function PlanDialog({ ruleId, records, onClose }: PlanProps) {
  const t = useTexts(retentionTexts);
  const say = useBilingual();
  const [what, setWhat] = useState('');
  const [triggerOn, setTriggerOn] = useState<PlainDate>();
  const [record, setRecord] = useState<string>(records[0]?.id ?? none);
  const rule = useAnswer('retention.get', { id: ruleId });
  const { busy, error, submit } = useSubmit('retentionActions.plan');
  const plan = async () => {
    if (!triggerOn) return;
    const recordId = registerItemIdSchema.safeParse(record).data;
    const asked = { ruleId, what, triggerOn, ...(recordId ? { recordId } : {}) };
    const planned = await submit(asked);
    if (!planned) return;
    tell({ kind: 'done', text: t.planned });
    onClose();
    goTo({ area: 'retentionActions', id: planned.id });
  };
  return (
    <Dialog
      title={t.plan}
      onClose={onClose}
      foot={
        <SaveFoot
          onClose={onClose}
          onSave={() => void plan()}
          isDisabled={busy || what.trim() === '' || !triggerOn}
        />
      }
    >
      <div className="stack">
        {rule.value && <p className="strong">{say(rule.value.title)}</p>}
        <LineField
          label={t.what}
          hint={t.whatHint}
          value={what}
          onChange={setWhat}
          problem={fieldProblem(error, 'what')}
        />
        <DateField
          label={t.triggerOn}
          value={triggerOn}
          onChange={setTriggerOn}
          problem={fieldProblem(error, 'triggerOn')}
        />
        <Select
          label={t.record}
          value={record}
          onChange={setRecord}
          options={[
            { value: none, label: t.noRecord },
            ...records.map(({ id, title }) => ({ value: id as string, label: say(title) })),
          ]}
        />
        <ErrorBanner error={error} />
      </div>
    </Dialog>
  );
}
