import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { buildFolder, projectFolder } from './bundling/folders.ts';

/** An Electron on this machine. */
export type ElectronRuntime = {
  readonly folder: string;
  readonly version: string;
  /** A repackaged runtime for tests, which carries a loader of its own in resources/app. */
  readonly standIn: boolean;
};

/** A program and the arguments that make it Frist. */
export type Command = { readonly executable: string; readonly arguments: readonly string[] };

const electronPackage = join(projectFolder, 'node_modules', 'electron');
const downloadPatienceMs = 90_000;

/**
 * The runtime that ELECTRON_OVERRIDE_DIST_PATH names, or the one that the electron package has downloaded; undefined
 * when there is none. With `download` the package may fetch it first, for at most 90 seconds.
 */
export function findRuntime(options: { readonly download: boolean }): ElectronRuntime | undefined {
  const chosen = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (chosen) return runtimeIn(chosen);
  const own = join(electronPackage, 'dist');
  const found = runtimeIn(own);
  if (found || !options.download) return found;
  const install = join(electronPackage, 'install.js');
  spawnSync(process.execPath, [install], { stdio: 'ignore', timeout: downloadPatienceMs });
  return runtimeIn(own);
}

function runtimeIn(folder: string): ElectronRuntime | undefined {
  if (!existsSync(join(folder, executableName))) return undefined;
  const version = readFileSync(join(folder, 'version'), 'utf8').trim().replace(/^v/, '');
  return { folder, version, standIn: existsSync(join(folder, 'resources', 'app')) };
}

const executableName =
  process.platform === 'darwin'
    ? join('Electron.app', 'Contents', 'MacOS', 'Electron')
    : `electron${process.platform === 'win32' ? '.exe' : ''}`;

/** How to run the built, unpackaged app with a runtime. */
export function commandFor(runtime: ElectronRuntime): Command {
  if (!runtime.standIn) {
    return { executable: join(runtime.folder, executableName), arguments: [projectFolder] };
  }
  // The stand-in's loader starts the app too late to register its scheme, so the app takes the loader's place.
  const folder = withoutLoader(runtime, 'with the app');
  return { executable: join(folder, executableName), arguments: [] };
}

/** A copy (of links, where the disk allows) of a stand-in runtime, empty or with this project in its loader's place. */
export function withoutLoader(runtime: ElectronRuntime, what: 'empty' | 'with the app'): string {
  const app = what === 'with the app';
  const folder = join(buildFolder, `electron-${runtime.version}${app ? '-app' : ''}`);
  if (existsSync(folder)) return folder;
  const partial = `${folder}.${process.pid}`;
  copyTree(runtime.folder, partial, (path) => path === join('resources', 'app'));
  if (app) symlinkSync(projectFolder, join(partial, 'resources', 'app'), 'dir');
  try {
    renameSync(partial, folder);
  } catch {
    // Another program was faster; its copy is the same.
    rmSync(partial, { recursive: true, force: true });
  }
  return folder;
}

function copyTree(from: string, to: string, isLeftOut: (path: string) => boolean, path = ''): void {
  mkdirSync(join(to, path), { recursive: true });
  for (const entry of readdirSync(join(from, path), { withFileTypes: true })) {
    const inner = join(path, entry.name);
    if (isLeftOut(inner)) continue;
    if (entry.isDirectory()) copyTree(from, to, isLeftOut, inner);
    else linkOrCopy(join(from, inner), join(to, inner));
  }
}

function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
