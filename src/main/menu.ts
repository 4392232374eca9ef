import type { MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '../core/kit/bridge.ts';
import type { Language } from '../core/kit/language.ts';
import { type MenuText, menuTexts } from './menuTexts.ts';

type Item = MenuItemConstructorOptions;

export type MenuParts = {
  readonly language: Language;
  readonly mac: boolean;
  readonly devTools: boolean;
  readonly send: (command: MenuCommand) => void;
};

/** The native menu in a language. What concerns records is only sent to the window, which knows what is open. */
export function menuTemplate({ language, mac, devTools, send }: MenuParts): Item[] {
  const text = (name: MenuText): string => menuTexts[name][language];
  const role = (name: MenuText, itsRole: NonNullable<Item['role']>): Item => ({
    label: text(name),
    role: itsRole,
  });
  const command = (name: MenuCommand, accelerator?: string): Item => ({
    label: text(name),
    click: () => send(name),
    ...(accelerator ? { accelerator } : {}),
  });
  const menu = (name: MenuText, submenu: Item[]): Item => ({ label: text(name), submenu });
  const line: Item = { type: 'separator' };

  return [
    ...(mac ? [macMenu(role, command('showSettings', 'Cmd+,'))] : []),
    menu('file', [
      command('newRequest', 'CmdOrCtrl+N'),
      command('openMessage', 'CmdOrCtrl+O'),
      line,
      command('lockVault', 'CmdOrCtrl+L'),
      ...(mac ? [] : [line, command('showSettings', 'Ctrl+,'), line, role('quit', 'quit')]),
    ]),
    menu('edit', [
      role('undo', 'undo'),
      role('redo', 'redo'),
      line,
      role('cut', 'cut'),
      role('copy', 'copy'),
      role('paste', 'paste'),
      role('selectAll', 'selectAll'),
      line,
      command('search', 'CmdOrCtrl+F'),
    ]),
    menu('view', [
      command('showToday', 'CmdOrCtrl+1'),
      command('showRequests', 'CmdOrCtrl+2'),
      command('commandPalette', 'CmdOrCtrl+K'),
      line,
      role('zoomIn', 'zoomIn'),
      role('zoomOut', 'zoomOut'),
      role('zoomReset', 'resetZoom'),
      line,
      role('fullScreen', 'togglefullscreen'),
      ...(devTools ? [line, role('reload', 'reload'), role('devTools', 'toggleDevTools')] : []),
    ]),
    menu('window', [role('minimise', 'minimize'), role('close', 'close')]),
    menu('help', [
      command('keyboardShortcuts', 'CmdOrCtrl+/'),
      ...(mac ? [] : [role('about', 'about')]),
    ]),
  ];
}

/** The menu that a Mac puts before all others, under the program's name. */
function macMenu(
  role: (name: MenuText, itsRole: NonNullable<Item['role']>) => Item,
  settings: Item,
): Item {
  return {
    label: 'Frist',
    submenu: [
      role('about', 'about'),
      { type: 'separator' },
      settings,
      { type: 'separator' },
      role('hide', 'hide'),
      role('hideOthers', 'hideOthers'),
      { type: 'separator' },
      role('quit', 'quit'),
    ],
  };
}
