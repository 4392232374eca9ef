import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, extname, join, relative } from 'node:path';
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

/** What a packed app must not start with, as an attacker would write it. */
const doors = [
  ' --remote-debugging-port=0',
  ' --no-sandbox',
  '--disable-seccomp-filter-sandbox',
  '--trace-startup-file=trace',
  '--inspect=0',
] as const;

type Outcome = { readonly ok: boolean; readonly said: string };

/**
 * Starts the packed app's self-check once, as an ordinary user, for at most a minute, and then with each switch that it
 * must refuse. It runs as a copy far from the project, where it cannot borrow a package from the project's node_modules.
 */
export function checkPacked({ folder, executable }: Packed, display: Display): Outcome {
  const home = mkdtempSync(join(tmpdir(), 'frist-packed-'));
  const copy = join(home, 'app');
  const program = join(copy, relative(folder, executable));
  const start = (path: string, argument: string): Outcome => {
    const command = asOrdinaryUser({ executable: path, arguments: [argument] });
    // A packed app does not start without Chromium's sandbox.
    if (!command.sandboxed) return { ok: false, said: 'this system has no sandbox to start it in' };
    return startIn(command, home, display);
  };
  try {
    giveToOrdinaryUser(home);
    cpSync(folder, copy, { recursive: true, verbatimSymlinks: true });
    const checked = start(program, '--self-check');
    if (!checked.ok) return checked;
    // Electron takes a program of this name for an unpackaged one.
    const renamed = join(dirname(program), `electron${extname(program)}`);
    copyFileSync(program, renamed);
    const open = [program, renamed].flatMap((path) =>
      doors.filter((door) => !/does not start with/.test(start(path, door).said)),
    );
    return open.length === 0 ? checked : { ok: false, said: `it starts with ${open.join(', ')}` };
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

function startIn(command: Command, home: string, display: Display): Outcome {
  const { status, stdout, stderr } = spawnSync(command.executable, [...command.arguments], {
    encoding: 'utf8',
    timeout: 60_000,
    cwd: home,
    env: {
      PATH: process.env.PATH,
      HOME: home,
      TMPDIR: home,
      // It means nothing to a packed app.
      FRIST_TEST: '1',
      ...display.environment,
    },
  });
  const refused = stderr.split('\n').find((line) => line.startsWith('Frist does not start'));
  return { ok: status === 0, said: stdout.trim() || (refused ?? `exit ${status}`) };
}
