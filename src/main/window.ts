import { BrowserWindow, nativeTheme, type Session, screen, type WebPreferences } from 'electron';
import { rememberedPlace, rememberPlace } from './windowMemory.ts';
import { boundsFor, smallestWindow } from './windowPlace.ts';

/** What a window may do, in full: nothing of it comes from a file or a command line. */
export function webPreferences(preload: string, session: Session, devTools: boolean) {
  return Object.freeze({
    preload,
    session,
    devTools,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    spellcheck: false,
    navigateOnDragDrop: false,
    safeDialogs: true,
    autoplayPolicy: 'user-gesture-required',
    plugins: false,
    enableWebSQL: false,
  } as const satisfies WebPreferences);
}

/** Makes the window, where it was last, without a page yet; it shows when its first page is drawn. */
export function createWindow(preferences: WebPreferences, memoryFile: string): BrowserWindow {
  const remembered = rememberedPlace(memoryFile);
  const workAreas = screen.getAllDisplays().map(({ workArea }) => workArea);
  const window = new BrowserWindow({
    ...boundsFor(remembered, workAreas),
    minWidth: smallestWindow.width,
    minHeight: smallestWindow.height,
    show: false,
    title: 'Frist',
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#17181a' : '#ffffff',
    webPreferences: preferences,
  });
  if (remembered?.maximised) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () =>
    rememberPlace(memoryFile, { ...window.getNormalBounds(), maximised: window.isMaximized() }),
  );
  // A title is shown by the desktop, in task lists and by screen sharing: it never carries a name from a page.
  window.on('page-title-updated', (event) => event.preventDefault());
  return window;
}
