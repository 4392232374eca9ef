import { type ChildProcess, spawn } from 'node:child_process';

/** A screen to open windows on, and how to let go of it. */
export type Display = { readonly environment: Record<string, string>; close(): void };

const startMs = 10_000;

/**
 * A virtual screen of its own where Xvfb is installed, else the desktop's; undefined where there is neither.
 * Mac and Windows always have one.
 */
export async function openDisplay(): Promise<Display | undefined> {
  if (process.platform !== 'linux') return { environment: {}, close: () => undefined };
  return (await virtualDisplay()) ?? desktopDisplay();
}

/** Whether a window can be opened on the desktop of whoever started this. */
export function desktopDisplay(): Display | undefined {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY) return undefined;
  return { environment: DISPLAY ? { DISPLAY } : {}, close: () => undefined };
}

function virtualDisplay(): Promise<Display | undefined> {
  return new Promise((resolve) => {
    const arguments_ = ['-displayfd', '3', '-screen', '0', '1400x900x24', '-nolisten', 'tcp'];
    const server = spawn('Xvfb', arguments_, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    const late = setTimeout(() => server.kill(), startMs);
    server.once('error', () => resolve(undefined));
    server.once('exit', () => resolve(undefined));
    server.stdio[3]?.once('data', (number: Buffer) => {
      clearTimeout(late);
      resolve(displayOf(server, number.toString().trim()));
    });
  });
}

function displayOf(server: ChildProcess, number: string): Display {
  // The screen must not keep the program that uses it alive.
  server.unref();
  return { environment: { DISPLAY: `:${number}` }, close: () => void server.kill() };
}
