import type { Locator, Page } from 'playwright';

/** The screens on which the vault is created, opened and recovered. */
export function vaultPage(page: Page) {
  const heading = (name: string): Locator => page.getByRole('heading', { level: 1, name });
  return {
    heading,
    async choosePassphrase(label: 'Passphrase' | 'New passphrase', passphrase: string) {
      await page.getByLabel(label, { exact: true }).fill(passphrase);
      await page.getByLabel('The passphrase once more').fill(passphrase);
    },
    async create(passphrase: string) {
      await this.choosePassphrase('Passphrase', passphrase);
      await page.getByRole('button', { name: 'Create the vault' }).click();
      await heading('Your recovery key').waitFor();
    },
    /** The printed groups, in order. */
    async groups(): Promise<readonly string[]> {
      return await page.locator('.recovery-groups .mono').allTextContents();
    },
    /** Says that the key is written down and types back the groups that are asked for. */
    async confirmKey(groups: readonly string[]) {
      await page.getByText('I have printed or written down the key').click();
      await page.getByRole('button', { name: 'Show that you hold the key' }).click();
      await page.getByText('Type two of the groups').waitFor();
      for (const field of await page.getByLabel(/^Group \d/).all()) {
        const label = await field.evaluate(
          (input: HTMLInputElement) => input.labels?.[0]?.textContent,
        );
        const number = Number(label?.replaceAll(/\D/g, ''));
        await field.fill(groups[number - 1] ?? '');
      }
      await page.getByRole('button', { name: 'Confirm' }).click();
    },
    async startFromSample() {
      await page.getByRole('button', { name: 'Start from the sample' }).click();
      await page.getByRole('navigation', { name: 'Areas' }).waitFor();
    },
    async unlock(passphrase: string) {
      await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
      await page.getByRole('button', { name: 'Unlock' }).click();
    },
    async recover(recoveryKey: string) {
      await page.getByRole('button', { name: 'Use the recovery key' }).click();
      await page.getByLabel('Recovery key').fill(recoveryKey);
      await page.getByRole('button', { name: 'Unlock' }).click();
    },
    async replacePassphrase(passphrase: string) {
      await heading('Choose a new passphrase').waitFor();
      await this.choosePassphrase('New passphrase', passphrase);
      await page.getByRole('button', { name: 'Save the passphrase' }).click();
    },
  };
}
