import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMessage } from '../../src/core/intake/service.ts';
import { timeZoneSchema } from '../../src/core/kit/dates.ts';
import { openTestApp } from '../support/app.ts';

const stockholm = timeZoneSchema.parse('Europe/Stockholm');
const mebibyte = 1024 * 1024;

/** A mail with one attachment of some size, in lines of base64 as mail programs write them. */
function mailWithFile(size: number): Buffer {
  const head = [
    'From: Asta Ek <asta@example.com>',
    'Subject: Mina uppgifter',
    'Date: Fri, 20 Nov 2026 22:47:12 +0100',
    'Content-Type: application/octet-stream; name=a.bin',
    'Content-Transfer-Encoding: base64',
    'Content-Disposition: attachment',
  ].join('\r\n');
  return Buffer.concat([
    Buffer.from(`${head}\r\n\r\n`),
    Buffer.alloc(size, `${'A'.repeat(76)}\r\n`),
  ]);
}

test('while a large mail is read, other work has its turn again and again', async () => {
  let turns = 0;
  const others = setInterval(() => turns++, 5);
  await readMessage(mailWithFile(12 * mebibyte), 'x.eml', stockholm);
  clearInterval(others);
  assert.ok(turns >= 5, `${turns} turns`);
});

test('files asked for at once are read one after another, each as it would be alone', async (t) => {
  const app = await openTestApp();
  t.after(() => app.remove());
  const ended: number[] = [];
  const contentBase64 = mailWithFile(4 * mebibyte).toString('base64');
  const readings = Array.from({ length: 6 }, async (_, n) => {
    const read = await app.call('intake.read', { fileName: `${n}.eml`, contentBase64 });
    ended.push(n);
    return read;
  });
  const before = process.memoryUsage.rss();
  const messages = await Promise.all(readings);
  assert.deepEqual(ended, [0, 1, 2, 3, 4, 5]);
  assert.ok(messages.every(({ sender }) => sender.email === 'asta@example.com'));
  assert.ok(process.memoryUsage.rss() - before < 200 * mebibyte);
});

test('a file that cannot be read does not stop the next', async (t) => {
  const app = await openTestApp();
  t.after(() => app.remove());
  const bad = app.app.call('intake.read', { fileName: 'x.pdf', contentBase64: 'JVBERi0=' });
  const good = app.call('intake.read', {
    fileName: 'x.eml',
    contentBase64: mailWithFile(100).toString('base64'),
  });
  assert.equal((await bad).ok, false);
  assert.equal((await good).subject, 'Mina uppgifter');
});
