import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright';

type SavedFile = { readonly fileName: string; readonly bytes: Buffer };

/** What the officer saves by pressing something. */
export async function savedBy(page: Page, button: Locator): Promise<SavedFile> {
  const coming = page.waitForEvent('download');
  await button.click();
  const download = await coming;
  return { fileName: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** Chooses a file in the picker that a button opens. */
export async function chooseFile(
  page: Page,
  button: Locator,
  file: { readonly name: string; readonly bytes: Buffer },
): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await button.click();
  await (await chooser).setFiles({
    name: file.name,
    mimeType: 'application/octet-stream',
    buffer: file.bytes,
  });
}
