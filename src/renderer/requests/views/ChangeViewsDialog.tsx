import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { SavedView } from '../../../core/requests/contract/lists.ts';
import { act } from '../../act.ts';
import { putAnswer } from '../../serverState.ts';
import { useTexts } from '../../texts/catalogue.ts';
import { commonTexts } from '../../texts/common.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { LineField } from '../../ui/Field.tsx';
import { viewTexts } from './texts.ts';

type ChangeViewsProps = { readonly views: readonly SavedView[]; readonly onClose: () => void };

/** Renames and removes saved views; a removed one can be put back at once. */
export function ChangeViewsDialog({ views, onClose }: ChangeViewsProps) {
  const t = useTexts(viewTexts);
  const common = useTexts(commonTexts);
  return (
    <Dialog
      title={t.changeViewsTitle}
      onClose={onClose}
      foot={<Button onPress={onClose}>{common.close}</Button>}
    >
      {views.length === 0 && <p className="faint">{t.noViewsLead}</p>}
      <ul className="stack">
        {views.map((view) => (
          <ViewLine key={view.id} view={view} />
        ))}
      </ul>
    </Dialog>
  );
}

function ViewLine({ view }: { readonly view: SavedView }) {
  const t = useTexts(viewTexts);
  const [name, setName] = useState(view.name);
  const rename = async () => {
    const next = name.trim();
    if (next === '' || next === view.name) return setName(view.name);
    const saved = await act('requests.saveView', { ...view, name: next }, { done: t.viewSaved });
    if (saved) putAnswer('requests.views', {}, saved);
  };
  const remove = async () => {
    const undo = () => void putBack(view);
    const left = await act('requests.removeView', { id: view.id }, { done: t.viewRemoved, undo });
    if (left) putAnswer('requests.views', {}, left);
  };
  return (
    <li className="view-line">
      <LineField
        label={t.renameView(view.name)}
        value={name}
        onChange={setName}
        onBlur={() => void rename()}
      />
      <IconButton label={t.removeView(view.name)} icon={Trash2} onPress={() => void remove()} />
    </li>
  );
}

async function putBack(view: SavedView): Promise<void> {
  const { id: _, ...terms } = view;
  const saved = await act('requests.saveView', terms);
  if (saved) putAnswer('requests.views', {}, saved);
}
