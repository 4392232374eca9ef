import { spawn } from 'node:child_process';

/** Asks the desktop to open our own address; where there is no desktop, the printed address remains. */
export function openInBrowser(url: string): void {
  const [program, ...before] = opener(process.platform);
  const opening = spawn(program, [...before, url], { stdio: 'ignore', detached: true });
  opening.on('error', () => undefined);
  opening.unref();
}

function opener(platform: NodeJS.Platform): readonly [string, ...string[]] {
  if (platform === 'darwin') return ['open'];
  // explorer.exe takes the address as one argument, without a command interpreter in between.
  if (platform === 'win32') return ['explorer.exe'];
  return ['xdg-open'];
}
