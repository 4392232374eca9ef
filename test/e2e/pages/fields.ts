import type { Locator, Page } from 'playwright';

/** Types a plain date into a date field, part by part. */
export async function typeDate(within: Locator, label: string, date: string): Promise<void> {
  const field = within.getByRole('group', { name: label, exact: true });
  for (const [place, part] of date.split('-').entries()) {
    const segment = field.getByRole('spinbutton').nth(place);
    await segment.focus();
    await segment.pressSequentially(part);
  }
}

/** Chooses in a list that opens; the list lies outside what it belongs to. */
export async function choose(
  page: Page,
  within: Page | Locator,
  label: string,
  option: string | RegExp,
): Promise<void> {
  await within.getByRole('button', { name: new RegExp(` ${label}$|^${label} `) }).click();
  await page.getByRole('option', { name: option }).first().click();
  await page.getByRole('listbox').waitFor({ state: 'detached' });
}

/** Saves what a dialog asks for and waits until it has closed. */
export async function saveDialog(dialog: Locator, button = 'Save'): Promise<void> {
  await dialog.getByRole('button', { name: button, exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}
