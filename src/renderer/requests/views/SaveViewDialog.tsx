import { useState } from 'react';
import type { SavedView } from '../../../core/requests/contract/lists.ts';
import { fieldProblem, useSubmit } from '../../act.ts';
import { putAnswer } from '../../serverState.ts';
import { useTexts } from '../../texts/catalogue.ts';
import { ErrorBanner } from '../../ui/Banner.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { LineField } from '../../ui/Field.tsx';
import { tell } from '../../ui/notices.ts';
import { SaveFoot } from '../../ui/SaveFoot.tsx';
import { useUi } from '../../uiState.ts';
import { useSought } from '../sought.ts';
import { filterOf } from './filters.ts';
import { viewTexts } from './texts.ts';

type SaveViewProps = { readonly views: readonly SavedView[]; readonly onClose: () => void };

/** Names what the list shows now; the name of a view that is there replaces it. */
export function SaveViewDialog({ views, onClose }: SaveViewProps) {
  const t = useTexts(viewTexts);
  const view = useUi((ui) => ui.requestsView);
  const sought = useSought();
  const [name, setName] = useState('');
  const { busy, error, submit } = useSubmit('requests.saveView');
  const save = async () => {
    const same = views.find((each) => each.name === name.trim());
    const { sort, descending } = view;
    const terms = { name: name.trim(), filter: filterOf(view, sought), sort, descending };
    const saved = await submit(same ? { ...terms, id: same.id } : terms);
    if (!saved) return;
    putAnswer('requests.views', {}, saved);
    tell({ kind: 'done', text: t.viewSaved });
    onClose();
  };
  const isDisabled = busy || name.trim() === '';
  return (
    <Dialog
      title={t.saveViewTitle}
      onClose={onClose}
      foot={<SaveFoot onClose={onClose} onSave={() => void save()} isDisabled={isDisabled} />}
    >
      <p className="soft">{t.saveViewLead}</p>
      <LineField
        label={t.viewName}
        value={name}
        onChange={setName}
        problem={fieldProblem(error, 'name')}
        autoFocus
      />
      <ErrorBanner error={error} />
    </Dialog>
  );
}
