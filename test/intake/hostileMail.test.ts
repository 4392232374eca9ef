import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readMessage, readMessageAndParts } from '../../src/core/intake/service.ts';
import { timeZoneSchema } from '../../src/core/kit/dates.ts';
import { FristError } from '../../src/core/kit/errors.ts';

const stockholm = timeZoneSchema.parse('Europe/Stockholm');
const head =
  'From: a@example.com\r\nDate: Fri, 20 Nov 2026 22:47:12 +0100\r\nMIME-Version: 1.0\r\n';
const mebibyte = 1024 * 1024;

/** Milliseconds of processor time for one answer, whatever else the machine does; a quadratic step takes minutes. */
const patience = 15_000;

async function outcome(bytes: Uint8Array | string, fileName = 'x.eml'): Promise<string> {
  const started = process.cpuUsage();
  try {
    await readMessage(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, fileName, stockholm);
    return 'read';
  } catch (error) {
    assert.ok(error instanceof FristError, String(error));
    if (error.code === 'unreadableMessage') {
      assert.match(String(error.facts.reasonSv), /\S/);
      assert.match(String(error.facts.reasonEn), /\S/);
      assert.doesNotMatch(error.message, /\{|–/);
    }
    return error.code;
  } finally {
    const { user, system } = process.cpuUsage(started);
    const took = (user + system) / 1000;
    assert.ok(took < patience, `took ${Math.round(took)} ms`);
  }
}

function nested(levels: number, padding = ''): string {
  const opened = Array.from(
    { length: levels },
    (_, at) => `Content-Type: multipart/mixed; ${padding}boundary="b${at}"\r\n\r\n--b${at}\r\n`,
  );
  return `${head}${opened.join('')}Content-Type: text/plain\r\n\r\nHej\r\n`;
}

function manyParts(count: number, type = 'multipart/mixed; boundary=b'): string {
  return `${head}Content-Type: ${type}\r\n\r\n${'--b\r\n\r\nx\r\n'.repeat(count)}--b--\r\n`;
}

const refused: readonly (readonly [string, () => Uint8Array | string, string])[] = [
  ['an empty file', () => '', 'unreadableMessage'],
  ['a PDF named .eml', () => '%PDF-1.7\n%âãÏÓ\n1 0 obj', 'unreadableMessage'],
  ['a zip archive', () => 'PK\u0003\u0004 From: a@example.com', 'unreadableMessage'],
  ['an Outlook file', () => Buffer.from('d0cf11e0a1b11ae1000000', 'hex'), 'unreadableMessage'],
  [
    'binary rubbish',
    () => Buffer.from(Array.from({ length: 70_000 }, (_, at) => (at * 7919) % 251)),
    'unreadableMessage',
  ],
  ['plain prose', () => 'Hej!\n\nJag vill ha mitt registerutdrag.', 'unreadableMessage'],
  ['line feeds only', () => '\n'.repeat(1000), 'unreadableMessage'],
  ['a 37 MiB file', () => Buffer.alloc(37 * mebibyte, 65), 'tooLarge'],
  [
    'a 34 MiB header line',
    () => `${head}X-Long: ${'a'.repeat(34 * mebibyte)}\r\n\r\nHej`,
    'unreadableMessage',
  ],
  [
    'a 34 MiB header line in a part',
    () =>
      `${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nX: ${'a'.repeat(34 * mebibyte)}\r\n\r\nx\r\n--b--`,
    'unreadableMessage',
  ],
  [
    'two thousand header fields',
    () => `${head}${'X-A: b\r\n'.repeat(2000)}\r\nHej`,
    'unreadableMessage',
  ],
  ['a million parts', () => manyParts(1_000_000), 'unreadableMessage'],
  ['five thousand parts', () => manyParts(5000), 'unreadableMessage'],
  [
    'parts whose boundary hides in a comment',
    () => manyParts(200_000, 'multipart/mixed; bound(x)ary=b'),
    'unreadableMessage',
  ],
  [
    'parts whose boundary hides in an extended value',
    () => manyParts(200_000, "multipart/mixed; boundary*=us-ascii''%62"),
    'unreadableMessage',
  ],
  [
    'parts whose boundary is folded',
    () => manyParts(200_000, 'multipart/mixed; boundary\r\n =b'),
    'unreadableMessage',
  ],
  ['ten thousand nested levels', () => nested(10_000), 'unreadableMessage'],
  [
    'nested levels behind long padding',
    () => nested(300, `x="${'y'.repeat(2500)}"; `),
    'unreadableMessage',
  ],
  ['a hundred nested levels', () => nested(100), 'unreadableMessage'],
  [
    'thirty-four million line breaks',
    () => `${head}\r\n${'\n'.repeat(34 * mebibyte)}`,
    'unreadableMessage',
  ],
];

for (const [what, make, code] of refused) {
  test(`${what} is a typed error, at once`, async () => {
    assert.equal(await outcome(make()), code);
  });
}

const survived: readonly (readonly [string, () => Uint8Array | string])[] = [
  [
    'an unclosed multipart',
    () => `${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n`,
  ],
  ['a multipart without boundary', () => `${head}Content-Type: multipart/mixed\r\n\r\nHej`],
  ['an unknown character set', () => `${head}Content-Type: text/plain; charset=klingon\r\n\r\nHej`],
  ['broken base64', () => `${head}Content-Transfer-Encoding: base64\r\n\r\n%%%=a=b==\r\n`],
  [
    'broken quoted-printable',
    () => `${head}Content-Transfer-Encoding: quoted-printable\r\n\r\n=Z=\r\n==3D=`,
  ],
  ['forty nested levels', () => nested(40)],
  ['nine hundred parts', () => manyParts(900)],
  ['half a megabyte of addresses', () => `${head}To: ${'"a" <a@b.c>, '.repeat(38_000)}\r\n\r\nHej`],
  ['half a megabyte of opening brackets', () => `${head}To: ${'(<"'.repeat(160_000)}\r\n\r\nHej`],
  ['half a megabyte of groups', () => `${head}To: ${'a:b;'.repeat(120_000)}\r\n\r\nHej`],
  [
    'half a megabyte of encoded words',
    () => `${head}Subject: ${'=?utf-8?q?=C3=A5?= '.repeat(26_000)}\r\n\r\nHej`,
  ],
  [
    'an endless parameter list',
    () => `${head}Content-Type: text/plain; ${'a*0*=b;'.repeat(70_000)}\r\n\r\nHej`,
  ],
  [
    'thirty megabytes of open tags',
    () => `${head}Content-Type: text/html\r\n\r\n${'<a "'.repeat(8 * mebibyte)}`,
  ],
  [
    'open tags beside plain text',
    () =>
      `${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nx\r\n--b\r\nContent-Type: text/html\r\n\r\n${'<a href="'.repeat(mebibyte)}\r\n--b--`,
  ],
  [
    'unclosed comments and scripts',
    () => `${head}Content-Type: text/html\r\n\r\n${'<!--<script><style '.repeat(300_000)}`,
  ],
  ['a long line of one letter', () => `${head}\r\n${'a'.repeat(30 * mebibyte)}`],
  [
    'a flowed text of 900,000 lines',
    () => `${head}Content-Type: text/plain; format=flowed\r\n\r\n${'a \r\n'.repeat(900_000)}`,
  ],
  [
    'a calendar of 800,000 lines',
    () =>
      `${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/calendar\r\n\r\n${'\n'.repeat(800_000)}x\r\n--b--`,
  ],
  [
    'quoted-printable of 900,000 soft breaks',
    () => `${head}Content-Transfer-Encoding: quoted-printable\r\n\r\n${'a=\r\n'.repeat(900_000)}`,
  ],
  ['words that nearly ask', () => `${head}\r\n${'få ha begär mina de alla era '.repeat(20_000)}`],
  ['digits that nearly are numbers', () => `${head}\r\n${'8112189876'.repeat(50_000)}`],
];

for (const [what, make] of survived) {
  test(`${what} is read, or refused, without hanging`, async () => {
    assert.match(await outcome(make()), /^(?:read|unreadableMessage)$/);
  });
}

test('any bytes after a header are read or refused with a typed error, parts too', async () => {
  const body = fc.array(
    fc.oneof(
      fc.constantFrom(
        '--b',
        '--b--',
        '',
        'Content-Type: text/html; charset=',
        'boundary=b',
        '=?x?q?',
      ),
      fc.string({ unit: 'binary', maxLength: 40 }),
    ),
    { maxLength: 30 },
  );
  await fc.assert(
    fc.asyncProperty(body, fc.uint8Array({ maxLength: 200 }), async (lines, tail) => {
      const start = `${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n${lines.join('\r\n')}`;
      const bytes = Buffer.concat([Buffer.from(start), tail]);
      const result = await outcome(bytes);
      assert.match(result, /^(?:read|unreadableMessage)$/);
      if (result === 'read') await readMessageAndParts(bytes, 'x.eml', stockholm);
    }),
    { numRuns: 300 },
  );
});

test('what is read can be stored: well-formed, without controls, and cut where it is very long', async () => {
  const bytes = Buffer.from(
    `${head}Subject: a\u0001b\u202ec\r\n\r\n\u0001Hej\u0007 e\u0301 ${'😀'.repeat(150_000)}`,
  );
  const message = await readMessage(bytes, 'x.eml', stockholm);
  assert.equal(message.textCut, true);
  assert.ok(message.text.length <= 200_000 && message.text.isWellFormed());
  assert.ok(message.text.startsWith('Hej é '));
  assert.equal(message.subject, 'abc');
});

test('a part of many lines keeps its bytes in every encoding', async () => {
  const lines = Array.from({ length: 40_000 }, (_, at) => `rad ${at} å`);
  const content = Buffer.from(lines.join('\n'));
  const base64 = content.toString('base64').replaceAll(/.{76}/g, '$&\r\n');
  const quoted = lines.map((line) => line.replace('å', '=C3=A5')).join('\r\n');
  const part = (encoding: string, body: Buffer | string) => [
    Buffer.from(
      `--b\r\nContent-Type: text/csv\r\nContent-Disposition: attachment; filename=x.csv\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n`,
    ),
    Buffer.from(body),
    Buffer.from('\r\n'),
  ];
  const bytes = Buffer.concat([
    Buffer.from(`${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n`),
    ...part('8bit', content),
    ...part('base64', base64),
    ...part('quoted-printable', quoted),
    Buffer.from('--b--\r\n'),
  ]);
  const { parts } = await readMessageAndParts(bytes, 'x.eml', stockholm);
  assert.equal(parts.length, 3);
  for (const { bytes: found } of parts) {
    assert.equal(Buffer.from(found).toString().trimEnd(), content.toString());
  }
});
