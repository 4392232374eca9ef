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

describe('everything that ships', () => {
  it('keeps to 300 lines a file', () => {
    const long = shipped.filter(
      (file) => readFileSync(join(repository, file), 'utf8').split('\n').length > 301,
    );
    assert.deepEqual(long, []);
  });
});
