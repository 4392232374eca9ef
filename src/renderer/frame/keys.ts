import { useEffect } from 'react';
import { actions, areaActions, openOver } from './actions.ts';

/** Whether a key press is the one written, such as `Alt+N` or `Ctrl+K`; Cmd counts as Ctrl on a Mac. */
export function matchesKeys(event: KeyboardEvent, keys: string): boolean {
  const parts = keys.split('+');
  const key = parts.at(-1) ?? '';
  const control = event.ctrlKey || event.metaKey;
  if (parts.includes('Ctrl') !== control || parts.includes('Alt') !== event.altKey) return false;
  // With Alt some layouts type another letter, so the key's place counts there.
  const place = event.code.replace(/^(?:Key|Digit)/, '');
  return event.key.toLowerCase() === key.toLowerCase() || (event.altKey && place === key);
}

/** Listens for the window's shortcuts while the vault is open and no dialog is in front. */
export function useShortcuts(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (document.querySelector('[role="dialog"], [role="alertdialog"]') !== null) return;
      if (matchesKeys(event, 'Ctrl+K')) {
        event.preventDefault();
        openOver('palette');
        return;
      }
      const action = [...actions, ...areaActions].find(
        ({ keys }) => keys !== undefined && matchesKeys(event, keys),
      );
      if (action === undefined || (action.keys === '?' && isTyping(event))) return;
      event.preventDefault();
      action.run();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

function isTyping(event: KeyboardEvent): boolean {
  const target = event.target;
  return target instanceof HTMLElement && target.matches('input, textarea, [contenteditable]');
}
