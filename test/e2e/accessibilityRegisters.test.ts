import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import type { Page } from 'playwright';
import type { Language } from '../../src/core/kit/language.ts';
import { registerDefinitions } from '../../src/core/registers.ts';
import { assertAccessible } from './axe.ts';
import type { Frist } from './frist.ts';
import { chooseFile } from './pages/files.ts';
import { overflowing, withFrist } from './walk.ts';

/** What the screens call the things of this walk, by language. */
const words = {
  en: {
    more: 'More choices',
    edit: 'Edit',
    cancel: 'Cancel',
    import: 'Import …',
    choose: 'Choose a file',
    preview: 'See what happens',
  },
  sv: {
    more: 'Fler val',
    edit: 'Ändra',
    cancel: 'Avbryt',
    import: 'Importera …',
    choose: 'Välj en fil',
    preview: 'Se vad som händer',
  },
} as const;

const overviews = ['flows', 'reviews', 'promisesBoard', 'erasure', 'today'] as const;

const csv = [
  '\uFEFFNamn;Land;E-post',
  'Åkeriet Exempel AB;Sverige;info@akeriet.example',
  'Fel Adress AB;Sverige;inte en adress',
].join('\r\n');

// Contrast goes by the theme and names go by the language: each of both is looked at once.
for (const [theme, language] of [
  ['light', 'en'],
  ['dark', 'sv'],
] as const) {
  const terms = { theme, locale: language === 'sv' ? 'sv-SE' : 'en-GB' } as const;
  test(`axe finds nothing in any register’s list and item in the ${theme} theme, in ${language}`, () =>
    withFrist(terms, async (frist) => {
      await fillHolds(frist);
      for (const { name } of registerDefinitions) {
        await goTo(frist.page, name);
        await openFirst(frist.page);
        await assertAccessible(frist.page, name);
      }
    }));

  test(`axe finds nothing in form, history, import and overviews in the ${theme} theme, in ${language}`, () =>
    withFrist(terms, async ({ page }) => {
      await walkForm(page, language);
      await walkImport(page, language);
      for (const area of overviews) {
        await goTo(page, area);
        await page.getByRole('heading', { level: 1 }).first().waitFor();
        await settled(page);
        await assertAccessible(page, area);
      }
    }));
}

test('at 200 % zoom each register’s item and its form are read without scrolling sideways', () =>
  withFrist({ width: 640, height: 400 }, async (frist) => {
    const { page } = frist;
    await fillHolds(frist);
    for (const { name } of registerDefinitions) {
      await goTo(page, name);
      await openFirst(page);
      await assertWhole(page, `${name}, an item`);
      await page.getByRole('button', { name: words.en.edit, exact: true }).click();
      await page.locator('[data-path]').first().waitFor();
      await assertWhole(page, `${name}, its form`);
      await page.getByRole('button', { name: words.en.cancel, exact: true }).click();
    }
  }));

test('at 200 % zoom the overviews are read without scrolling sideways', () =>
  withFrist({ width: 640, height: 400 }, async ({ page }) => {
    for (const area of overviews) {
      await goTo(page, area);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      await settled(page);
      await assertWhole(page, area);
      await assertAccessible(page, `${area} at 200 %`);
    }
  }));

/** The sample has no legal hold. */
async function fillHolds({ test: app }: Frist): Promise<void> {
  const content = { title: 'Tvist', reason: 'Talan är väckt.', citation: 'Artikel 17.3 e' };
  await app.call('holds.save', { content: { ...content, from: '2026-11-01' } });
}

/** Goes to an area by the palette, where each has its place in every language. */
async function goTo(page: Page, area: string): Promise<void> {
  await page.getByRole('navigation').first().waitFor({ state: 'attached' });
  await page.keyboard.press('Control+K');
  await page.locator(`[data-key="go-${area}"]`).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

async function openFirst(page: Page): Promise<void> {
  await page.getByRole('grid').getByRole('row').first().click();
  await page.locator('#item-title').waitFor();
  await settled(page);
}

/** Waits until nothing on the screen waits for an answer. */
async function settled(page: Page): Promise<void> {
  await page.locator('.waiting').first().waitFor({ state: 'detached' });
}

async function walkForm(page: Page, language: Language): Promise<void> {
  const { edit, cancel } = words[language];
  await goTo(page, 'suppliers');
  await openFirst(page);
  await page
    .getByRole('button', { name: /^Version/ })
    .first()
    .click();
  await assertAccessible(page, 'history');
  await page.getByRole('button', { name: edit, exact: true }).click();
  await page.locator('[data-path]').first().waitFor();
  await assertAccessible(page, 'form');
  await page.getByRole('button', { name: cancel, exact: true }).click();
}

async function walkImport(page: Page, language: Language): Promise<void> {
  const { more, choose, preview, import: importing } = words[language];
  await page.getByRole('button', { name: more, exact: true }).first().click();
  await page.getByRole('menuitem', { name: importing, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await chooseFile(page, dialog.getByRole('button', { name: choose }), {
    name: 'leverantörer.csv',
    bytes: Buffer.from(csv),
  });
  await dialog.getByRole('table').waitFor();
  await assertAccessible(page, 'columns of an import');
  await dialog.getByRole('button', { name: preview }).click();
  await dialog.getByRole('cell', { name: 'E-post' }).waitFor();
  await assertAccessible(page, 'preview of an import');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
}

async function assertWhole(page: Page, screen: string): Promise<void> {
  assert.deepEqual(await overflowing(page), [], `${screen} sticks out`);
}
