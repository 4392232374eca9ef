import type { Page } from 'playwright';
import { letterPage } from './letterPage.ts';

export type RequestPart =
  | 'Overview'
  | 'Correspondence'
  | 'What was found'
  | 'Decisions'
  | 'Letters'
  | 'Journal';

/** The page of one request. */
export function requestPage(page: Page) {
  return {
    heading: page.locator('#request-name'),
    async part(name: RequestPart) {
      await page.getByRole('tab', { name: new RegExp(`^${name}`) }).click();
      await page.getByRole('tabpanel', { name: new RegExp(`^${name}`) }).waitFor();
    },
    async move(label: string) {
      await page.getByRole('button', { name: label, exact: true }).click();
    },
    async setFinding(category: string, outcome: 'Found' | 'Not found' | 'Not applicable') {
      const group = page.getByRole('radiogroup', { name: `Result: ${category}` });
      await group.getByRole('radio', { name: outcome, exact: true }).click();
      await group.getByRole('radio', { name: outcome, exact: true, checked: true }).waitFor();
    },
    /** The systems that the search asks about, after the data categories. */
    async systems(): Promise<readonly string[]> {
      const card = page
        .locator('.card')
        .filter({ has: page.getByRole('heading', { name: 'The systems' }) });
      await card.locator('.category').first().waitFor();
      return await card.locator('.category .strong').allTextContents();
    },
    async writeLetter(title: string) {
      await this.part('Letters');
      await page
        .getByRole('button', { name: `Write the letter ${title}` })
        .first()
        .click();
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
    },
    /** Writes an owed letter as it stands, issues it, and comes back; answers the words of its first page. */
    async issueLetter(title: string): Promise<string> {
      const letter = letterPage(page);
      await this.writeLetter(title);
      const words = await letter.drawnWords();
      await letter.issue();
      await letter.back();
      return words;
    },
    /** Waits until the head of the page says that the case stands so. */
    async state(name: string) {
      await page.locator('.request-head').getByText(name, { exact: true }).waitFor();
    },
  };
}
