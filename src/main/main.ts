import { mkdirSync } from 'node:fs';
import { app, protocol, session } from 'electron';
import type { AppEvent } from '../core/kit/events.ts';
import { appScheme } from './appAddress.ts';
import { serveAssets } from './appAssets.ts';
import { restrictContents } from './contentsPolicy.ts';
import { type CoreLink, linkToCore } from './coreLink.ts';
import { places } from './places.ts';
import { runSelfCheck } from './selfCheck.ts';
import { restrictSession } from './sessionPolicy.ts';
import { showApp } from './showApp.ts';
import { startCore } from './startCore.ts';
import { coreEnvironment, isPackaged, refusedArgument, removedVariables } from './startPolicy.ts';
import { webPreferences } from './window.ts';

const selfCheck = process.argv.includes('--self-check');
const packaged = isPackaged(app, import.meta.url);
const refused = refusedArgument(process.argv.slice(1), {
  packaged,
  test: process.env.FRIST_TEST === '1',
  platform: process.platform,
  chromiumHas: (name) => app.commandLine.hasSwitch(name),
});

if (refused === undefined) start();
else {
  process.stderr.write(`Frist does not start with ${refused}: it would open the app to others.\n`);
  end(2);
}

/** What must be settled before Electron is ready: the environment, the switches, the scheme, the only instance. */
function start(): void {
  for (const name of removedVariables) delete process.env[name];
  app.setName('Frist');
  const place = places(app, selfCheck);
  mkdirSync(place.userFolder, { recursive: true, mode: 0o700 });
  app.setPath('userData', place.userFolder);
  // Both together would end every process of Chromium; a packed app does not start with the switch.
  if (packaged || !app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  for (const silence of ['disable-background-networking', 'disable-component-update', 'no-pings']) {
    app.commandLine.appendSwitch(silence);
  }
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true } },
  ]);
  if (!app.requestSingleInstanceLock()) {
    end(0);
    return;
  }
  app.on('web-contents-created', (_event, contents) => restrictContents(contents));
  app.on('session-created', (created) => void restrictSession(created, !packaged));
  void app.whenReady().then(open).catch(giveUp);
}

/** Ends before anything is opened; again when Electron is ready, for an exit before that was once seen to be lost. */
function end(code: number): void {
  void app.whenReady().then(() => app.exit(code));
  app.exit(code);
}

/** Without its page the app has no window to say it in. */
function giveUp(): void {
  process.stderr.write(
    'Frist could not open its window. Nothing was changed. Build or install it anew.\n',
  );
  app.exit(1);
}

async function open(): Promise<void> {
  const place = places(app, selfCheck);
  // Without "persist:" in its name the session lives in memory: no cache and no storage reach the disk.
  const memory = session.fromPartition('frist', { cache: false });
  await restrictSession(memory, !packaged);
  await serveAssets(memory.protocol, place.assets);
  const environment = coreEnvironment(process.env, place.vaultFile, packaged);
  const preferences = webPreferences(place.preload, memory, !packaged);
  const linkCore = (tell: (event: AppEvent) => void): CoreLink =>
    linkToCore(() => startCore(place.coreEntry, environment, packaged), tell);
  if (selfCheck) return runSelfCheck(linkCore, preferences);
  await showApp({ linkCore, preferences, userFolder: place.userFolder, packaged });
}
