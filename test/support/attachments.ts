import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The files attached to a PDF, by name, as qpdf takes them out. */
export function attachments(bytes: Uint8Array): Readonly<Record<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'frist-attached-'));
  try {
    const file = join(folder, 'letter.pdf');
    writeFileSync(file, bytes);
    const list = spawnSync('qpdf', ['--list-attachments', file], { encoding: 'utf8' }).stdout;
    const names = list.split('\n').flatMap((line) => line.match(/^(\S+) ->/)?.slice(1) ?? []);
    return Object.fromEntries(
      names.map((name) => {
        const options = { maxBuffer: 64 * 1024 * 1024 };
        const { stdout } = spawnSync('qpdf', [`--show-attachment=${name}`, file], options);
        return [name, stdout.toString('utf8')];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
