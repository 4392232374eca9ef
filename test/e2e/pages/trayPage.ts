import type { Locator, Page } from 'playwright';
import { choose } from './fields.ts';
import { framePage } from './framePage.ts';

/** The intake tray: what waits, and what to do with it. */
export function trayPage(page: Page) {
  const list = page.getByRole('grid', { name: 'Intake tray' });
  return {
    list,
    row: (words: string | RegExp): Locator => list.getByRole('row').filter({ hasText: words }),
    async open(words: string | RegExp, title: string) {
      await framePage(page).goTo('Intake tray');
      await list.getByRole('row').filter({ hasText: words }).first().click();
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
    },
    async show(state: 'Waiting' | 'Became requests' | 'Replies in requests' | 'Put aside') {
      await choose(page, page, 'Show', state);
    },
    asRequest: page.getByRole('button', { name: 'Record as a request' }),
    join: (reference: string) =>
      page.getByRole('button', { name: `Add as a reply to ${reference}` }),
    /** Puts the open item aside; the reason stands already where it was recognised. */
    async dismiss(reason?: string) {
      await page.getByRole('button', { name: 'Put aside', exact: true }).click();
      const dialog = page.getByRole('dialog', { name: 'Put the message aside?' });
      if (reason !== undefined) await dialog.getByLabel('Reason').fill(reason);
      await dialog.getByRole('button', { name: 'Put aside', exact: true }).click();
      await dialog.waitFor({ state: 'detached' });
    },
    async paste(text: string) {
      await framePage(page).goTo('Intake tray');
      await page.getByRole('button', { name: 'Paste text' }).first().click();
      const dialog = page.getByRole('dialog', { name: 'Paste a message' });
      await dialog.getByLabel('The text').fill(text);
      await dialog.getByRole('button', { name: 'Read the text' }).click();
      await dialog.waitFor({ state: 'detached' });
    },
  };
}
