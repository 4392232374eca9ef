import { type CSSProperties, useEffect } from 'react';
import { api } from '../api.ts';
import { areas } from '../areas.ts';
import { Intake } from '../intake/Intake.tsx';
import { useBilingual, useTexts } from '../texts/catalogue.ts';
import { goTo, useUi } from '../uiState.ts';
import { runMenuCommand, useOpened } from './actions.ts';
import { DropAnywhere } from './DropAnywhere.tsx';
import { useShortcuts } from './keys.ts';
import { Palette } from './Palette.tsx';
import { PaneDivider } from './PaneDivider.tsx';
import { Shortcuts } from './Shortcuts.tsx';
import { Side } from './Side.tsx';
import { frameTexts } from './texts.ts';

/** The window while the vault is open: areas on the left, list in the middle, the opened thing right. */
export function Frame() {
  const t = useTexts(frameTexts);
  const opened = useOpened((state) => state.opened);
  useShortcuts();
  useEffect(() => api.onMenu(runMenuCommand), []);
  return (
    <div className="frame">
      <a className="skip" href="#content">
        {t.skip}
      </a>
      <Side />
      <Work />
      <Intake />
      <DropAnywhere />
      {opened === 'palette' && <Palette />}
      {opened === 'shortcuts' && <Shortcuts />}
    </div>
  );
}

function Work() {
  const t = useTexts(frameTexts);
  const say = useBilingual();
  const route = useUi((ui) => ui.route);
  const listWidth = useUi((ui) => ui.listWidth);
  const area = areas.find(({ name }) => name === route.area) ?? areas[0];
  useEffect(() => {
    document.title = area ? `${say(area.label)} – Frist` : 'Frist';
  });
  if (area === undefined) return null;
  const { List, Page } = area;
  const lists = List !== undefined && !area.hidesList?.(route);
  return (
    <main className="work" id="content" tabIndex={-1} aria-label={say(area.label)}>
      <div
        className={`panes${lists ? ' two' : ''}${route.id ? ' opened' : ''}`}
        style={{ '--list-width': `${listWidth}px` } as CSSProperties}
      >
        {lists && (
          <>
            <section className="pane list-pane" aria-label={say(area.label)}>
              <List route={route} />
            </section>
            <PaneDivider />
          </>
        )}
        <div className="pane detail-pane">
          {lists && route.id && (
            <button
              type="button"
              className="narrow-only link-button to-list"
              onClick={() => goTo({ area: area.name })}
            >
              ← {t.toList}
            </button>
          )}
          <Page route={route} key={`${route.area} ${route.id ?? ''}`} />
        </div>
      </div>
    </main>
  );
}
