import { Languages } from 'lucide-react';
import { Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import { type Language, languages } from '../../core/kit/language.ts';
import { frameTexts } from '../frame/texts.ts';
import { useTexts } from '../texts/catalogue.ts';
import { type Theme, useUi } from '../uiState.ts';
import { IconButton } from './Button.tsx';

const themes = ['system', 'light', 'dark'] as const satisfies readonly Theme[];
/** Each language is offered in itself, so that it is found by who needs it. */
const ownNames: Readonly<Record<Language, string>> = { sv: 'Svenska', en: 'English' };

/** Language and theme, changed at once. */
export function AppearanceMenu() {
  const t = useTexts(frameTexts);
  const language = useUi((ui) => ui.language);
  const theme = useUi((ui) => ui.theme);
  return (
    <MenuTrigger>
      <IconButton label={t.appearance} icon={Languages} />
      <Popover className="popover">
        <Menu className="menu" aria-label={t.appearance}>
          <MenuSection
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[language]}
            onSelectionChange={(keys) => {
              const next = languages.find((each) => keys !== 'all' && keys.has(each));
              if (next) useUi.setState({ language: next });
            }}
          >
            <Header className="menu-heading">{t.language}</Header>
            {languages.map((each) => (
              <Choice key={each} id={each} label={ownNames[each]} />
            ))}
          </MenuSection>
          <MenuSection
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[theme]}
            onSelectionChange={(keys) => {
              const next = themes.find((each) => keys !== 'all' && keys.has(each));
              if (next) useUi.setState({ theme: next });
            }}
          >
            <Header className="menu-heading">{t.theme}</Header>
            {themes.map((each) => (
              <Choice key={each} id={each} label={t.themes[each]} />
            ))}
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

function Choice({ id, label }: { readonly id: string; readonly label: string }) {
  return (
    <MenuItem id={id} className="menu-item" textValue={label}>
      {({ isSelected }) => (
        <>
          <span className="tick" aria-hidden>
            {isSelected ? '✓' : ''}
          </span>
          {label}
        </>
      )}
    </MenuItem>
  );
}
