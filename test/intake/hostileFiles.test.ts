import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { z } from 'zod';
import { hostileFiles } from './hostileFiles.ts';

const reader = fileURLToPath(new URL('./hostileReader.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'frist-hostile-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** What issue 3 promises for any file. */
const longest = 5000;
const most = 200;

const outcomeSchema = z.strictObject({
  ended: z.string(),
  milliseconds: z.number(),
  /** Milliseconds of processor time, all threads together: what stays the same on a busy machine. */
  worked: z.number(),
  mebibytes: z.number(),
});

for (const { name, ends, bytes } of hostileFiles) {
  test(`‘${name}’ ends as it should, within 5 s and 200 MB, in a process that lives on`, async (t) => {
    const file = join(folder, name);
    writeFileSync(file, bytes());
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--max-old-space-size=160', reader, file],
      { timeout: 60_000 },
    );
    const { ended, milliseconds, worked, mebibytes } = outcomeSchema.parse(JSON.parse(stdout));
    t.diagnostic(`${ended}, ${milliseconds} ms (${worked} ms of work), ${mebibytes} MiB`);
    assert.ok((ends as readonly string[]).includes(ended), ended);
    assert.ok(Math.min(worked, milliseconds) < longest, `${milliseconds} ms, ${worked} of work`);
    assert.ok(mebibytes < most, `${mebibytes} MiB`);
  });
}
