import type { Page } from 'playwright';

export type AreaLabel =
  | 'Today'
  | 'Intake tray'
  | 'Requests'
  | 'Processing records'
  | 'Suppliers'
  | 'Disclosures'
  | 'Retention rules'
  | 'Consents'
  | 'Breaches'
  | 'Privacy notices'
  | 'Security measures'
  | 'Promises'
  | 'Reports'
  | 'The promises board'
  | 'Review calendar'
  | 'Who gets what'
  | 'Suppression list'
  | 'Letter templates'
  | 'Settings';

/** The frame around every area: navigation, palette, lock. */
export function framePage(page: Page) {
  const navigation = page.getByRole('navigation', { name: 'Areas' });
  return {
    navigation,
    async goTo(area: AreaLabel) {
      // In a narrow window the areas stand behind a button.
      const folded = navigation.getByRole('button', { name: 'Areas', expanded: false });
      if (await folded.isVisible()) await folded.click();
      await navigation.getByRole('button', { name: new RegExp(`^${area}`) }).click();
    },
    async lock() {
      await page.getByRole('button', { name: 'Lock the vault' }).click();
      await page.getByRole('heading', { name: 'The vault is locked' }).waitFor();
    },
    async openPalette() {
      await page.keyboard.press('Control+K');
      const field = page.getByRole('searchbox', { name: 'Command palette' });
      await field
        .or(page.getByRole('textbox', { name: 'Command palette' }))
        .first()
        .waitFor();
    },
    /** Chooses a thing in the palette by typing for it. */
    async command(words: string) {
      await this.openPalette();
      await page.keyboard.type(words);
      await page.getByRole('menuitem', { name: words }).first().click();
    },
    async settingsSection(name: string) {
      await this.goTo('Settings');
      await page.getByRole('row', { name }).click();
      await page.getByRole('heading', { level: 1, name }).waitFor();
    },
  };
}
