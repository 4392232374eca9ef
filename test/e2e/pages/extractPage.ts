import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Locator, Page } from 'playwright';
import { repository } from '../../support/repository.ts';
import { choose, saveDialog } from './fields.ts';
import { savedBy } from './files.ts';

/** The copy of a person's data: the files it came in, what of it is handed over, the package. */
export function extractPage(page: Page) {
  const set = (title: string): Locator => page.getByRole('listitem', { name: title, exact: true });
  const dialog = page.getByRole('dialog');
  return {
    set,
    dialog,
    files: page.locator('#files'),
    /** Chooses files of this checkout in the picker and waits until each has ended. */
    async chooseFiles(paths: readonly string[]) {
      const chooser = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: 'Choose files …' }).click();
      await (await chooser).setFiles(
        paths.map((path) => ({
          name: basename(path),
          mimeType: 'application/octet-stream',
          buffer: readFileSync(join(repository, path)),
        })),
      );
      await this.added(paths.length, paths.length);
    },
    /** Waits until so many of the files on their way are in. */
    async added(done: number, all: number) {
      await page
        .getByText(`${done} of ${all} files added`, { exact: true })
        .waitFor({ timeout: 60_000 });
    },
    /** Opens what Frist understood of a data set. */
    async understand(title: string) {
      await set(title).getByRole('button', { name: 'Understand' }).click();
      await dialog.getByRole('heading', { name: `Understand ${title}` }).waitFor();
    },
    async setContent(column: string, content: string) {
      await choose(page, dialog, `Content of ${column}`, content);
    },
    async leaveColumnOut(column: string, reason: string) {
      const row = dialog.getByRole('row', { name: column }).first();
      await row.locator('label.checkbox').first().locator('.box').click();
      await dialog.getByLabel(`Reason to leave out ${column}`).fill(reason);
    },
    async saveMapping() {
      await saveDialog(dialog);
    },
    async open(title: string, action: 'Redact' | 'Preview') {
      await set(title).getByRole('button', { name: action }).click();
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
    },
    async work(part: 'Strike out' | 'Proposals' | 'Struck out') {
      await page.getByRole('tab', { name: new RegExp(`^${part}`) }).click();
    },
    async show(way: 'As it came' | 'As it will be handed over') {
      await page.getByRole('radio', { name: way, exact: true }).click();
    },
    grid: page.getByRole('grid'),
    cell: (words: string): Locator => page.getByRole('gridcell', { name: words }).first(),
    async back() {
      await page.getByRole('button', { name: /^Back to/ }).click();
      await page.getByRole('tabpanel', { name: /^What was found/ }).waitFor();
    },
    /** Makes the package under a password and saves it; answers the file and the password. */
    async makePackage() {
      await page.getByRole('button', { name: 'Make the package' }).click();
      await dialog.getByText('The password is shown only now').waitFor({ timeout: 60_000 });
      const password = await dialog.getByLabel('Password', { exact: true }).inputValue();
      const file = await savedBy(page, dialog.getByRole('button', { name: 'Save the package' }));
      await dialog.locator('label.checkbox').locator('.box').click();
      await dialog.getByRole('button', { name: 'Close' }).click();
      await dialog.waitFor({ state: 'detached' });
      return { ...file, password };
    },
  };
}
