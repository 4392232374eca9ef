import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { MenuItemConstructorOptions } from 'electron';
import { type MenuCommand, menuCommands } from '../../src/core/kit/bridge.ts';
import { languages } from '../../src/core/kit/language.ts';
import { menuTemplate } from '../../src/main/menu.ts';

type Item = MenuItemConstructorOptions;

const itemsOf = (template: readonly Item[]): Item[] =>
  template.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? itemsOf(item.submenu) : [])]);

const build = (parts: Partial<Parameters<typeof menuTemplate>[0]> = {}): Item[] =>
  itemsOf(
    menuTemplate({ language: 'sv', mac: false, devTools: false, send: () => undefined, ...parts }),
  );

test('every command of the menu reaches the window, each once, on each system', () => {
  for (const mac of [true, false]) {
    const sent: MenuCommand[] = [];
    for (const item of build({ mac, send: (command) => sent.push(command) })) {
      (item.click as (() => void) | undefined)?.();
    }
    assert.deepEqual(sent.toSorted(), menuCommands.toSorted());
  }
});

test('every item has a label in each language, and the languages differ', () => {
  const labels = languages.map((language) =>
    build({ language })
      .filter(({ type }) => type !== 'separator')
      .map(({ label }) => label),
  );
  for (const label of labels.flat()) assert.ok(label);
  assert.notDeepEqual(labels[0], labels[1]);
});

test('no two items share a shortcut', () => {
  const shortcuts = build().flatMap(({ accelerator }) => (accelerator ? [accelerator] : []));
  assert.equal(new Set(shortcuts).size, shortcuts.length);
});

test('developer tools and reload are in development only', () => {
  const roles = (devTools: boolean) => build({ devTools }).map(({ role }) => role);
  assert.ok(roles(true).includes('toggleDevTools'));
  for (const role of ['toggleDevTools', 'reload', 'forceReload'] as const) {
    assert.ok(!roles(false).includes(role), role);
  }
});
