import { api } from './api.ts';
import { useUi } from './uiState.ts';

/** Keeps the document's language and theme, and the native menu, in step with the officer's choice. */
export function applyAppearance(): void {
  const apply = () => {
    const { language, theme } = useUi.getState();
    document.documentElement.lang = language;
    document.documentElement.dataset.theme = theme;
    api.setLanguage(language);
  };
  apply();
  useUi.subscribe((now, before) => {
    if (now.language !== before.language || now.theme !== before.theme) apply();
  });
}
