import { rmSync } from 'node:fs';
import { alone } from './bundling/alone.ts';
import { listAssets } from './bundling/assets.ts';
import { buildFolder, projectFolder } from './bundling/folders.ts';
import { buildPrograms } from './bundling/programs.ts';
import { buildRenderer } from './bundling/renderer.ts';
import { isFresh } from './bundling/staleness.ts';

/** `npm run build`: the renderer with the list of its files, the Electron main process, the core's process, the preload. */
async function main(): Promise<void> {
  if (process.argv.includes('--if-stale') && isFresh(projectFolder)) return;
  const started = performance.now();
  for (const part of ['renderer', 'main'])
    rmSync(`${buildFolder}/${part}`, { recursive: true, force: true });
  await buildRenderer();
  const assets = listAssets(`${buildFolder}/renderer`);
  await buildPrograms();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(`Built build/renderer (${assets} files) and build/main in ${seconds} s\n`);
}

await alone(main);
