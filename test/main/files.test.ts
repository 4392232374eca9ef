import assert from 'node:assert/strict';
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import type { Dialogs } from '../../src/main/dialogs.ts';
import { safeFileName } from '../../src/main/fileName.ts';
import { openFiles, saveFile } from '../../src/main/files.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'frist-files-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const base64 = (text: string): string => Buffer.from(text).toString('base64');

const picker = (save: string | undefined, open: readonly string[] = []): Dialogs => ({
  whereToSave: async () => save,
  whatToOpen: async () => open,
});

test('a saved file is whole, the officer’s alone, and nothing is left beside it', async () => {
  const place = join(folder, 'svar.pdf');
  const answer = await saveFile(picker(place), {
    suggestedName: 'x',
    contentBase64: base64('åäö'),
  });
  assert.deepEqual(answer, { ok: true, value: { saved: true } });
  assert.equal(readFileSync(place, 'utf8'), 'åäö');
  assert.deepEqual(readdirSync(folder), ['svar.pdf']);
  if (process.platform !== 'win32') assert.equal(statSync(place).mode & 0o777, 0o600);
});

test('a closed dialog saves nothing and is no error', async () => {
  const answer = await saveFile(picker(undefined), { suggestedName: 'x', contentBase64: '' });
  assert.deepEqual(answer, { ok: true, value: { saved: false } });
});

test('a link at the chosen name is replaced, and the file it led to is untouched', async () => {
  const target = join(folder, 'target');
  const place = join(folder, 'svar.pdf');
  writeFileSync(target, 'untouched');
  symlinkSync(target, place);
  assert.equal(readlinkSync(place), target);
  await saveFile(picker(place), { suggestedName: 'x', contentBase64: base64('new') });
  assert.equal(readFileSync(target, 'utf8'), 'untouched');
  assert.equal(readFileSync(place, 'utf8'), 'new');
});

test('a place that cannot be written is said, without its name, and leaves nothing', async () => {
  writeFileSync(join(folder, 'file'), '');
  for (const place of [join(folder, 'file', 'x.pdf'), join(folder, 'absent', 'x.pdf')]) {
    const answer = await saveFile(picker(place), { suggestedName: 'x', contentBase64: '' });
    assert.equal(answer.ok, false);
    assert.equal(!answer.ok && answer.error.code, 'notPossible');
    assert.ok(!JSON.stringify(answer).includes(folder));
  }
  assert.deepEqual(readdirSync(folder), ['file']);
});

test('the dialog is offered a safe name', async () => {
  let offered = '';
  const dialogs: Dialogs = {
    ...picker(undefined),
    whereToSave: async (fileName) => {
      offered = fileName;
      return undefined;
    },
  };
  await saveFile(dialogs, { suggestedName: '../../etc/passwd', contentBase64: '' });
  assert.equal(offered, 'etc-passwd');
});

test('file names keep their letters and lose what a system could misread', () => {
  const table = [
    ['Bekräftelse 2026-0001.pdf', 'Bekräftelse 2026-0001.pdf'],
    ['Απάντηση.pdf', 'Απάντηση.pdf'],
    ['../../../etc/passwd', 'etc-passwd'],
    ['C:\\Windows\\win.ini', 'C-Windows-win.ini'],
    ['a\0b.pdf', 'a-b.pdf'],
    ['line\nbreak.pdf', 'line-break.pdf'],
    ['gnp\u202Efdp.exe', 'gnp-fdp.exe'],
    ['.bashrc', 'bashrc'],
    ['trailing. . .', 'trailing'],
    ['a..b.pdf', 'a.b.pdf'],
    ['CON.pdf', 'frist-CON.pdf'],
    ['nul', 'frist-nul'],
    ['', 'frist'],
    ['...', 'frist'],
    ['<script>', 'script'],
    ['x:y*z?.pdf', 'x-y-z.pdf'],
  ] as const;
  for (const [suggested, safe] of table) assert.equal(safeFileName(suggested), safe, suggested);
});

test('a long name is cut to 120 bytes between characters, and keeps its ending', () => {
  const safe = safeFileName(`${'å'.repeat(300)}.pdf`);
  assert.ok(Buffer.byteLength(safe) <= 120);
  assert.match(safe, /^å+\.pdf$/);
  assert.ok(Buffer.byteLength(safeFileName('𝄞'.repeat(300))) <= 120);
});

test('files are opened with their own names and bytes', async () => {
  const place = join(folder, 'begäran.eml');
  writeFileSync(place, 'From: a@b');
  const answer = await openFiles(picker(undefined, [place]), ['message']);
  assert.deepEqual(answer, {
    ok: true,
    value: { files: [{ fileName: 'begäran.eml', contentBase64: base64('From: a@b') }] },
  });
});

test('a folder, a missing file and one too large are refused', async () => {
  const missing = await openFiles(picker(undefined, [join(folder, 'x')]), ['any']);
  assert.equal(!missing.ok && missing.error.code, 'notPossible');
  const isFolder = await openFiles(picker(undefined, [folder]), ['any']);
  assert.equal(!isFolder.ok && isFolder.error.code, 'notPossible');
  const large = join(folder, 'large');
  writeFileSync(large, Buffer.alloc(48 * 1024 * 1024 + 1));
  const tooLarge = await openFiles(picker(undefined, [large]), ['any']);
  assert.equal(!tooLarge.ok && tooLarge.error.code, 'tooLarge');
});
