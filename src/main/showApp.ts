import { join } from 'node:path';
import { app, type BrowserWindow, ipcMain, Menu, type WebPreferences } from 'electron';
import type { AppEvent } from '../core/kit/events.ts';
import type { Language } from '../core/kit/language.ts';
import { answerAsk } from './answerAsk.ts';
import { appPage, isOurPage } from './appAddress.ts';
import { listen } from './channel.ts';
import type { CoreLink } from './coreLink.ts';
import { type Dialogs, nativeDialogs, testDialogs } from './dialogs.ts';
import { looksIn } from './looksMemory.ts';
import { menuTemplate } from './menu.ts';
import { createWindow } from './window.ts';
import { channelName, type Told } from './windowMessages.ts';

const closePatienceMs = 4000;

export type AppParts = {
  readonly linkCore: (tell: (event: AppEvent) => void) => CoreLink;
  readonly preferences: WebPreferences;
  /** Where the window's place and looks are remembered. */
  readonly userFolder: string;
  readonly packaged: boolean;
};

/** Opens the window on the app, with its menu, its channel and its core; Frist ends with it. */
export async function showApp(parts: AppParts): Promise<void> {
  const window = createWindow(parts.preferences, join(parts.userFolder, 'window.json'));
  const tell = (message: Told): void => {
    if (!window.isDestroyed()) window.webContents.send(channelName, message);
  };
  const core = parts.linkCore((event) => tell({ told: 'event', event }));
  let language: Language = app.getLocale().startsWith('sv') ? 'sv' : 'en';
  const setLanguage = (chosen: Language): void => {
    language = chosen;
    showMenu(language, parts.packaged, tell);
  };
  setLanguage(language);
  const dialogs = dialogsOver(window, () => language, parts.packaged);
  const looks = looksIn(join(parts.userFolder, 'looks.json'));
  listen(ipcMain, {
    window: () => (window.isDestroyed() ? undefined : window.webContents),
    answer: (ask) => answerAsk(ask, { core, dialogs, setLanguage, saveLooks: looks.save }),
    looks: looks.read,
  });
  followLife(window, core);
  await window.loadURL(appPage);
}

function showMenu(language: Language, packaged: boolean, tell: (message: Told) => void): void {
  const template = menuTemplate({
    language,
    mac: process.platform === 'darwin',
    devTools: !packaged,
    send: (command) => tell({ told: 'menu', command }),
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

function dialogsOver(window: BrowserWindow, language: () => Language, packaged: boolean): Dialogs {
  const saveFolder = process.env.FRIST_TEST_SAVE_DIR;
  if (!packaged && saveFolder) return testDialogs(saveFolder, process.env.FRIST_TEST_OPEN_FILES);
  return nativeDialogs(window, language);
}

/**
 * A second start shows this window; a page that crashed, or that went to about:blank, which no event can prevent, is
 * loaded anew; at the end the vault is closed first.
 */
function followLife(window: BrowserWindow, core: CoreLink): void {
  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') void window.loadURL(appPage);
  });
  window.webContents.on('did-navigate', (_event, address) => {
    if (!isOurPage(address)) void window.loadURL(appPage);
  });
  app.on('window-all-closed', () => app.quit());
  app.once('before-quit', (event) => {
    event.preventDefault();
    void core.close(closePatienceMs).finally(() => app.quit());
  });
}
