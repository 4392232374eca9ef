import { mkdirSync, rmSync, statSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { buildFolder } from './folders.ts';

const abandonedMs = 180_000;

/** Does work in the build folder while no other program does: test files that run side by side build once. */
export async function alone<Value>(work: () => Promise<Value> | Value): Promise<Value> {
  const lock = `${buildFolder}/.busy`;
  mkdirSync(buildFolder, { recursive: true });
  while (!taken(lock)) await pause(100);
  try {
    return await work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

function taken(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > abandonedMs) rmSync(lock, { recursive: true, force: true });
    return false;
  }
}
