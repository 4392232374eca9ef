import { languages } from '../../core/kit/language.ts';
import type { Request } from '../../core/requests/model.ts';
import { fieldProblem, useSubmit } from '../act.ts';
import { putAnswer } from '../serverState.ts';
import { useTexts } from '../texts/catalogue.ts';
import { commonTexts } from '../texts/common.ts';
import { wordTexts } from '../texts/words.ts';
import { ErrorBanner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { Checkbox, Segmented } from '../ui/Choice.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { useDraft } from '../ui/drafts.ts';
import { LineField, ProseField } from '../ui/Field.tsx';
import { tell } from '../ui/notices.ts';
import { requestTexts } from './texts.ts';

type RequesterDialogProps = { readonly request: Request; readonly onClose: () => void };

/** Changes what is known of the requester; a second and later postal address stays as it is. */
export function RequesterDialog({ request, onClose }: RequesterDialogProps) {
  const t = useTexts(requestTexts);
  const common = useTexts(commonTexts);
  const { id, version, requester } = request;
  const draft = useDraft(`requester ${id} ${version}`, formOf(request));
  const form = draft.value;
  const { busy, error, submit } = useSubmit('requests.changeRequester');
  const close = () => {
    draft.forget();
    onClose();
  };
  const save = async () => {
    const saved = await submit({ id, version, requester: requesterOf(form, request) });
    if (!saved) return;
    putAnswer('requests.get', { id }, saved);
    tell({ kind: 'done', text: t.requesterSaved });
    close();
  };
  const set = (change: Partial<RequesterForm>) => draft.set({ ...form, ...change });
  return (
    <Dialog
      title={t.editRequester}
      onClose={close}
      foot={
        <>
          <Button onPress={close}>{common.cancel}</Button>
          <Button
            kind="primary"
            isDisabled={busy || form.name.trim() === ''}
            onPress={() => void save()}
          >
            {common.save}
          </Button>
        </>
      }
    >
      <LineField
        label={t.name}
        value={form.name}
        onChange={(name) => set({ name })}
        problem={fieldProblem(error, 'requester.name')}
        required
      />
      <ProseField
        label={t.emails}
        value={form.emails}
        onChange={(emails) => set({ emails })}
        hint={t.emailsHint}
        problem={fieldProblem(error, 'requester.emails')}
        rows={1}
      />
      <ProseField
        label={t.address}
        value={form.address}
        onChange={(address) => set({ address })}
        hint={t.addressHint}
        problem={fieldProblem(error, 'requester.postalAddresses')}
      />
      <LineField
        label={t.personnummer}
        value={form.personnummer}
        onChange={(personnummer) => set({ personnummer })}
        {...(requester.personnummerMasked ? { hint: t.personnummerKeep } : {})}
        problem={fieldProblem(error, 'requester.personnummer')}
      />
      {requester.personnummerMasked && (
        <Checkbox selected={form.remove} onChange={(remove) => set({ remove })}>
          {t.personnummerRemove}
        </Checkbox>
      )}
      <LetterLanguage form={form} onChange={set} />
      <ErrorBanner error={error} />
    </Dialog>
  );
}

type LetterLanguageProps = {
  readonly form: RequesterForm;
  readonly onChange: (change: Partial<RequesterForm>) => void;
};

function LetterLanguage({ form, onChange }: LetterLanguageProps) {
  const t = useTexts(requestTexts);
  const words = useTexts(wordTexts);
  return (
    <div className="stack-tight">
      <span className="field-label">{t.language}</span>
      <Segmented
        label={t.language}
        value={form.language}
        onChange={(language) => onChange({ language })}
        options={languages.map((value) => ({ value, label: words.languages[value] }))}
      />
    </div>
  );
}

function formOf({ requester }: Request) {
  return {
    name: requester.name,
    emails: requester.emails.join('\n'),
    address: (requester.postalAddresses[0]?.lines ?? []).join('\n'),
    personnummer: '',
    remove: false,
    language: requester.language,
  };
}
type RequesterForm = ReturnType<typeof formOf>;

function requesterOf(form: RequesterForm, { requester }: Request) {
  const first = linesOf(form.address);
  const others = requester.postalAddresses.slice(1).map(({ lines }) => ({ lines: [...lines] }));
  const given = form.personnummer.trim();
  return {
    name: form.name,
    emails: linesOf(form.emails),
    postalAddresses: first.length > 0 ? [{ lines: first }, ...others] : others,
    language: form.language,
    ...(form.remove ? { personnummer: null } : given === '' ? {} : { personnummer: given }),
  };
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
