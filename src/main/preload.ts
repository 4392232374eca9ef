import { contextBridge, ipcRenderer } from 'electron';
import type { FristBridge, MenuCommand } from '../core/kit/bridge.ts';
import type { AppEvent } from '../core/kit/events.ts';
import { channelName, type Told } from './windowMessages.ts';

const eventListeners = new Set<(event: AppEvent) => void>();
const menuListeners = new Set<(command: MenuCommand) => void>();

// The event object of Electron, which reaches its internals, stays on this side of the bridge.
ipcRenderer.on(channelName, (_event, message: Told) => {
  if (message.told === 'event') for (const listener of eventListeners) listener(message.event);
  else for (const listener of menuListeners) listener(message.command);
});

const bridge: FristBridge = {
  platform: 'electron',
  call: (method, input, key) =>
    ipcRenderer.invoke(channelName, { ask: 'call', method, input, key }),
  cancel: (key) => void ipcRenderer.invoke(channelName, { ask: 'cancel', key }),
  onEvent: (listener) => listenIn(eventListeners, listener),
  onMenu: (listener) => listenIn(menuListeners, listener),
  saveFile: ({ suggestedName, contentBase64 }) =>
    ipcRenderer.invoke(channelName, { ask: 'saveFile', suggestedName, contentBase64 }),
  openFiles: ({ kinds }) => ipcRenderer.invoke(channelName, { ask: 'openFiles', kinds }),
  setLanguage: (language) => void ipcRenderer.invoke(channelName, { ask: 'setLanguage', language }),
  looks: ipcRenderer.sendSync(channelName),
  saveLooks: (looks) => void ipcRenderer.invoke(channelName, { ask: 'saveLooks', looks }),
};

contextBridge.exposeInMainWorld('frist', bridge);

function listenIn<Listener>(listeners: Set<Listener>, listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
