import type { MethodOutput } from '../../core/contract.ts';
import { useSubmit } from '../act.ts';
import { putAnswer, useAnswer } from '../serverState.ts';
import { useTexts } from '../texts/catalogue.ts';
import { commonTexts } from '../texts/common.ts';
import { ErrorBanner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { useDraft } from '../ui/drafts.ts';
import { tell } from '../ui/notices.ts';
import { Awaited } from '../ui/Waiting.tsx';
import { AuthorityFields } from './AuthorityFields.tsx';
import { LetterFields } from './LetterFields.tsx';
import { ContactFields, OrganisationFields } from './OrganisationFields.tsx';
import { formOf, type OrganisationForm, organisationOf } from './organisationForm.ts';
import { StartFromSample } from './StartFromSample.tsx';
import { settingsTexts } from './texts.ts';
import './settings.css';

type Saved = MethodOutput<'settings.get'>;

/** The sender of every letter. */
export function OrganisationSection() {
  const answer = useAnswer('settings.get', {});
  return <Awaited answer={answer}>{(saved) => <OrganisationEditor saved={saved} />}</Awaited>;
}

function OrganisationEditor({ saved }: { readonly saved: Saved }) {
  const t = useTexts(settingsTexts);
  const draft = useDraft('organisation', formOf(saved.settings.organisation));
  const form = draft.value;
  const { busy, error, submit } = useSubmit('settings.saveOrganisation');
  const organisation = organisationOf(form);
  const set = (change: Partial<OrganisationForm>) => draft.set({ ...form, ...change });
  const save = async () => {
    if (organisation === undefined) return;
    const next = await submit({ organisation, version: saved.version });
    if (!next) return;
    putAnswer('settings.get', {}, next);
    draft.forget();
    tell({ kind: 'done', text: t.saved });
  };
  return (
    <form
      className="stack-wide"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Card title={t.organisation} actions={<StartFromSample version={saved.version} />}>
        <div className="stack">
          <p className="soft">{t.organisationLead}</p>
          <OrganisationFields form={form} onChange={set} error={error} />
        </div>
      </Card>
      <Card title={t.officer}>
        <ContactFields form={form} onChange={set} error={error} />
      </Card>
      <Card title={t.letters}>
        <LetterFields form={form} onChange={set} error={error} />
      </Card>
      <Card title={t.authority}>
        <AuthorityFields form={form} onChange={set} error={error} />
      </Card>
      <ErrorBanner error={error} />
      <SaveBar
        changed={draft.changed}
        isDisabled={busy || organisation === undefined}
        onForget={draft.forget}
      />
    </form>
  );
}

type SaveBarProps = {
  readonly changed: boolean;
  readonly isDisabled: boolean;
  readonly onForget: () => void;
};

function SaveBar({ changed, isDisabled, onForget }: SaveBarProps) {
  const common = useTexts(commonTexts);
  if (!changed) return null;
  return (
    <div className="save-bar">
      <span className="soft">{common.unsaved}</span>
      <Button onPress={onForget}>{common.cancel}</Button>
      <Button kind="primary" type="submit" isDisabled={isDisabled}>
        {common.save}
      </Button>
    </div>
  );
}
