import { cpSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this checkout. */
export const repository = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** A throw-away copy of the sources, to break on purpose. */
export function copyOfSources(): {
  readonly folder: string;
  write(file: string, text: string): void;
  erase(file: string): void;
  remove(): void;
} {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'frist-copy-')));
  for (const part of [
    'src',
    'tsconfig',
    'tsconfig.json',
    'biome.json',
    'package.json',
    '.gitignore',
  ]) {
    cpSync(join(repository, part), join(folder, part), { recursive: true });
  }
  symlinkSync(join(repository, 'node_modules'), join(folder, 'node_modules'));
  return {
    folder,
    write: (file, text) => writeFileSync(join(folder, file), text),
    erase: (file) => rmSync(join(folder, file)),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
