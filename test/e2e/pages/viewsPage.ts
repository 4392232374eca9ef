import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { framePage } from './framePage.ts';

/** The requests as a board or a table, with what is done to many at once. */
export function viewsPage(page: Page) {
  const table = page.getByRole('grid', { name: 'Requests in a table' });
  const dialog = page.getByRole('dialog');
  return {
    table,
    dialog,
    async show(form: 'List' | 'Board' | 'Table') {
      await framePage(page).goTo('Requests');
      await page.getByRole('radio', { name: form, exact: true }).click();
    },
    column: (state: string, count: number) =>
      page.getByRole('region', { name: `${state}: ${count}` }),
    async select(reference: string) {
      await table.getByRole('row').filter({ hasText: reference }).locator('.box').click();
    },
    async downloaded(
      button: string,
    ): Promise<{ readonly fileName: string; readonly text: string }> {
      const coming = page.waitForEvent('download');
      await dialog.getByRole('button', { name: button, exact: true }).click();
      const download = await coming;
      const text = readFileSync(await download.path(), 'utf8');
      return { fileName: download.suggestedFilename(), text };
    },
    async fromViews(name: string) {
      await page.getByRole('button', { name: 'Views', exact: true }).click();
      await page.getByRole('menuitem', { name, exact: true }).click();
    },
  };
}
