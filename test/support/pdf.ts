import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Rect } from '../../src/core/letters/pdf/geometry.ts';

/** The reason to skip a test that needs a tool which is not installed here, or false. */
export function without(tool: 'qpdf' | 'pdftotext' | 'pdfinfo' | 'pdftoppm'): string | false {
  const found = spawnSync(tool, [tool === 'qpdf' ? '--version' : '-v']).error === undefined;
  return found ? false : `${tool} is not installed`;
}

/** The text of a PDF by pdftotext; only what stands in a rectangle of the first page, if one is given. */
export function pdfText(bytes: Uint8Array, within?: Rect): string {
  const crop = within
    ? ['-f', '1', '-l', '1', '-r', '72', ...cropOf(within)]
    : (['-layout'] as const);
  return onFile(bytes, (file) => run('pdftotext', [...crop, '-enc', 'UTF-8', file, '-']));
}

/** What `qpdf --check` has to say; empty when the file is sound. */
export function qpdfFaults(bytes: Uint8Array): string {
  return onFile(bytes, (file) => {
    const { status, stdout, stderr } = spawnSync('qpdf', ['--check', file], { encoding: 'utf8' });
    return status === 0 ? '' : `${stdout}${stderr}`;
  });
}

/** What pdfinfo knows of the file, by label. */
export function pdfInfo(bytes: Uint8Array): Readonly<Record<string, string>> {
  const text = onFile(bytes, (file) => run('pdfinfo', [file]));
  return Object.fromEntries(
    text.split('\n').flatMap((line) => {
      const [, label, value] = /^([^:]+):\s*(.*)$/.exec(line) ?? [];
      return label === undefined ? [] : [[label, value ?? '']];
    }),
  );
}

function cropOf({ x, y, width, height }: Rect): readonly string[] {
  const round = (value: number) => String(Math.round(value));
  return ['-x', round(x), '-y', round(y), '-W', round(width), '-H', round(height)];
}

function run(tool: string, args: readonly string[]): string {
  const options = { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 } as const;
  const { status, stdout, stderr, error } = spawnSync(tool, args, options);
  if (status !== 0) throw new Error(`${tool}: ${stderr || error?.message}`);
  return stdout;
}

function onFile<Value>(bytes: Uint8Array, work: (file: string) => Value): Value {
  const folder = mkdtempSync(join(tmpdir(), 'frist-pdf-'));
  try {
    const file = join(folder, 'letter.pdf');
    writeFileSync(file, bytes);
    return work(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
