import { strict as assert } from 'node:assert';
import type { Locator, Page } from 'playwright';
import { choose, saveDialog, typeDate } from './fields.ts';

type Outcome = 'Granted' | 'Partly granted' | 'Refused';

/** The decisions of a request: scope, outcome, restrictions, recipients. */
export function decisionsPage(page: Page) {
  const card = (right: string): Locator =>
    page.locator('.card').filter({ has: page.getByRole('heading', { name: right, level: 2 }) });
  const dialog = page.getByRole('dialog');
  return {
    card,
    dialog,
    /** Leaves exactly these processing records in the scope of a right. */
    async chooseScope(right: RegExp, records: readonly string[]) {
      await page.locator('.card').filter({ hasText: right }).first().waitFor();
      const where = page
        .locator('.card')
        .filter({ has: page.getByRole('heading', { name: right }) });
      await where.first().getByRole('button', { name: 'Choose the scope …' }).click();
      for (const label of await dialog.locator('label.checkbox').all()) {
        const name = (await label.textContent()) ?? '';
        const wanted = records.some((record) => name.startsWith(record));
        const box = label.getByRole('checkbox');
        if ((await box.isChecked()) !== wanted) await label.locator('.box').click();
        assert.equal(await box.isChecked(), wanted, name);
      }
      await saveDialog(dialog);
    },
    /** Where a decision begins with its scope: takes the one that is offered. */
    async pastScope() {
      const next = dialog.getByRole('button', { name: 'On to the decision' });
      const outcomes = dialog.getByRole('radio', { name: 'Granted', exact: true });
      await next.or(outcomes).first().waitFor();
      if (await next.isVisible()) await next.click();
      await outcomes.waitFor();
    },
    /** Opens the decision on a right and chooses its outcome. */
    async begin(right: RegExp, outcome: Outcome) {
      const where = page
        .locator('.card')
        .filter({ has: page.getByRole('heading', { name: right }) });
      await where.first().getByRole('button', { name: 'Decide …' }).click();
      await this.pastScope();
      await dialog.getByRole('radio', { name: outcome, exact: true }).click();
    },
    async ground(name: RegExp) {
      await dialog.locator('label.checkbox').filter({ hasText: name }).locator('.box').click();
    },
    async reasons(words: string) {
      await dialog.getByLabel(/^The reasons, as they are to stand/).fill(words);
    },
    async acted(words: string, date: string) {
      await dialog.getByLabel(/^What you have done/).fill(words);
      await typeDate(dialog, 'Done on', date);
    },
    /** What becomes of one line of data that is kept because of the Bokföringslagen. */
    async keepForBookkeeping(line: Locator, reason: string, financialYearEnd: string) {
      await choose(page, line, 'What becomes of them', 'Kept');
      await choose(page, line, 'Ground for keeping them', /^Required by law/);
      await line.getByLabel('Why they are kept').fill(reason);
      await typeDate(line, 'Last day of the financial year', financialYearEnd);
    },
    async save() {
      await saveDialog(dialog);
    },
    /** Announces that the open restriction is lifted on a day. */
    async announceLifting(date: string, reason: string) {
      await page.getByRole('button', { name: 'To be lifted …' }).click();
      await typeDate(dialog, 'Lifted from', date);
      await dialog.getByLabel('Why is it lifted?').fill(reason);
      await saveDialog(dialog);
    },
    async lift() {
      await page.getByRole('button', { name: 'Lift …' }).click();
      await saveDialog(dialog);
    },
    /** Records that every recipient that was told has confirmed. */
    async confirmRecipients() {
      const confirm = page.getByRole('button', { name: 'Confirmed …' });
      await confirm.first().waitFor();
      for (let left = await confirm.count(); left > 0; left = await confirm.count()) {
        await confirm.first().click();
        await saveDialog(dialog);
        await page.waitForFunction(
          (before) =>
            [...document.querySelectorAll('button')].filter(
              (button) => button.textContent === 'Confirmed …',
            ).length < before,
          left,
        );
      }
    },
  };
}
