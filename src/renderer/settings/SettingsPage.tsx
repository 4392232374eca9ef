import type { ComponentType } from 'react';
import { GridList, GridListItem } from 'react-aria-components';
import { useTexts } from '../texts/catalogue.ts';
import { goTo, type Route } from '../uiState.ts';
import { AboutSection } from './AboutSection.tsx';
import { AppearanceSection } from './AppearanceSection.tsx';
import { OrganisationSection } from './OrganisationSection.tsx';
import { SecuritySection } from './SecuritySection.tsx';
import { settingsTexts } from './texts.ts';

const sections = ['organisation', 'appearance', 'security', 'about'] as const;
type Section = (typeof sections)[number];

const pages: Readonly<Record<Section, ComponentType>> = {
  organisation: OrganisationSection,
  appearance: AppearanceSection,
  security: SecuritySection,
  about: AboutSection,
};

/** The sections of the settings. */
export function SettingsList({ route }: { readonly route: Route }) {
  const t = useTexts(settingsTexts);
  const chosen = sectionOf(route);
  return (
    <>
      <p className="pane-head strong">{t.sections}</p>
      <GridList
        aria-label={t.sections}
        className="request-rows"
        selectionMode="none"
        onAction={(id) => goTo({ area: 'settings', id: String(id) })}
      >
        {sections.map((section) => (
          <GridListItem
            key={section}
            id={section}
            textValue={t.section[section]}
            className={`request-row${section === chosen ? ' opened' : ''}`}
          >
            <span className="strong">{t.section[section]}</span>
            <span className="small faint">{t.hints[section]}</span>
          </GridListItem>
        ))}
      </GridList>
    </>
  );
}

/** The opened section. */
export function SettingsPage({ route }: { readonly route: Route }) {
  const t = useTexts(settingsTexts);
  const section = sectionOf(route);
  const Page = pages[section];
  return (
    <article className="page settings-page stack-wide">
      <h1>{t.section[section]}</h1>
      <Page />
    </article>
  );
}

function sectionOf(route: Route): Section {
  return sections.find((section) => section === route.id) ?? 'organisation';
}
