import { CircleAlert, CircleCheck } from 'lucide-react';
import { useState } from 'react';
import type { MethodOutput } from '../../../core/contract.ts';
import type { RequestId } from '../../../core/kit/ids.ts';
import { useSubmit } from '../../act.ts';
import { useBilingual, useTexts } from '../../texts/catalogue.ts';
import { commonTexts } from '../../texts/common.ts';
import { ErrorBanner } from '../../ui/Banner.tsx';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { goTo } from '../../uiState.ts';
import {
  ExtensionFields,
  type ExtensionForm,
  isWhole,
  noExtension,
} from '../clock/ExtensionFields.tsx';
import { viewTexts } from './texts.ts';

type ExtendManyProps = { readonly ids: readonly RequestId[]; readonly onClose: () => void };
type Outcome = MethodOutput<'requests.extendMany'>['cases'][number];

/** Extends the chosen cases, each with its own letter, and says what became of each. */
export function ExtendManyDialog({ ids, onClose }: ExtendManyProps) {
  const t = useTexts(viewTexts);
  const common = useTexts(commonTexts);
  const [form, setForm] = useState<ExtensionForm>(noExtension);
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>();
  const { busy, error, submit } = useSubmit('requests.extendMany');
  const extend = async () => setOutcomes((await submit({ ids: [...ids], ...form }))?.cases);
  const foot = outcomes ? (
    <Button kind="primary" onPress={onClose}>
      {common.close}
    </Button>
  ) : (
    <>
      <Button onPress={onClose}>{common.cancel}</Button>
      <Button kind="primary" isDisabled={busy || !isWhole(form)} onPress={() => void extend()}>
        {t.extendGo}
      </Button>
    </>
  );
  return (
    <Dialog title={t.extendTitle(ids.length)} onClose={onClose} foot={foot}>
      {outcomes ? (
        <Outcomes outcomes={outcomes} onClose={onClose} />
      ) : (
        <>
          <p className="soft">{t.extendLead}</p>
          <ExtensionFields form={form} onChange={setForm} error={error} />
          <ErrorBanner error={error} />
        </>
      )}
    </Dialog>
  );
}

type OutcomesProps = { readonly outcomes: readonly Outcome[]; readonly onClose: () => void };

function Outcomes({ outcomes, onClose }: OutcomesProps) {
  const t = useTexts(viewTexts);
  const say = useBilingual();
  const done = outcomes.filter(({ extended }) => extended).length;
  return (
    <>
      <p role="status">{t.extendDone(done, outcomes.length)}</p>
      <ul className="outcomes" aria-label={t.results}>
        {outcomes.map(({ id, reference, extended, reason }) => {
          const Sign = extended ? CircleCheck : CircleAlert;
          return (
            <li key={id}>
              <Sign size={15} aria-hidden className={extended ? 'sign-done' : 'sign-late'} />
              <LinkButton
                onPress={() => {
                  onClose();
                  goTo({ area: 'requests', id });
                }}
              >
                {reference}
              </LinkButton>
              <span>
                {extended ? t.extendedCase : t.notExtendedCase}
                {reason && `: ${say(reason)}`}
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
