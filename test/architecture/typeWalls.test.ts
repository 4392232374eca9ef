import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { copyOfSources } from '../support/repository.ts';

/** What a project of one runtime must not compile: another runtime's world. */
const refused = [
  {
    project: 'pure',
    file: 'src/core/kit/badDom.ts',
    text: 'export const found = document.title;\n',
  },
  {
    project: 'pure',
    file: 'src/core/kit/badNode.ts',
    text: "import { readFileSync } from 'node:fs';\n\nexport const found = readFileSync('a');\n",
  },
  {
    project: 'pure',
    file: 'src/core/kit/badProcess.ts',
    text: 'export const found = process.env;\n',
  },
  { project: 'core', file: 'src/core/badDom.ts', text: 'export const found = document.title;\n' },
  {
    project: 'renderer',
    file: 'src/renderer/badCore.ts',
    text: "import { createApp } from '../core/app.ts';\n\nexport const found = createApp;\n",
  },
  {
    project: 'renderer',
    file: 'src/renderer/badNode.ts',
    text: "import { readFileSync } from 'node:fs';\n\nexport const found = readFileSync('a');\n",
  },
] as const;

const copy = copyOfSources();
let complaints: string;

before(() => {
  for (const { file, text } of refused) copy.write(file, text);
  const projects = [...new Set(refused.map(({ project }) => join('tsconfig', `${project}.json`)))];
  const tsc = join(copy.folder, 'node_modules', '.bin', 'tsc');
  // Each project on its own: a build stops behind the first project with an error.
  complaints = projects
    .map(
      (project) =>
        spawnSync(tsc, ['-b', project], {
          cwd: copy.folder,
          encoding: 'utf8',
        }).stdout,
    )
    .join('\n');
});

after(() => copy.remove());

describe('the walls between runtimes', () => {
  for (const { project, file } of refused) {
    it(`do not compile ${file} in the ${project} project`, () => {
      assert.match(
        complaints,
        new RegExp(`${file.replaceAll('.', '\\.')}\\(\\d+,\\d+\\): error TS`),
      );
    });
  }
});
