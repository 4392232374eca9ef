import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { createApp } from '../core/app.ts';
import { machineParts } from '../core/machine.ts';
import { openInBrowser } from './openInBrowser.ts';
import { startLoopback } from './server.ts';
import { vaultPlace } from './vaultPlace.ts';

const usedTwice =
  'Warning: an address was used a second time, so the tab that it opened is disconnected. If that was not you, somebody else has read it. Enter gives a new one.';

/** Runs Frist for a browser until Ctrl+C: prints the address, opens it, and a new one at each Enter. */
async function main(): Promise<void> {
  const vaultFile = vaultPlace(process.env, process.platform);
  mkdirSync(dirname(vaultFile), { recursive: true, mode: 0o700 });
  const app = createApp({ vaultFile, ...machineParts() });
  const assetsDir = join(fileURLToPath(new URL('../..', import.meta.url)), 'build', 'renderer');
  const loopback = await startLoopback({ app, assetsDir, onReuse: () => say(usedTwice) });
  say(`Frist is open at ${loopback.url}`);
  say('The address works once, within ten minutes. Enter gives a new one; Ctrl+C ends Frist.');
  const removePage = process.env.FRIST_NO_OPEN === '1' ? undefined : openInBrowser(loopback.newUrl);

  const lines = createInterface({ input: process.stdin });
  lines.on('line', () => say(loopback.newUrl()));
  const end = async (): Promise<void> => {
    lines.close();
    removePage?.();
    await loopback.close();
    await app.close();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void end());
}

function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`);
}

await main();
