import { type Browser, chromium } from 'playwright';
import { ensureBrowser } from '../../scripts/browser.ts';

/** Quiet and offline; the pages under test are our own, so Chromium's sandbox is not what is tested here. */
const flags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/** A headless Chromium that the caller closes; FRIST_HEADED=1 shows its window. Takes about a second. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: ensureBrowser(),
    headless: process.env.FRIST_HEADED !== '1',
    chromiumSandbox: false,
    args: flags,
  });
}
