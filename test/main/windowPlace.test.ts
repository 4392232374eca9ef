import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { rememberedPlace, rememberPlace } from '../../src/main/windowMemory.ts';
import { boundsFor, type WindowPlace } from '../../src/main/windowPlace.ts';

const laptop = { x: 0, y: 0, width: 1440, height: 860 };
const desk = { x: 1440, y: -200, width: 2560, height: 1400 };
const place = (x: number, y: number, width = 1200, height = 800): WindowPlace => ({
  x,
  y,
  width,
  height,
  maximised: false,
});

test('the window opens where it was', () => {
  const bounds = boundsFor(place(1600, 100), [laptop, desk]);
  assert.deepEqual(bounds, { x: 1600, y: 100, width: 1200, height: 800 });
});

test('without a memory it opens in the middle of the first display, never larger than it', () => {
  assert.deepEqual(boundsFor(undefined, [desk]), { x: 2040, y: 60, width: 1360, height: 880 });
  const small = { x: 0, y: 0, width: 1024, height: 600 };
  assert.deepEqual(boundsFor(undefined, [small]), small);
});

test('a window whose display is gone, or whose title cannot be grasped, comes home', () => {
  const home = boundsFor(undefined, [laptop]);
  for (const lost of [
    place(1600, 100),
    place(-1100, 0),
    place(1300, 0),
    place(0, 840),
    place(0, -50),
  ]) {
    assert.deepEqual(boundsFor(lost, [laptop]), home, JSON.stringify(lost));
  }
});

test('a window larger than its display is made to fit, and one too small to use is enlarged', () => {
  assert.equal(boundsFor(place(0, 0, 5000, 5000), [laptop]).width, laptop.width);
  assert.equal(boundsFor(place(0, 0, 5000, 5000), [laptop]).height, laptop.height);
  assert.equal(boundsFor(place(0, 0, 300, 200), [laptop]).width, 800);
});

test('a place is remembered, and a damaged memory is none', () => {
  const folder = mkdtempSync(join(tmpdir(), 'frist-window-'));
  try {
    const file = join(folder, 'window.json');
    assert.equal(rememberedPlace(file), undefined);
    rememberPlace(file, place(10, 20));
    assert.deepEqual(rememberedPlace(file), place(10, 20));
    assert.deepEqual(readdirSync(folder), ['window.json']);
    for (const damage of [
      '',
      '{',
      '{"x":1}',
      '{"x":1e400,"y":0,"width":1,"height":1,"maximised":false}',
    ]) {
      writeFileSync(file, damage);
      assert.equal(rememberedPlace(file), undefined, damage);
    }
    rememberPlace(join(folder, 'absent', 'window.json'), place(1, 1));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
