import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { repository } from '../support/repository.ts';

const core = globSync('src/core/**/*.ts', { cwd: repository });
const shipped = globSync('src/**/*.{ts,tsx}', { cwd: repository });

/** The only place where the core meets the machine's clock and chance. */
const machine = join('src', 'core', 'machine.ts');

const clockOrChance = /new Date\(\)|Date\.now\(|Math\.random\(|randomUUID\(|Temporal\.Now/;

function offenders(files: readonly string[], pattern: RegExp): readonly string[] {
  return files.filter((file) => pattern.test(readFileSync(join(repository, file), 'utf8')));
}

describe('the core', () => {
  it('takes its clock and its chance as arguments', () => {
    assert.ok(core.length > 50);
    assert.deepEqual(offenders(core, clockOrChance), [machine]);
  });

  it('never asks SQLite for a plaintext copy of the vault', () => {
    assert.deepEqual(offenders(core, /\.(backup|serialize)\(/), []);
  });
});

/** The files that every runtime may load, charts apart. */
const pure = core.filter((file) =>
  /[/](kit|model|rules|contract|rights|templates|prints|catalogue)[/]|[/](model|rules|contract|holidays)\.ts$/.test(
    file,
  ),
);

function packagesOf(files: readonly string[]): readonly string[] {
  const sources = files.map((file) => readFileSync(join(repository, file), 'utf8'));
  const found = sources.flatMap((source) => [...source.matchAll(/from '([^.'][^']*)'/g)]);
  return [...new Set(found.map(([, name]) => name ?? ''))].sort();
}

describe('pure files', () => {
  const ofCharts = (file: string) => file.includes('/charts/rules/');

  it('import no package but zod and the plain-date library', () => {
    assert.ok(pure.length > 200);
    assert.deepEqual(packagesOf(pure.filter((file) => !ofCharts(file))), [
      'temporal-polyfill',
      'zod',
    ]);
  });

  it('compute scales and shapes with d3 in charts, and nowhere else', () => {
    assert.deepEqual(packagesOf(pure.filter(ofCharts)), ['d3-scale', 'd3-shape']);
  });

  it('know nothing of the vault where they read or write files of strangers', () => {
    const files = core.filter((file) => /[/](extracts[/](reading|pages)|writing)[/]/.test(file));
    assert.ok(files.length > 20);
    assert.deepEqual(offenders(files, /[/](store\w*|vault[/]\w+)\.ts'/), []);
  });
});

describe('everything that ships', () => {
  it('keeps to 300 lines a file', () => {
    const long = shipped.filter(
      (file) => readFileSync(join(repository, file), 'utf8').split('\n').length > 301,
    );
    assert.deepEqual(long, []);
  });
});
