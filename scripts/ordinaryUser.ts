import { spawnSync } from 'node:child_process';
import { chownSync } from 'node:fs';
import type { Command } from './electronRuntime.ts';

const nobody = 65_534;
const setpriv = ['--reuid', `${nobody}`, '--regid', `${nobody}`, '--clear-groups'] as const;

/** A command, and whether Chromium's sandbox is on when it runs. */
export type SandboxedCommand = Command & { readonly sandboxed: boolean };

/**
 * The command as an ordinary user would run it: Chromium has no sandbox for root. Root becomes nobody where the
 * system lets nobody make a sandbox; elsewhere the sandbox is off, and the answer says so.
 */
export function asOrdinaryUser(command: Command): SandboxedCommand {
  if (process.platform !== 'linux') return { ...command, sandboxed: true };
  if (process.getuid?.() !== 0) return withSandboxIf(mayMakeNamespaces([]), command);
  if (!mayMakeNamespaces(['setpriv', ...setpriv])) return withSandboxIf(false, command);
  return {
    executable: 'setpriv',
    arguments: [...setpriv, command.executable, ...command.arguments],
    sandboxed: true,
  };
}

/** Gives a folder to the user that `asOrdinaryUser` runs as. */
export function giveToOrdinaryUser(folder: string): void {
  if (process.platform === 'linux' && process.getuid?.() === 0) chownSync(folder, nobody, nobody);
}

function withSandboxIf(sandboxed: boolean, command: Command): SandboxedCommand {
  if (sandboxed) return { ...command, sandboxed };
  return { ...command, arguments: [...command.arguments, '--no-sandbox'], sandboxed };
}

function mayMakeNamespaces(as: readonly string[]): boolean {
  const [program, ...arguments_] = [...as, 'unshare', '--user', 'true'];
  return spawnSync(program ?? '', arguments_, { stdio: 'ignore', timeout: 10_000 }).status === 0;
}
