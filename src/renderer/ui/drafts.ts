import { useState } from 'react';
import { api } from '../api.ts';

const kept = new Map<string, unknown>();

/**
 * Form values that outlive the form: leaving it, and in Electron a crashed or reloaded window too.
 * Electron's session is in memory only; a browser would write sessionStorage to disk in plain text,
 * so there a draft lives in this page's memory and nowhere else (docs/decisions/0011-renderer.md).
 */
export function useDraft<Value>(key: string, saved: Value) {
  const [edited, setEdited] = useState(() => recall(key) as Value | undefined);
  const value = edited ?? saved;
  return {
    value,
    changed: edited !== undefined,
    set(next: Value) {
      keep(key, next);
      setEdited(next);
    },
    /** Back to what is saved. */
    forget() {
      drop(key);
      setEdited(undefined);
    },
  };
}

/** Whether a form was left with something unsaved in it. */
export function hasDraft(key: string): boolean {
  return recall(key) !== undefined;
}

/** Forgets every draft, as locking the vault must. */
export function forgetDrafts(): void {
  kept.clear();
  for (const key of Object.keys(sessionStorage)) {
    if (key.startsWith(storageKey(''))) sessionStorage.removeItem(key);
  }
}

function recall(key: string): unknown {
  if (kept.has(key)) return kept.get(key);
  const stored = outlivesPage() ? sessionStorage.getItem(storageKey(key)) : null;
  return stored === null ? undefined : JSON.parse(stored);
}

function keep(key: string, value: unknown): void {
  kept.set(key, value);
  if (outlivesPage()) sessionStorage.setItem(storageKey(key), JSON.stringify(value));
}

function drop(key: string): void {
  kept.delete(key);
  if (outlivesPage()) sessionStorage.removeItem(storageKey(key));
}

function outlivesPage(): boolean {
  return api.name === 'electron';
}

function storageKey(key: string): string {
  return `frist-draft ${key}`;
}
