import { type RefObject, useEffect } from 'react';

/** Ctrl+S (Cmd+S on a Mac) saves the form that holds the cursor; the page's own where nothing lies over it. */
export function useSaveKeys(form: RefObject<HTMLElement | null>, save: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      const front = [...document.querySelectorAll('[role="dialog"]')].at(-1);
      if (front === undefined || front.contains(form.current)) save();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [form, save]);
}
