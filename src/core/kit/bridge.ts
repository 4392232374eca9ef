import type { Envelope } from './envelope.ts';
import type { AppEvent } from './events.ts';
import type { Language } from './language.ts';

/** What the native menu may ask of the window; the window's own shortcuts do the same things. */
export const menuCommands = [
  'newRequest',
  'openMessage',
  'lockVault',
  'showToday',
  'showRequests',
  'showSettings',
  'commandPalette',
  'search',
  'keyboardShortcuts',
] as const;

export type MenuCommand = (typeof menuCommands)[number];

/** Which files a dialog offers: a message (.eml, .msg, .txt, .pdf), a table (.csv), a register (.xlsx, .csv, .json, .yaml), or anything to keep with a case. */
export const fileKinds = ['message', 'table', 'register', 'any'] as const;

export type FileKind = (typeof fileKinds)[number];

/** A file that the officer picked: its own name (text only, never a path) and its bytes. */
export type PickedFile = { readonly fileName: string; readonly contentBase64: string };

/** A file that the officer wants to keep outside the vault. */
export type FileToSave = { readonly suggestedName: string; readonly contentBase64: string };

/** All that a window may do, as the preload script offers it under `window.frist`. */
export type FristBridge = {
  readonly platform: 'electron';
  /** Calls one method of the contract. A call made with a key can be cancelled by that key. */
  call(method: string, input: unknown, key?: string): Promise<Envelope<unknown>>;
  cancel(key: string): void;
  /** Listens to what changed; answers a function that stops listening. */
  onEvent(listener: (event: AppEvent) => void): () => void;
  /** Listens to the native menu; answers a function that stops listening. */
  onMenu(listener: (command: MenuCommand) => void): () => void;
  /** Asks where to save and writes the file whole or not at all; `saved` is false when the officer closed the dialog. */
  saveFile(file: FileToSave): Promise<Envelope<{ readonly saved: boolean }>>;
  /** Asks for files of any of the kinds; no files when the officer closed the dialog. */
  openFiles(request: {
    readonly kinds: readonly FileKind[];
  }): Promise<Envelope<{ readonly files: readonly PickedFile[] }>>;
  /** Puts the native menu into the window's language. */
  setLanguage(language: Language): void;
  /** How the window looked when it was last open (language, widths, filters), as it saved it; null before the first time. */
  readonly looks: string | null;
  /** Keeps the looks for the next start, outside the vault: at most 16 KiB, never personal data. */
  saveLooks(looks: string): void;
};
