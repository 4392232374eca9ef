import { useState } from 'react';
import type { Request } from '../../core/requests/model.ts';
import { useSubmit } from '../act.ts';
import { putAnswer } from '../serverState.ts';
import { useTexts } from '../texts/catalogue.ts';
import { ErrorBanner } from '../ui/Banner.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { useDraft } from '../ui/drafts.ts';
import { tell } from '../ui/notices.ts';
import { SaveFoot } from '../ui/SaveFoot.tsx';
import { LetterLanguage, PersonnummerField, RequesterContact } from './RequesterFields.tsx';
import { formOf, type RequesterForm, requesterOf } from './requesterForm.ts';
import { requestTexts } from './texts.ts';

type RequesterDialogProps = { readonly request: Request; readonly onClose: () => void };

/** Changes what is known of the requester. */
export function RequesterDialog({ request, onClose }: RequesterDialogProps) {
  const t = useTexts(requestTexts);
  // What was on the screen when the dialog opened: another tab's change is refused, not written over.
  const [opened] = useState(request);
  const { id, version, requester } = opened;
  const draft = useDraft(`requester ${id} ${version}`, formOf(opened));
  const form = draft.value;
  const { busy, error, submit } = useSubmit('requests.changeRequester');
  const close = () => {
    draft.forget();
    onClose();
  };
  const save = async () => {
    const saved = await submit({ id, version, requester: requesterOf(form, opened) });
    if (!saved) return;
    putAnswer('requests.get', { id }, saved);
    tell({ kind: 'done', text: t.requesterSaved });
    close();
  };
  const set = (change: Partial<RequesterForm>) => draft.set({ ...form, ...change });
  const isDisabled = busy || form.name.trim() === '';
  return (
    <Dialog
      title={t.editRequester}
      onClose={close}
      foot={<SaveFoot onClose={close} onSave={() => void save()} isDisabled={isDisabled} />}
    >
      <RequesterContact form={form} onChange={set} error={error} />
      <PersonnummerField
        form={form}
        onChange={set}
        error={error}
        kept={requester.personnummerMasked !== undefined}
      />
      <LetterLanguage form={form} onChange={set} />
      <ErrorBanner error={error} />
    </Dialog>
  );
}
