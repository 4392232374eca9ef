import { strict as assert } from 'node:assert';
import type { Page } from 'playwright';

/** Presses Tab until a thing of that role and name has the focus; fails when ninety were not enough. */
export async function tabTo(
  page: Page,
  role: Parameters<Page['getByRole']>[0],
  name: string,
): Promise<void> {
  const target = page.getByRole(role, { name: new RegExp(name) }).first();
  await target.waitFor();
  for (let step = 0; step < 90; step += 1) {
    if (
      await target.evaluate(
        (element) => element === document.activeElement || element.contains(document.activeElement),
      )
    )
      return;
    await page.keyboard.press('Tab');
  }
  assert.fail(`Tab never reached ${name}`);
}

/** Tabs to a thing and presses a key on it. */
export async function pressOn(
  page: Page,
  role: Parameters<Page['getByRole']>[0],
  name: string,
  key: 'Enter' | 'Space' = 'Enter',
): Promise<void> {
  await tabTo(page, role, name);
  await page.keyboard.press(key);
}
