import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { chromium } from 'playwright';
import { installWithApt } from './debian.ts';

const programs = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const places: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

const minute = 60_000;

/**
 * The path of a Chromium: FRIST_BROWSER, an installed Chrome, Chromium or Edge, then Playwright's own, then one
 * that Playwright or (as root) apt installs now. Throws one sentence that says what to do when there is none.
 */
export function ensureBrowser(): string {
  const found =
    installed() ??
    downloadedByPlaywright() ??
    (installWithPlaywright() ? downloadedByPlaywright() : undefined) ??
    (installWithApt(['chromium']) ? installed() : undefined);
  if (found) return found;
  throw new Error(
    'No browser was found or could be installed: install Chromium, Chrome or Edge, or set FRIST_BROWSER to the path of one.',
  );
}

function installed(): string | undefined {
  const chosen = process.env.FRIST_BROWSER;
  if (chosen) return chosen;
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => programs.map((program) => join(folder, program)));
  const candidates = [...onPath, ...(places[process.platform] ?? [])];
  return candidates.find((candidate) => existsSync(candidate) && answers(candidate));
}

/** A stub that only points to a package store is on some paths: it does not answer with a version. */
function answers(program: string): boolean {
  if (process.platform !== 'linux') return true;
  return spawnSync(program, ['--version'], { stdio: 'ignore', timeout: minute }).status === 0;
}

function downloadedByPlaywright(): string | undefined {
  const own = chromium.executablePath();
  return existsSync(own) && answers(own) ? own : undefined;
}

function installWithPlaywright(): boolean {
  say('No browser is installed: Playwright tries to download Chromium (at most 3 minutes).');
  const folder = dirname(createRequire(import.meta.url).resolve('playwright/package.json'));
  const arguments_ = [join(folder, 'cli.js'), 'install', 'chromium'];
  return (
    spawnSync(process.execPath, arguments_, { stdio: 'ignore', timeout: 3 * minute }).status === 0
  );
}

function say(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}
