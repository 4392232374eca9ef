import { Lock, Menu as MenuIcon, Search } from 'lucide-react';
import { useEffect, useId, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { type AreaGroup, areaGroups, areas, type WorkArea } from '../areas.ts';
import { useBilingual, useTexts } from '../texts/catalogue.ts';
import { AppearanceMenu } from '../ui/AppearanceMenu.tsx';
import { IconButton } from '../ui/Button.tsx';
import { goTo, useUi } from '../uiState.ts';
import { Mark } from '../vault/VaultPage.tsx';
import { openOver } from './actions.ts';
import { Keys } from './Keys.tsx';
import { lockVault } from './lock.ts';
import { frameTexts } from './texts.ts';

/** The areas of the work, the palette's door, and the lock. */
export function Side() {
  const t = useTexts(frameTexts);
  return (
    <header className="side">
      <div className="brand">
        <Mark />
        Frist
      </div>
      <AriaButton className="nav-item palette-door" onPress={() => openOver('palette')}>
        <Search size={15} aria-hidden />
        <span className="cut">{t.search}</span>
        <span className="count">
          <Keys keys="Ctrl+K" />
        </span>
      </AriaButton>
      <Navigation />
      <div className="side-foot line">
        <AppearanceMenu />
        <IconButton label={t.lock} icon={Lock} onPress={() => void lockVault()} />
      </div>
    </header>
  );
}

/** Every area under its heading; in a narrow window behind a button, so that the work keeps its room. */
function Navigation() {
  const t = useTexts(frameTexts);
  const route = useUi((ui) => ui.route);
  const [open, setOpen] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: wherever one goes, the areas fold away again
  useEffect(() => setOpen(false), [route]);
  return (
    <nav aria-label={t.navigation}>
      <button
        type="button"
        className="nav-item nav-fold narrow-only"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <MenuIcon size={16} aria-hidden />
        {t.navigation}
      </button>
      <div className={`nav-groups${open ? ' open' : ''}`}>
        {areaGroups.map((group) => (
          <Areas key={group} group={group} />
        ))}
      </div>
    </nav>
  );
}

/** The areas under one heading. The desk's own need none. */
function Areas({ group }: { readonly group: AreaGroup }) {
  const t = useTexts(frameTexts);
  const heading = useId();
  const shown = areas.filter((area) => (area.group ?? 'registers') === group && !area.under);
  return (
    <section className="nav-group" aria-labelledby={heading}>
      <h2 id={heading} className={group === 'desk' ? 'visually-hidden' : 'nav-heading'}>
        {t.groups[group]}
      </h2>
      <ul className="nav-list">
        {shown.map((area) => (
          <li key={area.name}>
            <AreaLink area={area} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const noCount = () => undefined;

function AreaLink({ area }: { readonly area: WorkArea }) {
  const say = useBilingual();
  const open = useUi((ui) => ui.route.area);
  const current = (areas.find(({ name }) => name === open)?.under ?? open) === area.name;
  const useCount = area.useCount ?? noCount;
  const count = useCount();
  const { icon: Icon, Marks } = area;
  return (
    <AriaButton
      className="nav-item"
      onPress={() => goTo({ area: area.name })}
      {...(current ? { 'aria-current': 'page' as const } : {})}
    >
      <Icon size={16} aria-hidden />
      <span className="cut">{say(area.label)}</span>
      {Marks && <Marks />}
      {count !== undefined && count > 0 && <span className="count">{count}</span>}
    </AriaButton>
  );
}
