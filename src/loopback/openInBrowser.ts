import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { desktopEnvironment } from './desktopEnvironment.ts';
import type { Offer } from './sessions.ts';

const pageMs = 60_000;

/**
 * Asks the desktop to open our own address, by way of a page in a folder of the officer's own: every user of the machine
 * can read the arguments of a program, and only the officer that page. It is removed when its token has been spent, after
 * a minute, or by the function that is answered. Without a desktop the printed address remains.
 */
export function openInBrowser(
  newUrl: (offer: Offer) => string,
  environment: NodeJS.ProcessEnv = process.env,
): () => void {
  let folder: string;
  try {
    folder = mkdtempSync(join(folderForPages(), 'frist-'));
  } catch {
    return () => undefined;
  }
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  const page = join(folder, 'open.html');
  const url = newUrl({ validMs: pageMs, used: remove });
  writeFileSync(page, redirectTo(url), { mode: 0o600, flag: 'wx' });
  setTimeout(remove, pageMs).unref();
  const [program, ...before] = opener(process.platform);
  const opening = spawn(program, [...before, page], {
    stdio: 'ignore',
    detached: true,
    env: desktopEnvironment(environment),
  });
  opening.on('error', () => undefined);
  opening.unref();
  return remove;
}

/** A page without script that leads on at once. The address is our own: letters, digits and :/#=-_ only. */
function redirectTo(url: string): string {
  const head = `<meta charset="utf-8"><meta name="referrer" content="no-referrer"><title>Frist</title>`;
  return `<!doctype html>${head}<meta http-equiv="refresh" content="0;url=${url}">\n`;
}

/** A browser installed as a snap sees neither the folder for temporary files nor hidden folders. */
function folderForPages(): string {
  return process.platform === 'linux' && existsSync('/snap') ? homedir() : tmpdir();
}

function opener(platform: NodeJS.Platform): readonly [string, ...string[]] {
  if (platform === 'darwin') return ['open'];
  // explorer.exe takes the page as one argument, without a command interpreter in between.
  if (platform === 'win32') return ['explorer.exe'];
  return ['xdg-open'];
}
