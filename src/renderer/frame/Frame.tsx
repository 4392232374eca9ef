import { type CSSProperties, useEffect } from 'react';
import { api } from '../api.ts';
import { areas } from '../areas.ts';
import { Intake } from '../intake/Intake.tsx';
import { clearDesk } from '../intake/intake.ts';
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
import { WhenItBreaks } from './WhenItBreaks.tsx';

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
      <WhenItBreaks reach="dialog" onAnew={clearDesk}>
        <Intake />
      </WhenItBreaks>
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
              <WhenItBreaks reach="page" key={area.name}>
                {/* In a narrow window the list stands alone, without the page and its heading. */}
                <div className="narrow-only">
                  <h1 className="visually-hidden">{say(area.label)}</h1>
                </div>
                <List route={route} />
              </WhenItBreaks>
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
          <WhenItBreaks reach="page" key={`${route.area} ${route.id ?? ''}`}>
            <Page route={route} />
          </WhenItBreaks>
        </div>
      </div>
    </main>
  );
}
