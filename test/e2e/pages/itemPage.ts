import type { Locator, Page } from 'playwright';
import { typeDate } from './fields.ts';
import { savedBy } from './files.ts';
import { registerPage } from './registerPage.ts';

/** What is done on an item's own cards, in its form and in the list's menu, besides the pattern of all registers. */
export function itemPage(page: Page) {
  const { pane, card } = registerPage(page);
  return {
    dialog: page.getByRole('dialog'),
    /** Opens one of the tools of the whole register. */
    async tool(name: string) {
      await page.getByRole('button', { name: 'More choices', exact: true }).first().click();
      await page.getByRole('menuitem', { name, exact: true }).click();
    },
    /** The control of one field of the form, by its place in the content. */
    field: (path: string): Locator => pane.locator(`[data-path="${path}"]`),
    async write(label: string, words: string) {
      await pane.getByLabel(label, { exact: true }).fill(words);
    },
    /** Ticks the box whose label begins so. */
    async tick(label: string, within: Locator) {
      const boxes = within.locator('label.checkbox');
      await boxes
        .filter({ hasText: new RegExp(`^${label}`) })
        .locator('.box')
        .click();
    },
    async typeMoment(label: string, date: string, time: string) {
      await typeDate(pane, `${label} – day`, date);
      await pane.getByLabel(`${label} – time`).fill(time);
    },
    gap: (name: RegExp): Locator => card('To put right').getByRole('button', { name }),
    /** A paper among the documents, as it is saved to a file. */
    async document(title: string | RegExp) {
      const paper = card('Documents').locator('.attachment').filter({ hasText: title });
      return await savedBy(page, paper.first().getByRole('button'));
    },
  };
}
