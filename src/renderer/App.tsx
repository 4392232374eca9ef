import { I18nProvider } from 'react-aria-components';
import { Frame } from './frame/Frame.tsx';
import { WhenItBreaks } from './frame/WhenItBreaks.tsx';
import { Notices } from './ui/Notices.tsx';
import { useUi } from './uiState.ts';
import { VaultGate } from './vault/VaultGate.tsx';

/** In both languages Sweden's habits: dates as yyyy-mm-dd and weeks from Monday. */
const locales = { sv: 'sv-SE', en: 'en-SE' } as const;

/** The whole window. */
export function App() {
  const language = useUi((ui) => ui.language);
  return (
    <I18nProvider locale={locales[language]}>
      <WhenItBreaks reach="window">
        <VaultGate>{() => <Frame />}</VaultGate>
        <Notices />
      </WhenItBreaks>
    </I18nProvider>
  );
}
