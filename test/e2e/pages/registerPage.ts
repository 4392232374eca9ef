import type { Locator, Page } from 'playwright';
import { type AreaLabel, framePage } from './framePage.ts';

/** The one list and the one item page that every register has. */
export function registerPage(page: Page) {
  const pane = page.locator('.detail-pane');
  const button = (name: string): Locator => pane.getByRole('button', { name, exact: true });
  return {
    pane,
    row: (name: string | RegExp): Locator => page.getByRole('grid').getByRole('row', { name }),
    rows: page.getByRole('grid').getByRole('row'),
    heading: (name: string | RegExp): Locator => page.getByRole('heading', { level: 1, name }),
    card: (name: string): Locator => pane.getByRole('region', { name, exact: true }),
    async open(area: AreaLabel, row?: string | RegExp) {
      await framePage(page).goTo(area);
      if (row === undefined) return;
      await this.row(row).first().click();
      await this.heading(row).waitFor();
    },
    /** The registers that stand as tabs beside their main one. */
    async tab(name: string | RegExp) {
      await page
        .getByRole('navigation', { name: 'Part of the register' })
        .getByRole('button', { name })
        .click();
    },
    async add() {
      await page.getByRole('button', { name: 'Add', exact: true }).first().click();
      await this.heading(/^New: /).waitFor();
    },
    async edit() {
      await button('Edit').click();
      await this.heading(/^Edit: /).waitFor();
    },
    async save() {
      await button('Save').click();
    },
    async saved(title: string | RegExp) {
      await this.save();
      await this.heading(title).waitFor();
    },
    async search(words: string) {
      await page.getByRole('searchbox', { name: /^Search: / }).fill(words);
    },
    /** Names an item of another register in a field. */
    async pick(label: string, typed: string, option: string | RegExp) {
      const field = pane.getByRole('combobox', { name: label });
      await field.click();
      await field.pressSequentially(typed);
      await page.getByRole('option', { name: option }).first().click();
    },
    async remove(): Promise<Locator> {
      await button('Remove the item').click();
      const dialog = page.getByRole('dialog', { name: 'Remove the item?' });
      await dialog.getByRole('button', { name: 'Remove the item' }).click();
      return dialog;
    },
  };
}
