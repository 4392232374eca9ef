import { Bookmark } from 'lucide-react';
import { useState } from 'react';
import { Menu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components';
import type { SavedView } from '../../../core/requests/contract/lists.ts';
import { useAnswer } from '../../serverState.ts';
import { useTexts } from '../../texts/catalogue.ts';
import { Button } from '../../ui/Button.tsx';
import { setRequestsView } from '../../uiState.ts';
import { seek } from '../sought.ts';
import { ChangeViewsDialog } from './ChangeViewsDialog.tsx';
import { viewOf } from './filters.ts';
import { SaveViewDialog } from './SaveViewDialog.tsx';
import { viewTexts } from './texts.ts';

const none: readonly SavedView[] = [];

/** The views that the officer has named: chosen, saved, renamed, removed. */
export function SavedViews() {
  const t = useTexts(viewTexts);
  const [asking, setAsking] = useState<'nothing' | 'save' | 'change'>('nothing');
  const views = useAnswer('requests.views', {}).value?.views ?? none;
  const close = () => setAsking('nothing');
  return (
    <>
      <MenuTrigger>
        <Button icon={Bookmark}>{t.views}</Button>
        <Popover className="popover" placement="bottom end">
          <Menu className="menu" aria-label={t.views}>
            {views.map((view) => (
              <MenuItem
                key={view.id}
                id={view.id}
                className="menu-item"
                textValue={view.name}
                onAction={() => show(view)}
              >
                {view.name}
              </MenuItem>
            ))}
            {views.length > 0 && <Separator className="menu-rule" />}
            <MenuItem id="save" className="menu-item" onAction={() => setAsking('save')}>
              {t.saveView}
            </MenuItem>
            {views.length > 0 && (
              <MenuItem id="change" className="menu-item" onAction={() => setAsking('change')}>
                {t.changeViews}
              </MenuItem>
            )}
          </Menu>
        </Popover>
      </MenuTrigger>
      {asking === 'save' && <SaveViewDialog views={views} onClose={close} />}
      {asking === 'change' && <ChangeViewsDialog views={views} onClose={close} />}
    </>
  );
}

function show(saved: SavedView): void {
  const { view, sought } = viewOf(saved);
  setRequestsView(view);
  seek(sought);
}
