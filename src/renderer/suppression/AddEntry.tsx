import { useState } from 'react';
import type { RegisterItemId } from '../../core/kit/ids.ts';
import {
  type SuppressionKind,
  type SuppressionScope,
  suppressionKinds,
  suppressionScopes,
} from '../../core/suppression/model.ts';
import { fieldProblem, useSubmit } from '../act.ts';
import { useTexts } from '../texts/catalogue.ts';
import { ErrorBanner } from '../ui/Banner.tsx';
import { Select } from '../ui/Choice.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { LineField } from '../ui/Field.tsx';
import { tell } from '../ui/notices.ts';
import { SaveFoot } from '../ui/SaveFoot.tsx';
import { PurposeSelect } from './PurposeSelect.tsx';
import { suppressionTexts } from './texts.ts';

/** Enters one address or number by hand; it becomes a code before it is stored. */
export function AddEntry({ onClose }: { readonly onClose: () => void }) {
  const t = useTexts(suppressionTexts);
  const [kind, setKind] = useState<SuppressionKind>('email');
  const [scope, setScope] = useState<SuppressionScope>('directMarketing');
  const [purpose, setPurpose] = useState<RegisterItemId>();
  const [value, setValue] = useState('');
  const { busy, error, submit } = useSubmit('suppression.add');
  const save = async () => {
    const only = scope === 'consent' && purpose ? { purpose } : {};
    if (!(await submit({ kind, scope, value, ...only }))) return;
    tell({ kind: 'done', text: t.added });
    onClose();
  };
  return (
    <Dialog
      title={t.addTitle}
      onClose={onClose}
      foot={
        <SaveFoot
          onClose={onClose}
          onSave={() => void save()}
          isDisabled={busy || value.trim() === ''}
        />
      }
    >
      <Select
        label={t.kind}
        value={kind}
        onChange={setKind}
        options={suppressionKinds.map((each) => ({ value: each, label: t.kinds[each] }))}
      />
      <LineField
        label={t.value}
        value={value}
        onChange={setValue}
        hint={kind === 'postal' ? t.postalHint : t.valueHint}
        problem={fieldProblem(error, 'value')}
        autoFocus
      />
      <Select
        label={t.scope}
        value={scope}
        onChange={setScope}
        options={suppressionScopes.map((each) => ({ value: each, label: t.scopes[each] }))}
      />
      {scope === 'consent' && <PurposeSelect value={purpose} onChange={setPurpose} />}
      <ErrorBanner error={error} />
    </Dialog>
  );
}
