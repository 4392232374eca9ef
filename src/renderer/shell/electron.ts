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
