import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Page } from 'playwright';
import { repository } from '../../support/repository.ts';

export type RequestPart = 'Overview' | 'Correspondence' | 'What was found' | 'Letters' | 'Journal';

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
    /** Adds a file of this checkout as a table, through the file picker. */
    async addTable(path: string) {
      const chooser = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: 'Add a CSV' }).click();
      await (await chooser).setFiles({
        name: basename(path),
        mimeType: 'text/csv',
        buffer: readFileSync(join(repository, path)),
      });
      await page.getByText('The table was added').waitFor();
    },
    async writeLetter(title: string) {
      const line = page.getByRole('listitem').filter({ hasText: title });
      await line.getByRole('button', { name: 'Write the letter' }).click();
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
    },
  };
}
