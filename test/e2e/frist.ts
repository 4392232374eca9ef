import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright';
import { startLoopback } from '../../src/loopback/server.ts';
import { openTestApp, type TestApp } from '../support/app.ts';
import { launchBrowser } from '../support/browser.ts';
import { repository } from '../support/repository.ts';
import type { DroppedFile } from './messages.ts';

export type Frist = {
  readonly page: Page;
  readonly test: TestApp;
  /** What the browser reported: blocked by the policy, thrown, not found. None, in a sound test. */
  readonly problems: readonly string[];
  /** The same core in another tab, as after a crash. */
  newPage(): Promise<Page>;
  close(): Promise<void>;
};

export type FristOptions = {
  /** Whether a vault, with the sample organisation, is there and open from the start. Default: yes. */
  readonly vault?: boolean;
  readonly locale?: 'en-GB' | 'sv-SE';
  readonly theme?: 'light' | 'dark';
  readonly width?: number;
  readonly height?: number;
};

/** The real core behind the real loopback shell in a real Chromium, on a vault in a folder of its own. */
export async function openFrist(options: FristOptions = {}): Promise<Frist> {
  buildIfStale();
  const { vault = true, locale = 'en-GB', theme = 'light', width = 1280, height = 800 } = options;
  const test = await openTestApp({ create: vault });
  if (vault) {
    const { version } = await test.call('settings.get', {});
    await test.call('settings.startFromSample', { version });
  }
  const loopback = await startLoopback({
    app: test.app,
    assetsDir: join(repository, 'build', 'renderer'),
  });
  const browser = await launchBrowser();
  const context = await browser.newContext({
    locale,
    colorScheme: theme,
    viewport: { width, height },
    reducedMotion: 'reduce',
  });
  const problems: string[] = [];
  const page = await watchedPage(context, problems, loopback.url);
  return {
    page,
    test,
    problems,
    newPage: () => watchedPage(context, problems, loopback.newUrl()),
    close: () => closeAll(browser, loopback, test),
  };
}

/** Drops files of this checkout on the window, as a file manager would. */
export async function dropFile(page: Page, ...paths: readonly string[]): Promise<void> {
  const files = paths.map((path) => ({
    fileName: basename(path),
    contentBase64: readFileSync(join(repository, path)).toString('base64'),
  }));
  await drop(page, files);
}

/** Drops several files of text at once. */
export async function dropFiles(page: Page, files: readonly DroppedFile[]): Promise<void> {
  const inBase64 = ({ fileName, text }: DroppedFile) => ({
    fileName,
    contentBase64: Buffer.from(text, 'utf8').toString('base64'),
  });
  await drop(page, files.map(inBase64));
}

async function drop(
  page: Page,
  files: readonly { readonly fileName: string; readonly contentBase64: string }[],
): Promise<void> {
  await page.getByRole('navigation', { name: /Areas|Områden/ }).waitFor();
  await page.evaluate((given) => {
    const dataTransfer = new DataTransfer();
    for (const { contentBase64, fileName } of given) {
      const bytes = Uint8Array.from(atob(contentBase64), (character) => character.charCodeAt(0));
      dataTransfer.items.add(new File([bytes], fileName));
    }
    const terms = { dataTransfer, cancelable: true, bubbles: true };
    document.body.dispatchEvent(new DragEvent('dragover', terms));
    document.body.dispatchEvent(new DragEvent('drop', terms));
  }, files);
}

async function watchedPage(
  context: BrowserContext,
  problems: string[],
  url: string,
): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));
  await page.goto(url);
  return page;
}

async function closeAll(
  browser: Browser,
  loopback: { close(): Promise<void> },
  test: TestApp,
): Promise<void> {
  await browser.close();
  await loopback.close();
  await test.remove();
}

function buildIfStale(): void {
  const build = join(repository, 'scripts', 'build.ts');
  const built = spawnSync(process.execPath, [build, '--if-stale'], { encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`The build failed: ${built.stderr}`);
}
