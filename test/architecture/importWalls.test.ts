import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join, relative } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { copyOfSources } from '../support/repository.ts';

type Case = { readonly file: string; readonly imports: string };

/** One bad file for each wall: what it imports must be refused where it stands. */
const refused: readonly Case[] = [
  { file: 'src/core/kit/bad.ts', imports: 'node:fs' },
  { file: 'src/core/deadlines/rules/bad.ts', imports: 'csv-parse/sync' },
  { file: 'src/core/deadlines/rules/bad2.ts', imports: '../../requests/service.ts' },
  { file: 'src/core/letters/templates/bad.ts', imports: '../store.ts' },
  { file: 'src/core/documents/prints/bad.ts', imports: '../service.ts' },
  { file: 'src/core/notices/prints/bad.ts', imports: 'node:fs' },
  { file: 'src/core/requests/rights/bad.ts', imports: 'react' },
  { file: 'src/core/requests/serviceBad.ts', imports: '../letters/store.ts' },
  { file: 'src/core/requests/serviceBad2.ts', imports: 'better-sqlite3' },
  { file: 'src/core/requests/serviceBad3.ts', imports: 'electron' },
  { file: 'src/core/requests/storeBad.ts', imports: './service.ts' },
  { file: 'src/core/requests/storeBad2.ts', imports: '../letters/store.ts' },
  { file: 'src/core/requests/storeBad3.ts', imports: 'node:crypto' },
  { file: 'src/core/letters/bad.ts', imports: 'pdfkit' },
  { file: 'src/core/letters/pdf/bad.ts', imports: 'better-sqlite3' },
  { file: 'src/core/vault/bad.ts', imports: '../requests/store.ts' },
  { file: 'src/core/vault/migrations/0999-bad.ts', imports: '../sql.ts' },
  { file: 'src/main/bad.ts', imports: '../core/requests/service.ts' },
  { file: 'src/cli/bad.ts', imports: '../core/vault/vault.ts' },
  { file: 'src/loopback/bad.ts', imports: '../core/letters/store.ts' },
  { file: 'src/renderer/ui/bad.ts', imports: '../../core/app.ts' },
  { file: 'src/renderer/ui/bad2.ts', imports: '../../core/requests/service.ts' },
  { file: 'src/renderer/ui/bad3.ts', imports: 'electron' },
  { file: 'src/renderer/ui/bad4.ts', imports: 'node:fs' },
];

/** What each kind of file needs must stay allowed, else the walls refuse everything. */
const allowed: readonly Case[] = [
  { file: 'src/core/deadlines/rules/good.ts', imports: '../../kit/dates.ts' },
  { file: 'src/core/requests/serviceGood.ts', imports: './store.ts' },
  { file: 'src/core/requests/storeGood.ts', imports: '../vault/sql.ts' },
  { file: 'src/core/vault/good.ts', imports: 'better-sqlite3' },
  { file: 'src/core/vault/migrations/0998-good.ts', imports: './migration.ts' },
  { file: 'src/core/letters/pdf/good.ts', imports: 'pdfkit' },
  { file: 'src/main/good.ts', imports: '../core/app.ts' },
  { file: 'src/cli/good.ts', imports: '../core/vault/contract.ts' },
  { file: 'src/renderer/ui/good.ts', imports: '../../core/requests/rules.ts' },
];

const copy = copyOfSources();
let reported: ReadonlySet<string>;

before(() => {
  for (const { file, imports } of [...refused, ...allowed]) {
    copy.write(file, `import { used } from '${imports}';\n\nused();\n`);
  }
  copy.write('src/core/requests/cycleA.ts', cycle('cycleB'));
  copy.write('src/core/requests/cycleB.ts', cycle('cycleA'));
  reported = importFaults();
});

after(() => copy.remove());

describe('the import walls', () => {
  for (const { file, imports } of refused) {
    it(`refuse ${imports} in ${file}`, () => assert.ok(reported.has(file)));
  }
  for (const { file, imports } of allowed) {
    it(`let ${file} import ${imports}`, () => assert.ok(!reported.has(file)));
  }
  it('refuse an import cycle', () => {
    assert.ok(reported.has('src/core/requests/cycleA.ts'));
  });
});

function cycle(other: string): string {
  return `import { used } from './${other}.ts';\n\nexport function used(): void {\n  other();\n}\n`.replace(
    '{ used }',
    '{ used as other }',
  );
}

/** The files in which the linter found an import that it forbids. */
function importFaults(): ReadonlySet<string> {
  const biome = join(copy.folder, 'node_modules', '.bin', 'biome');
  const flags = ['lint', '--vcs-enabled=false', '--reporter=github', '--max-diagnostics=none'];
  const rules = ['--only=style/noRestrictedImports', '--only=suspicious/noImportCycles'];
  const { stdout } = spawnSync(biome, [...flags, ...rules, 'src'], {
    cwd: copy.folder,
    encoding: 'utf8',
  });
  return new Set(
    [...stdout.matchAll(/file=([^,]+),/g)].map((match) => relative(copy.folder, match[1] ?? '')),
  );
}
