import { z } from 'zod';
import type { FristBridge } from '../../core/kit/bridge.ts';
import type { Shell } from '../api.ts';

/** The shell inside Electron: the bridge of the preload script, with abort signals as keys. */
export function connectElectron(bridge: FristBridge): Shell {
  return {
    name: 'electron',
    onEvent: bridge.onEvent,
    onMenu: bridge.onMenu,
    saveFile: bridge.saveFile,
    openFiles: bridge.openFiles,
    setLanguage: bridge.setLanguage,
    looks: looksOver(bridge),
    async call(method, input, signal) {
      if (!signal) return bridge.call(method, input);
      const key = crypto.randomUUID();
      const cancel = (): void => bridge.cancel(key);
      signal.addEventListener('abort', cancel, { once: true });
      const answer = bridge.call(method, input, key);
      if (signal.aborted) cancel();
      try {
        return await answer;
      } finally {
        signal.removeEventListener('abort', cancel);
      }
    },
  };
}

/** Electron's session is in memory only, so the main process keeps the looks: one text that holds each name's own. */
function looksOver(bridge: FristBridge): Shell['looks'] {
  const kept = new Map(Object.entries(readLooks(bridge.looks)));
  const save = (): void => bridge.saveLooks(JSON.stringify(Object.fromEntries(kept)));
  return {
    getItem: (name) => kept.get(name) ?? null,
    setItem(name, text) {
      if (kept.get(name) === text) return;
      kept.set(name, text);
      save();
    },
    removeItem(name) {
      if (kept.delete(name)) save();
    },
  };
}

const looksSchema = z.record(z.string(), z.string());

function readLooks(text: string | null): Record<string, string> {
  try {
    return looksSchema.parse(JSON.parse(text ?? '{}'));
  } catch {
    return {};
  }
}
