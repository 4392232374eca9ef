import type { Page } from 'playwright';
import { choose, saveDialog } from './fields.ts';
import { framePage } from './framePage.ts';

/** The suppression list: entries by code, and the check of a mailing list. */
export function suppressionPage(page: Page) {
  return {
    entries: page.locator('.card').filter({ hasText: 'Entries' }).locator('tbody tr'),
    async open() {
      await framePage(page).goTo('Suppression list');
      await page.getByRole('heading', { level: 1, name: 'Suppression list' }).waitFor();
    },
    async check(list: string) {
      await page.getByLabel('The list, one recipient a line').fill(list);
      await page.getByRole('button', { name: 'Check', exact: true }).click();
    },
    async add(kind: 'E-mail' | 'Telephone', value: string) {
      await page.getByRole('button', { name: 'Suppress', exact: true }).click();
      const dialog = page.getByRole('dialog');
      await choose(page, dialog, 'Kind', kind);
      await dialog.getByLabel('Address or number').fill(value);
      await saveDialog(dialog);
    },
    async lift(place: number, reason: string) {
      await page
        .getByRole('button', { name: /^Lift / })
        .nth(place)
        .click();
      const dialog = page.getByRole('dialog', { name: 'Lift the entry?' });
      await dialog.getByLabel('Reason').fill(reason);
      await saveDialog(dialog, 'Lift');
    },
  };
}
