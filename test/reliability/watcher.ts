import { readdirSync, readFileSync, readlinkSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';

/*
 * A process of its own that looks for a word in everything another process has open, deleted files
 * included, and in a folder, until its stdin closes. Outside that process, because opening and
 * closing a vault inside it would drop SQLite's lock. Prints {looks, found}.
 */
const { values } = parseArgs({
  options: {
    pid: { type: 'string', default: '' },
    folder: { type: 'string', default: '' },
    word: { type: 'string', default: '' },
  },
});

const forms = formsOf(values.word);
const found = new Set<string>();
let looks = 0;
let isOver = false;
process.stdin.resume().once('end', () => {
  isOver = true;
});
process.stdout.write('watching\n');
while (!isOver) {
  look();
  await sleep(2);
}
look();
process.stdout.write(`${JSON.stringify({ looks, found: [...found] })}\n`);

/** The word as a file would hold it: UTF-8, UTF-16 and base64 at each of its three alignments. */
function formsOf(word: string): readonly Buffer[] {
  const aligned = [0, 1, 2].map((shift) => {
    const text = Buffer.from(`${' '.repeat(shift)}${word}`).toString('base64');
    // The first and the last symbols also depend on the neighbours.
    return Buffer.from(text.slice(4, -4));
  });
  return [Buffer.from(word), Buffer.from(word, 'utf16le'), ...aligned];
}

function look(): void {
  looks += 1;
  const fds = `/proc/${values.pid}/fd`;
  for (const fd of readdirSync(fds)) search(join(fds, fd));
  for (const name of readdirSync(values.folder, { recursive: true, encoding: 'utf8' })) {
    search(join(values.folder, name));
  }
}

function search(path: string): void {
  try {
    // A pipe or a socket has nothing to read; a file may be gone between two steps.
    if (!statSync(path).isFile()) return;
    const bytes = readFileSync(path);
    const hit = forms.findIndex((form) => bytes.includes(form));
    if (hit >= 0) found.add(`${nameOf(path)}: form ${hit}`);
  } catch {
    return;
  }
}

function nameOf(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return path;
  }
}
