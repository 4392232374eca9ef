import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectFolder } from './bundling/folders.ts';
import { desktopDisplay } from './display.ts';
import { commandFor, type ElectronRuntime, findRuntime } from './electronRuntime.ts';

/** `npm start`: Frist in Electron where there is a runtime and a screen, else in the browser. */
async function main(): Promise<void> {
  const build = join(projectFolder, 'scripts', 'build.ts');
  const built = spawnSync(process.execPath, [build, '--if-stale'], { stdio: 'inherit' });
  if (built.status !== 0) process.exit(1);
  const runtime = electronToUse();
  if (runtime) startElectron(runtime);
  else await import('../src/loopback/main.ts');
}

function electronToUse(): ElectronRuntime | undefined {
  if (process.argv.includes('--browser')) return undefined;
  if (!desktopDisplay()) {
    say('There is no screen for Electron, so Frist opens in the browser.');
    return undefined;
  }
  if (!findRuntime({ download: false })) {
    say('Electron’s runtime is not here yet: it is downloaded now, for at most 90 seconds.');
  }
  const runtime = findRuntime({ download: true });
  if (!runtime) say('Electron’s runtime could not be downloaded, so Frist opens in the browser.');
  return runtime;
}

function startElectron(runtime: ElectronRuntime): void {
  const { executable, arguments: own } = commandFor(runtime);
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0;
  if (asRoot)
    say('As root Chromium has no sandbox: start Frist as an ordinary user for real work.');
  // Electron's first child processes start before its code does: what they must not have is kept back here.
  const { FRIST_PASSPHRASE: _keptBack, ...env } = process.env;
  const window: ChildProcess = spawn(executable, [...own, ...(asRoot ? ['--no-sandbox'] : [])], {
    stdio: 'inherit',
    env,
  });
  // Ctrl+C reaches the window too: it closes the vault and ends, and this program with it.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => window.kill('SIGTERM'));
  window.on('exit', (code) => process.exit(code ?? 1));
}

function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`);
}

await main();
