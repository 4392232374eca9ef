import type { Locator, Page } from 'playwright';
import { framePage } from './framePage.ts';

/** The list of reports and the report that is open. */
export function reportsPage(page: Page) {
  const pane = page.locator('.detail-pane');
  return {
    pane,
    heading: (name: string | RegExp): Locator => page.getByRole('heading', { level: 1, name }),
    section: (name: string | RegExp): Locator => pane.getByRole('region', { name }),
    async open(name: string | RegExp = 'Management report') {
      await framePage(page).goTo('Reports');
      await page.getByRole('grid').getByRole('row', { name }).click();
      await this.heading(name).waitFor();
    },
    /** Chooses a period by its name. */
    async period(name: string) {
      await pane.getByRole('button', { name: /Period/ }).click();
      await page.getByRole('option', { name, exact: true }).click();
    },
    /** Counts only some rights. */
    async onlyRights(...names: readonly string[]) {
      await pane.getByRole('button', { name: /^(All rights|Only )/ }).click();
      const dialog = page.getByRole('dialog', { name: 'Selection' });
      for (const name of names) await dialog.getByText(name, { exact: true }).click();
      await dialog.getByRole('button', { name: 'Show the report' }).click();
      await dialog.waitFor({ state: 'detached' });
    },
    async allRights() {
      await pane.getByRole('button', { name: /^Only / }).click();
      const dialog = page.getByRole('dialog', { name: 'Selection' });
      await dialog.getByRole('button', { name: 'Show all' }).click();
      await dialog.getByRole('button', { name: 'Show the report' }).click();
      await dialog.waitFor({ state: 'detached' });
    },
    async comment(section: string, text: string) {
      await pane.getByRole('button', { name: `Comment on: ${section}` }).click();
      await pane.getByLabel(`Comment on ${section}`).fill(text);
      await pane.getByRole('button', { name: 'Save', exact: true }).click();
      await pane.getByRole('blockquote').getByText(text).waitFor();
    },
    /** Opens the menu of formats; the entry of one is pressed to save it. */
    async format(name: string | RegExp): Promise<Locator> {
      await pane.getByRole('button', { name: 'Export' }).click();
      return page.getByRole('menuitem', { name });
    },
    async finalise() {
      await pane.getByRole('button', { name: 'Finalise', exact: true }).click();
      const dialog = page.getByRole('dialog', { name: 'Finalise the report' });
      await dialog.getByRole('button', { name: 'Finalise' }).click();
      await dialog.waitFor({ state: 'detached' });
    },
  };
}
