import { strict as assert } from 'node:assert';
import type { Page } from 'playwright';
import { type Frist, type FristOptions, openFrist } from './frist.ts';

/** Opens Frist for one walk through it; fails on anything that the browser reported. */
export async function withFrist(
  options: FristOptions,
  work: (frist: Frist) => Promise<void>,
): Promise<void> {
  const frist = await openFrist(options);
  try {
    await work(frist);
    assert.deepEqual(frist.problems, []);
  } finally {
    await frist.close();
  }
}

/** What sticks out of the window to the right, and so could not be read without sideways scrolling. */
export async function overflowing(page: Page): Promise<readonly string[]> {
  return await page.evaluate(() =>
    [...document.querySelectorAll('main *, header *')]
      .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1)
      .filter(
        (element) =>
          element.closest('.visually-hidden, .scroll-x, svg, [data-a11y-ignore]') === null,
      )
      .map((element) => `${element.tagName}.${element.className}`),
  );
}
