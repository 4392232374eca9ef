import { spawnSync } from 'node:child_process';
import { copyFileSync, globSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { projectFolder } from './bundling/folders.ts';
import { openDisplay } from './display.ts';
import { type ElectronRuntime, findRuntime, withoutLoader } from './electronRuntime.ts';
import { packedFuses, wrongFuses } from './fuses.ts';
import { checkPacked, type Packed, packedOn } from './packed.ts';

/** `npm run dist`: a folder with a runnable Frist, for this system, that has been started once. Exit 1 without one. */
async function main(): Promise<void> {
  const runtime = findRuntime({ download: true });
  if (!runtime)
    return fail('No Electron runtime is here or could be downloaded: nothing was packed.');
  run(process.execPath, [join(projectFolder, 'scripts', 'build.ts')]);
  rmSync(join(projectFolder, 'dist'), { recursive: true, force: true });
  pack(runtime);
  const packed = packedOn(process.platform);
  if (runtime.standIn) putTestAddon(packed);
  const wrong = wrongFuses(await packedFuses(packed.executable));
  if (wrong.length > 0) return fail(`The packed app has wrong fuses: ${wrong.join(', ')}.`);
  const started = await startOnce(packed);
  if (!started.ok)
    return fail(`Packed into ${packed.folder}, but not shown to run: ${started.said}`);
  say(started.said);
  say(`Frist ${runtime.standIn ? 'for tests only (stand-in runtime) ' : ''}is in ${packed.folder}`);
}

async function startOnce(packed: Packed): Promise<{ readonly ok: boolean; readonly said: string }> {
  const display = await openDisplay();
  if (!display) return { ok: false, said: 'there is no screen to start it on' };
  const outcome = checkPacked(packed, display);
  display.close();
  return outcome;
}

function pack(runtime: ElectronRuntime): void {
  const builder = dirname(createRequire(import.meta.url).resolve('electron-builder/package.json'));
  const runtimeFolder = runtime.standIn ? withoutLoader(runtime, 'empty') : runtime.folder;
  run(process.execPath, [
    join(builder, 'cli.js'),
    '--dir',
    '--publish=never',
    '--config=electron-builder.yml',
    `--config.electronDist=${runtimeFolder}`,
    `--config.electronVersion=${runtime.version}`,
  ]);
}

/** The stand-in runtime is too old for the shipped addon: its build of the addon takes that one's place. */
function putTestAddon(packed: Packed): void {
  const addon = process.env.SQLITE_NATIVE_BINDING;
  if (!addon) return;
  const unpacked = join(packed.resources, 'app.asar.unpacked');
  for (const shipped of globSync('node_modules/better-sqlite3/**/*.node', { cwd: unpacked })) {
    copyFileSync(addon, join(unpacked, shipped));
  }
}

function run(program: string, arguments_: readonly string[]): void {
  // Links instead of copies would let the fuses be written into the runtime that was copied.
  const env = { ...process.env, USE_HARD_LINKS: 'false' };
  const { status } = spawnSync(program, arguments_, { cwd: projectFolder, stdio: 'inherit', env });
  if (status !== 0) process.exit(1);
}

function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`);
}

function fail(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}

await main();
