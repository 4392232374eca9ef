import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const sources = ['src/core', 'src/main', 'src/renderer', 'scripts/bundling', 'package-lock.json'];
const outcomes = ['build/renderer/assets.json', 'build/main/main.js', 'build/main/preload.cjs'];

/** Whether every file of the build is there and younger than every source of it. */
export function isFresh(project: string): boolean {
  const built = outcomes.map((outcome) => join(project, outcome));
  if (!built.every((file) => existsSync(file))) return false;
  const oldest = Math.min(...built.map((file) => statSync(file).mtimeMs));
  return sources.every((source) => newestIn(join(project, source)) <= oldest);
}

/** Milliseconds since 1970 of the latest change in a file or below a folder, removals included. */
function newestIn(place: string): number {
  const status = statSync(place, { throwIfNoEntry: false });
  if (!status) return 0;
  if (!status.isDirectory()) return status.mtimeMs;
  const within = readdirSync(place).map((name) => newestIn(join(place, name)));
  return Math.max(status.mtimeMs, ...within);
}
