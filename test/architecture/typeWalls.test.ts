import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
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

after(() => copy.remove());

describe('the walls between runtimes', () => {
  // One at a time: a file that pulls in another runtime's types would hide the next one's fault.
  for (const { project, file, text } of refused) {
    it(`do not compile ${file} in the ${project} project`, () => {
      copy.write(file, text);
      assert.ok(build(project).includes(`${file}(1,`), `nothing said of ${file}`);
      copy.erase(file);
    });
  }
});

function build(project: string): string {
  const tsc = join(copy.folder, 'node_modules', '.bin', 'tsc');
  const words = ['-b', join('tsconfig', `${project}.json`)];
  return spawnSync(tsc, words, { cwd: copy.folder, encoding: 'utf8' }).stdout;
}
