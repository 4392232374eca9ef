import type { IntakeItem } from '../../core/intake/model.ts';
import type { ApiError } from '../../core/kit/envelope.ts';
import { fieldProblem, useSubmit } from '../act.ts';
import { useTexts } from '../texts/catalogue.ts';
import { commonTexts } from '../texts/common.ts';
import { ErrorBanner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { DateField } from '../ui/DateField.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { LineField, ProseField } from '../ui/Field.tsx';
import { tell } from '../ui/notices.ts';
import { goTo } from '../uiState.ts';
import { DuePreview } from './DuePreview.tsx';
import { clearDesk } from './intake.ts';
import { KindAsked } from './KindAsked.tsx';
import { ItemRead } from './MessageRead.tsx';
import { isComplete, type Proposal, receiveInput } from './proposal.ts';
import { RequesterFields } from './RequesterFields.tsx';
import { RightsAsked } from './RightsAsked.tsx';
import { StandingFields } from './StandingFields.tsx';
import { intakeTexts } from './texts.ts';

type IntakeFormProps = {
  readonly title: string;
  readonly form: Proposal;
  readonly onChange: (form: Proposal) => void;
  readonly onDone: () => void;
  readonly onForget: (() => void) | undefined;
  /** The item of the tray that it is made from. */
  readonly item?: IntakeItem;
};

/** What was read, what Frist would record, and the last day that follows; the officer confirms. */
export function IntakeForm({ title, form, onChange, onDone, onForget, item }: IntakeFormProps) {
  const t = useTexts(intakeTexts);
  const { busy, error, submit } = useSubmit('requests.receive');
  const register = async () => {
    const request = await submit(receiveInput(form, item));
    if (!request) return;
    onDone();
    clearDesk();
    tell({ kind: 'done', text: t.registered(request.reference) });
    goTo({ area: 'requests', id: request.id });
  };
  const foot = (
    <IntakeFoot
      kind={form.kind}
      onForget={onForget}
      isDisabled={busy || !isComplete(form)}
      onRegister={register}
    />
  );
  const set = (change: Partial<Proposal>) => onChange({ ...form, ...change });
  return (
    <Dialog title={title} onClose={clearDesk} wide foot={foot}>
      <div className={item ? 'intake-columns' : 'stack'}>
        {item && <ItemRead item={item} />}
        <section className="stack">
          {item && (
            <header>
              <h2>{t.proposal}</h2>
              <p className="small faint">{t.proposalHint}</p>
            </header>
          )}
          <DayReceived form={form} onChange={set} error={error} />
          <KindAsked form={form} onChange={set} />
          {form.kind === 'rights' && (
            <RightsAsked
              chosen={form.rights}
              onChange={(rights) => set({ rights })}
              evidence={item?.message?.rights ?? []}
            />
          )}
          <RequesterFields form={form} onChange={set} error={error} />
          <StandingFields form={form} onChange={set} />
          {!item?.message && <OwnWords form={form} onChange={set} />}
          <ErrorBanner error={error} />
        </section>
      </div>
    </Dialog>
  );
}

type PartProps = {
  readonly form: Proposal;
  readonly onChange: (change: Partial<Proposal>) => void;
};

function DayReceived({ form, onChange, error }: PartProps & { error: ApiError | undefined }) {
  const t = useTexts(intakeTexts);
  const missing = form.received ? undefined : t.noArrival;
  return (
    <>
      <DateField
        label={t.received}
        value={form.received}
        onChange={(received) => onChange({ received })}
        hint={t.receivedHint}
        problem={fieldProblem(error, 'received') ?? missing}
      />
      <DuePreview received={form.received} rights={form.rights} />
    </>
  );
}

type IntakeFootProps = Pick<IntakeFormProps, 'onForget'> & {
  readonly kind: Proposal['kind'];
  readonly isDisabled: boolean;
  readonly onRegister: () => Promise<void>;
};

function IntakeFoot({ kind, onForget, isDisabled, onRegister }: IntakeFootProps) {
  const t = useTexts(intakeTexts);
  const common = useTexts(commonTexts);
  return (
    <>
      {onForget && (
        <Button kind="quiet" onPress={onForget}>
          {t.forget}
        </Button>
      )}
      <Button onPress={clearDesk}>{common.cancel}</Button>
      <Button kind="primary" isDisabled={isDisabled} onPress={() => void onRegister()}>
        {t.register[kind]}
      </Button>
    </>
  );
}

function OwnWords({ form, onChange }: PartProps) {
  const t = useTexts(intakeTexts);
  return (
    <>
      <LineField
        label={t.subject}
        value={form.subject}
        onChange={(subject) => onChange({ subject })}
        optional
      />
      <ProseField
        label={t.text}
        value={form.text}
        onChange={(text) => onChange({ text })}
        optional
      />
    </>
  );
}
