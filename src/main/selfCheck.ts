import { rmSync } from 'node:fs';
import { app, BrowserWindow, ipcMain, type WebPreferences } from 'electron';
import type { AppEvent } from '../core/kit/events.ts';
import { appPage } from './appAddress.ts';
import { listen } from './channel.ts';
import type { CoreLink } from './coreLink.ts';
import { writeOneLetter } from './selfCheckSteps.ts';

const patienceMs = 30_000;

/**
 * `frist --self-check`: loads the page in a hidden window, waits until it asks for the state of the vault, prints
 * a letter from a vault in an empty folder, says so in one line of JSON and ends with 0; with 1 when any of it does not work.
 */
export async function runSelfCheck(
  linkCore: (tell: (event: AppEvent) => void) => CoreLink,
  preferences: WebPreferences,
): Promise<void> {
  const core = linkCore(() => undefined);
  const late = setTimeout(() => finish('late'), patienceMs);
  const failed = await firstFailure(core, preferences);
  clearTimeout(late);
  await core.close(patienceMs);
  finish(failed);
}

async function firstFailure(
  core: CoreLink,
  preferences: WebPreferences,
): Promise<'page' | 'core' | undefined> {
  const window = new BrowserWindow({ show: false, webPreferences: preferences });
  const asked = new Promise<void>((resolve) => {
    listen(ipcMain, {
      window: () => window.webContents,
      looks: () => null,
      answer: async (ask) => {
        if (ask.ask === 'call' && ask.method === 'vault.status') resolve();
        return ask.ask === 'call' ? core.call(ask.method, ask.input) : { ok: true, value: {} };
      },
    });
  });
  const shown = await window.loadURL(appPage).then(
    () => true,
    () => false,
  );
  if (!shown) return 'page';
  await asked;
  return (await writeOneLetter(core)) ? undefined : 'core';
}

function finish(failed: 'page' | 'core' | 'late' | undefined): void {
  const { electron, chrome, node } = process.versions;
  const outcome = { ok: failed === undefined, failed: failed ?? null, electron, chrome, node };
  process.stdout.write(`${JSON.stringify(outcome)}\n`);
  rmSync(app.getPath('userData'), { recursive: true, force: true });
  app.exit(outcome.ok ? 0 : 1);
}
