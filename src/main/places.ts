import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { App } from 'electron';

/** Where everything lies: the program's own files, and the officer's. */
export type Places = {
  readonly assets: string;
  readonly preload: string;
  readonly coreEntry: string;
  readonly userFolder: string;
  readonly vaultFile: string;
};

let checkFolder: string | undefined;

/** The places of this start; a self-check has an empty folder of its own and touches nothing else. */
export function places(app: App, selfCheck: boolean): Places {
  const programs = dirname(fileURLToPath(import.meta.url));
  if (selfCheck) checkFolder ??= mkdtempSync(join(tmpdir(), 'frist-self-check-'));
  const userFolder = checkFolder ?? join(app.getPath('appData'), 'Frist');
  const chosen = selfCheck ? undefined : process.env.FRIST_VAULT;
  return {
    assets: join(programs, '..', 'renderer'),
    preload: join(programs, 'preload.cjs'),
    coreEntry: join(programs, 'coreProcess.js'),
    userFolder,
    vaultFile: chosen ?? join(userFolder, 'frist.vault'),
  };
}
