import { basename, delimiter, join } from 'node:path';
import { app, type BrowserWindow, dialog, type FileFilter } from 'electron';
import type { FileKind } from '../core/kit/bridge.ts';
import type { Language } from '../core/kit/language.ts';

/** Where the officer points to: to save one file, or to open some. */
export type Dialogs = {
  /** The chosen place for a file of this (safe) name, or undefined when the dialog was closed. */
  whereToSave(fileName: string): Promise<string | undefined>;
  whatToOpen(kinds: readonly FileKind[]): Promise<readonly string[]>;
};

const kindTexts = {
  message: { sv: 'Meddelanden', en: 'Messages', extensions: ['eml', 'msg', 'txt', 'pdf'] },
  table: { sv: 'Tabell', en: 'Table', extensions: ['csv'] },
  register: {
    sv: 'Register',
    en: 'Register',
    extensions: ['xlsx', 'csv', 'json', 'yaml', 'yml'],
  },
  any: { sv: 'Alla filer', en: 'All files', extensions: ['*'] },
} as const satisfies Record<
  FileKind,
  Record<Language, string> & { readonly extensions: readonly string[] }
>;

/** The desktop's own dialogs, over a window. */
export function nativeDialogs(window: BrowserWindow, language: () => Language): Dialogs {
  return {
    async whereToSave(fileName) {
      const answer = await dialog.showSaveDialog(window, {
        defaultPath: join(app.getPath('downloads'), fileName),
        properties: ['showOverwriteConfirmation', 'createDirectory', 'dontAddToRecent'],
      });
      return answer.canceled || answer.filePath === '' ? undefined : answer.filePath;
    },
    async whatToOpen(kinds) {
      const answer = await dialog.showOpenDialog(window, {
        filters: kinds.map((kind) => filterOf(kind, language())),
        properties: ['openFile', 'multiSelections', 'dontAddToRecent'],
      });
      return answer.canceled ? [] : answer.filePaths;
    },
  };
}

/** Stands in for the dialogs in tests of an unpackaged build: a folder to save in, files to open. */
export function testDialogs(saveFolder: string, openFiles: string | undefined): Dialogs {
  return {
    whereToSave: async (fileName) => join(saveFolder, basename(fileName)),
    whatToOpen: async () => openFiles?.split(delimiter) ?? [],
  };
}

function filterOf(kind: FileKind, language: Language): FileFilter {
  const { extensions, ...texts } = kindTexts[kind];
  return { name: texts[language], extensions: [...extensions] };
}
