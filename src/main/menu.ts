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

/** The ways to make an item in the menu's language. */
type Make = {
  readonly menu: (name: MenuText, submenu: Item[]) => Item;
  readonly role: (name: MenuText, itsRole: NonNullable<Item['role']>) => Item;
  readonly command: (name: MenuCommand, accelerator: string) => Item;
};

const line: Item = { type: 'separator' };

/** The native menu in a language. What concerns records is only sent to the window, which knows what is open. */
export function menuTemplate({ language, mac, devTools, send }: MenuParts): Item[] {
  const text = (name: MenuText): string => menuTexts[name][language];
  const make: Make = {
    menu: (name, submenu) => ({ label: text(name), submenu }),
    role: (name, itsRole) => ({ label: text(name), role: itsRole }),
    command: (name, accelerator) => ({ label: text(name), accelerator, click: () => send(name) }),
  };
  const about = mac ? [] : [make.role('about', 'about')];
  return [
    ...(mac ? [macMenu(make)] : []),
    fileMenu(make, mac),
    editMenu(make),
    viewMenu(make, devTools),
    make.menu('window', [make.role('minimise', 'minimize'), make.role('close', 'close')]),
    make.menu('help', [make.command('keyboardShortcuts', 'CmdOrCtrl+/'), ...about]),
  ];
}

/** The menu that a Mac puts before all others, under the program's name. */
function macMenu({ role, command }: Make): Item {
  return {
    label: 'Frist',
    submenu: [
      role('about', 'about'),
      line,
      command('showSettings', 'Cmd+,'),
      line,
      role('hide', 'hide'),
      role('hideOthers', 'hideOthers'),
      line,
      role('quit', 'quit'),
    ],
  };
}

function fileMenu({ menu, role, command }: Make, mac: boolean): Item {
  const elsewhere = [line, command('showSettings', 'Ctrl+,'), line, role('quit', 'quit')];
  return menu('file', [
    command('newRequest', 'CmdOrCtrl+N'),
    command('openMessage', 'CmdOrCtrl+O'),
    line,
    command('lockVault', 'CmdOrCtrl+L'),
    ...(mac ? [] : elsewhere),
  ]);
}

function editMenu({ menu, role, command }: Make): Item {
  return menu('edit', [
    role('undo', 'undo'),
    role('redo', 'redo'),
    line,
    role('cut', 'cut'),
    role('copy', 'copy'),
    role('paste', 'paste'),
    role('selectAll', 'selectAll'),
    line,
    command('search', 'CmdOrCtrl+F'),
  ]);
}

function viewMenu({ menu, role, command }: Make, devTools: boolean): Item {
  const development = [line, role('reload', 'reload'), role('devTools', 'toggleDevTools')];
  return menu('view', [
    command('showToday', 'CmdOrCtrl+1'),
    command('showRequests', 'CmdOrCtrl+3'),
    command('commandPalette', 'CmdOrCtrl+K'),
    line,
    role('zoomIn', 'zoomIn'),
    role('zoomOut', 'zoomOut'),
    role('zoomReset', 'resetZoom'),
    line,
    role('fullScreen', 'togglefullscreen'),
    ...(devTools ? development : []),
  ]);
}
