import { frameTexts } from '../frame/texts.ts';
import { useTexts } from '../texts/catalogue.ts';
import { Segmented } from '../ui/Choice.tsx';
import { useUi } from '../uiState.ts';
import { settingsTexts } from './texts.ts';

/** Language and theme of this window. */
export function AppearanceSection() {
  const t = useTexts(settingsTexts);
  const frame = useTexts(frameTexts);
  const language = useUi((ui) => ui.language);
  const theme = useUi((ui) => ui.theme);
  return (
    <div className="stack">
      <div className="stack-tight">
        <span className="field-label">{t.language}</span>
        <Segmented
          label={t.language}
          value={language}
          onChange={(next) => useUi.setState({ language: next })}
          options={[
            { value: 'sv', label: 'Svenska' },
            { value: 'en', label: 'English' },
          ]}
        />
      </div>
      <div className="stack-tight">
        <span className="field-label">{t.theme}</span>
        <Segmented
          label={t.theme}
          value={theme}
          onChange={(next) => useUi.setState({ theme: next })}
          options={(['system', 'light', 'dark'] as const).map((value) => ({
            value,
            label: frame.themes[value],
          }))}
        />
      </div>
    </div>
  );
}
