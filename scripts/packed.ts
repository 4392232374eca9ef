import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { projectFolder } from './bundling/folders.ts';
import type { Display } from './display.ts';
import type { Command } from './electronRuntime.ts';
import { asOrdinaryUser, giveToOrdinaryUser } from './ordinaryUser.ts';

/** A packed app: its folder, what to start in it, and where its archive lies. */
export type Packed = {
  readonly folder: string;
  readonly executable: string;
  readonly resources: string;
};

/** Where electron-builder puts the packed app of a system. */
export function packedOn(platform: NodeJS.Platform): Packed {
  const dist = join(projectFolder, 'dist');
  if (platform === 'darwin') {
    const folder = join(dist, process.arch === 'arm64' ? 'mac-arm64' : 'mac', 'Frist.app');
    const contents = join(folder, 'Contents');
    const executable = join(contents, 'MacOS', 'Frist');
    return { folder, executable, resources: join(contents, 'Resources') };
  }
  const windows = platform === 'win32';
  const folder = join(dist, windows ? 'win-unpacked' : 'linux-unpacked');
  const executable = join(folder, windows ? 'frist.exe' : 'frist');
  return { folder, executable, resources: join(folder, 'resources') };
}

/**
 * Starts the packed app's self-check once, as an ordinary user, for at most a minute. It runs as a copy far from the
 * project, where it cannot borrow a package from the project's node_modules.
 */
export function checkPacked(
  { folder, executable }: Packed,
  display: Display,
): { readonly ok: boolean; readonly said: string } {
  const home = mkdtempSync(join(tmpdir(), 'frist-packed-'));
  const copy = join(home, 'app');
  const command = asOrdinaryUser({
    executable: join(copy, relative(folder, executable)),
    arguments: ['--self-check'],
  });
  try {
    // A packed app does not start without Chromium's sandbox.
    if (!command.sandboxed) return { ok: false, said: 'this system has no sandbox to start it in' };
    giveToOrdinaryUser(home);
    cpSync(folder, copy, { recursive: true, verbatimSymlinks: true });
    return selfCheck(command, home, display);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

function selfCheck(
  command: Command,
  home: string,
  display: Display,
): { readonly ok: boolean; readonly said: string } {
  const { status, stdout } = spawnSync(command.executable, [...command.arguments], {
    encoding: 'utf8',
    timeout: 60_000,
    cwd: home,
    env: { PATH: process.env.PATH, HOME: home, TMPDIR: home, ...display.environment },
  });
  return { ok: status === 0, said: stdout.trim() || `exit ${status}` };
}
