import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright';
import { projectFolder } from '../../scripts/bundling/folders.ts';
import { type Display, openDisplay } from '../../scripts/display.ts';
import { commandFor, type ElectronRuntime, findRuntime } from '../../scripts/electronRuntime.ts';
import { asOrdinaryUser, giveToOrdinaryUser } from '../../scripts/ordinaryUser.ts';

/** Frist in a real Electron, with a home of its own. */
export type RunningFrist = {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly runtime: ElectronRuntime;
  /** Whether Chromium's sandbox is on: not for root where the system forbids user namespaces. */
  readonly sandboxed: boolean;
  /** Where saved files go, in place of the save dialog. */
  readonly saveFolder: string;
  /** Where everything of this run is kept, the vault too. */
  readonly home: string;
  /** What it was started with, for another start in the same home. */
  readonly environment: Readonly<Record<string, string>>;
  close(): Promise<void>;
};

/** The runtime to test on, or undefined after printing why the test is skipped. Never downloads one. */
export function runtimeOrSkip(): ElectronRuntime | undefined {
  const runtime = process.platform === 'linux' ? findRuntime({ download: false }) : undefined;
  if (!runtime)
    process.stdout.write('skipped: no Electron runtime (ELECTRON_OVERRIDE_DIST_PATH)\n');
  return runtime;
}

/** Builds when stale, opens a virtual screen, and starts the unpackaged app as an ordinary user. */
export async function launchFrist(
  runtime: ElectronRuntime,
  filesToOpen: readonly string[] = [],
): Promise<RunningFrist> {
  const build = join(projectFolder, 'scripts', 'build.ts');
  const built = spawnSync(process.execPath, [build, '--if-stale'], { encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`The build failed: ${built.stderr}`);
  const display = await openDisplay();
  if (!display) throw new Error('There is no screen: install Xvfb');
  const home = mkdtempSync(join(tmpdir(), 'frist-electron-'));
  const saveFolder = join(home, 'saved');
  mkdirSync(saveFolder);
  for (const folder of [home, saveFolder]) giveToOrdinaryUser(folder);
  const starter = starterFor(runtime, home);
  const environment = {
    ...environmentFor(home, saveFolder, display),
    // In place of the dialog that opens files.
    ...(filesToOpen.length > 0 ? { FRIST_TEST_OPEN_FILES: filesToOpen.join(delimiter) } : {}),
  };
  const app = await _electron.launch({
    executablePath: starter.path,
    chromiumSandbox: starter.sandboxed,
    args: ['--lang=en-GB'],
    env: environment,
    timeout: 60_000,
  });
  const page = await app.firstWindow({ timeout: 60_000 });
  return {
    app,
    page,
    runtime,
    sandboxed: starter.sandboxed,
    saveFolder,
    home,
    environment,
    async close() {
      await app.close().catch(() => undefined);
      display.close();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** A program that Playwright can start with its own switches, and that becomes Electron as an ordinary user. */
function starterFor(
  runtime: ElectronRuntime,
  home: string,
): { readonly path: string; readonly sandboxed: boolean } {
  const command = asOrdinaryUser({ ...commandFor(runtime), arguments: [] });
  // Playwright adds --no-sandbox itself where the sandbox is off.
  const own = command.arguments.filter((argument) => argument !== '--no-sandbox');
  const words = [command.executable, ...own].map((word) => `'${word}'`).join(' ');
  const appPath = commandFor(runtime)
    .arguments.map((word) => `'${word}'`)
    .join(' ');
  const path = join(home, 'electron.sh');
  writeFileSync(path, `#!/bin/sh\nexec ${words} "$@" ${appPath}\n`);
  chmodSync(path, 0o755);
  return { path, sandboxed: command.sandboxed };
}

function environmentFor(
  home: string,
  saveFolder: string,
  display: Display,
): Record<string, string> {
  const { PATH = '', SQLITE_NATIVE_BINDING } = process.env;
  return {
    PATH,
    HOME: home,
    XDG_CONFIG_HOME: join(home, 'config'),
    TMPDIR: home,
    TZ: 'Europe/Stockholm',
    // Without a desktop there is no message bus to find, and Chromium says so at length.
    DBUS_SESSION_BUS_ADDRESS: 'disabled:',
    FRIST_TEST: '1',
    FRIST_TEST_SAVE_DIR: saveFolder,
    ...(SQLITE_NATIVE_BINDING ? { SQLITE_NATIVE_BINDING } : {}),
    ...display.environment,
  };
}
