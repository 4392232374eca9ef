import type { Page } from 'playwright';

/** The dialog that shows what was read of a message, or takes a request down by hand. */
export function intakeDialog(page: Page) {
  const dialog = page.getByRole('dialog', { name: /^New request/ });
  return {
    dialog,
    /** The last day that the pure rule previews, such as `2026-12-21, Monday`. */
    async lastDay(): Promise<string> {
      return (await dialog.locator('.due-date').textContent()) ?? '';
    },
    async whyThisDate(): Promise<readonly string[]> {
      await dialog.getByRole('button', { name: 'Why this date' }).click();
      await dialog.locator('.trace li').first().waitFor();
      return await dialog.locator('.trace li').allTextContents();
    },
    /** Says whom the person is to the organisation: what is searched follows from it. */
    async subject(name: string) {
      await dialog.locator('.ticks').getByText(name, { exact: true }).click();
    },
    async record() {
      await dialog.getByRole('button', { name: 'Record the request' }).click();
      await dialog.waitFor({ state: 'detached' });
    },
  };
}
