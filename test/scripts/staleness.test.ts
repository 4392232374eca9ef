import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { isFresh } from '../../scripts/bundling/staleness.ts';

const source = 'src/core/app.ts';
const built = ['build/renderer/assets.json', 'build/main/main.js', 'build/main/preload.cjs'];

test('a build is fresh until a source changes or a part of it is gone', () => {
  const project = mkdtempSync(join(tmpdir(), 'frist-stale-'));
  const put = (file: string, seconds: number): void => {
    mkdirSync(join(project, dirname(file)), { recursive: true });
    writeFileSync(join(project, file), '');
    utimesSync(join(project, file), seconds, seconds);
    utimesSync(join(project, dirname(file)), 1, 1);
  };
  try {
    assert.equal(isFresh(project), false);
    put(source, 100);
    for (const file of built) put(file, 200);
    assert.equal(isFresh(project), true);
    put(source, 201);
    assert.equal(isFresh(project), false);
    put(source, 100);
    rmSync(join(project, 'build/main/preload.cjs'));
    assert.equal(isFresh(project), false);
  } finally {
    rmSync(project, { recursive: true });
  }
});
