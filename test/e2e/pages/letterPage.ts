import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';

/** A letter with its texts and its preview. */
export function letterPage(page: Page) {
  return {
    preview: page.getByRole('region', { name: 'Preview' }),
    /** Waits until the PDF is drawn and answers the words of its first page. */
    async drawnWords(): Promise<string> {
      const first = page.locator('.pdf-page').first();
      await first.locator('p:not(:empty)').waitFor({ state: 'attached' });
      return (await first.locator('p').textContent()) ?? '';
    },
    text: (label: string) => page.getByRole('textbox', { name: label, exact: true }),
    async issue() {
      await page.getByRole('button', { name: 'Issue', exact: true }).click();
      const dialog = page.getByRole('dialog', { name: 'Issue the letter?' });
      await dialog.getByRole('button', { name: 'Issue the letter' }).click();
      await dialog.waitFor({ state: 'detached' });
      await page.getByText('The letter has been issued and cannot be changed.').waitFor();
    },
    async download(): Promise<{ readonly fileName: string; readonly bytes: Buffer }> {
      const coming = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Save as file' }).click();
      const download = await coming;
      return { fileName: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
    },
    async back() {
      await page.getByRole('button', { name: /^Back to/ }).click();
    },
  };
}
