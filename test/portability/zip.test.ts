import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createCipheriv, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { inflateRawSync } from 'node:zlib';
import { FristError } from '../../src/core/kit/errors.ts';
import { newPassword } from '../../src/core/portability/rules/password.ts';
import { packageFiles } from '../../src/core/portability/writing/packageFiles.ts';
import { zipOf } from '../../src/core/portability/writing/zip.ts';
import { filesOf, packageFacts, released, textOf, unheard, unzipped, zipped } from './samples.ts';

const password = 'abcd-efgh-jkmn-pqrs-tuvw';

/** The first of these tools that is installed here, or the reason to skip. */
function sevenZip(): string | undefined {
  return ['7z', '7za', '7zz', 'bsdtar'].find(
    (tool) => spawnSync(tool, ['--help']).error === undefined,
  );
}

/** Every local header of a zip: its method, its flags, and its AES field where it has one. */
function headersOf(bytes: Uint8Array) {
  const file = Buffer.from(bytes);
  const found = [];
  for (let at = file.indexOf('PK\x01\x02'); at >= 0; at = file.indexOf('PK\x01\x02', at + 4)) {
    const [nameLength, extraLength] = [file.readUInt16LE(at + 28), file.readUInt16LE(at + 30)];
    const extra = file.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength);
    const aes = extra.indexOf(Buffer.from([0x01, 0x99]));
    found.push({
      encrypted: (file.readUInt16LE(at + 8) & 1) === 1,
      method: file.readUInt16LE(at + 10),
      crc: file.readUInt32LE(at + 16),
      ...(aes < 0
        ? {}
        : { version: extra.readUInt16LE(aes + 4), strength: extra.readUInt8(aes + 8) }),
    });
  }
  return found;
}

describe('the zip of a package', () => {
  it('holds every file as it was and has the same bytes for the same facts', async () => {
    const facts = packageFacts();
    const { bytes, files } = await zipped(facts);
    assert.deepEqual(await unzipped(bytes), await filesOf(facts));
    assert.deepEqual(
      files.map(({ name }) => name),
      [...(await filesOf(facts)).keys()],
    );
    assert.deepEqual((await zipped(facts)).bytes, bytes);
    assert.ok(headersOf(bytes).every(({ encrypted }) => !encrypted));
  });

  it('is read by unzip, which finds no fault', (test) => {
    if (spawnSync('unzip', ['-v']).error) return test.skip('unzip is not installed');
    return zipped(packageFacts()).then(({ bytes }) => {
      const answer = onFile(bytes, (file) =>
        spawnSync('unzip', ['-t', file], { encoding: 'utf8' }),
      );
      assert.equal(answer.status, 0, answer.stdout);
      assert.match(answer.stdout, /No errors detected/);
    });
  });

  it('is locked with AES-256 in each file: AE-2, strength 3, no checksum of what lies in it', async () => {
    const { bytes } = await zipped(packageFacts(), password);
    const headers = headersOf(bytes);
    assert.equal(headers.length, 5);
    for (const header of headers) {
      assert.deepEqual(header, { encrypted: true, method: 99, crc: 0, version: 2, strength: 3 });
    }
    assert.deepEqual(await unzipped(bytes, password), await filesOf(packageFacts()));
    for (const text of ['Kikare', 'Kundsystemet', password]) {
      assert.ok(!Buffer.from(bytes).includes(text), text);
    }
  });

  it('is decrypted by the format’s own description: PBKDF2, AES in counter mode, ten bytes of HMAC', async () => {
    const { bytes } = await zipped(packageFacts(), password);
    const files = await filesOf(packageFacts());
    const { name, stored } = firstEntry(bytes);
    assert.deepEqual(inflateRawSync(decrypted(stored, password)), files.get(name));
    assert.throws(() => decrypted(stored, 'fel'), /password/);
  });

  it('opens with no other password, and with none at all', async () => {
    const { bytes } = await zipped(packageFacts(), password);
    for (const wrong of ['abcd-efgh-jkmn-pqrs-tuvx', password.toUpperCase(), undefined]) {
      await assert.rejects(unzipped(bytes, wrong), Error, String(wrong));
    }
  });

  it('is opened by a program that is not ours', async (test) => {
    const tool = sevenZip();
    if (!tool) return test.skip('NOT VERIFIED: neither 7z nor bsdtar is installed here');
    const { bytes } = await zipped(packageFacts(), password);
    const args = (file: string, key: string) =>
      tool === 'bsdtar'
        ? ['-xOf', file, '--passphrase', key, 'tabell-1.csv']
        : ['x', '-so', `-p${key}`, file, 'tabell-1.csv'];
    const right = onFile(bytes, (file) => spawnSync(tool, args(file, password)));
    assert.deepEqual(right.stdout, (await filesOf(packageFacts())).get('tabell-1.csv'));
    const wrong = onFile(bytes, (file) => spawnSync(tool, args(file, 'fel')));
    assert.notEqual(wrong.status, 0);
  });

  it('takes a table of many rows and stops when it is told to', async () => {
    const rows = Array.from({ length: 20_000 }, (_, n) => [`Vara ${n}`, `${n}`]);
    const facts = packageFacts({ tables: [released(['Vara', 'Pris'], rows)] });
    const { bytes } = await zipped(facts);
    const json = JSON.parse(textOf(await unzipped(bytes), 'tabell-1.json'));
    assert.equal(json.length, 20_000);
    const controller = new AbortController();
    const { signal } = controller;
    const source = packageFiles(facts, { signal, progress: () => controller.abort() });
    await assert.rejects(
      zipOf(source, { date: facts.date, password: undefined, signal }),
      (thrown) => thrown instanceof FristError && thrown.code === 'cancelled',
    );
    assert.ok(!unheard.signal.aborted);
  });
});

describe('a password', () => {
  it('is five groups of four plain signs, never the same twice', () => {
    const many = Array.from({ length: 300 }, () => newPassword((count) => randomBytes(count)));
    for (const one of many) assert.match(one, /^(?:[a-hjkmnp-z2-9]{4}-){4}[a-hjkmnp-z2-9]{4}$/);
    assert.equal(new Set(many).size, 300);
    assert.equal(new Set(many.join('').replaceAll('-', '')).size, 31);
    assert.ok(20 * Math.log2(31) >= 80);
  });

  it('draws again where a byte would make one sign likelier than another', () => {
    let calls = 0;
    const drawn = newPassword((count) => {
      calls += 1;
      return new Uint8Array(count).fill(calls === 1 ? 255 : 30);
    });
    assert.equal(drawn, '9999-9999-9999-9999-9999');
    assert.equal(calls, 2);
  });
});

/** The first file of a zip as it lies there: salt, check, what is encrypted, and its seal. */
function firstEntry(bytes: Uint8Array): { readonly name: string; readonly stored: Buffer } {
  const file = Buffer.from(bytes);
  const [size, nameLength, extraLength] = [18, 26, 28].map((at) =>
    at === 18 ? file.readUInt32LE(at) : file.readUInt16LE(at),
  );
  const start = 30 + (nameLength ?? 0) + (extraLength ?? 0);
  const name = file.subarray(30, 30 + (nameLength ?? 0)).toString('ascii');
  return { name, stored: file.subarray(start, start + (size ?? 0)) };
}

/** WinZip’s AE-2 with a key of 256 bits, written from its description and not from the library. */
function decrypted(stored: Buffer, secret: string): Buffer {
  const salt = stored.subarray(0, 16);
  const keys = pbkdf2Sync(secret, salt, 1000, 66, 'sha1');
  if (!keys.subarray(64).equals(stored.subarray(16, 18))) throw new Error('not the password');
  const body = stored.subarray(18, -10);
  const seal = createHmac('sha1', keys.subarray(32, 64)).update(body).digest();
  assert.deepEqual(seal.subarray(0, 10), stored.subarray(-10));
  const cipher = createCipheriv('aes-256-ecb', keys.subarray(0, 32), null).setAutoPadding(false);
  const clear = Buffer.from(body);
  for (let block = 0; block * 16 < clear.length; block++) {
    const counter = Buffer.alloc(16);
    counter.writeUInt32LE(block + 1);
    const stream = cipher.update(counter);
    for (let n = 0; n < 16 && block * 16 + n < clear.length; n++) {
      clear[block * 16 + n] = (clear[block * 16 + n] ?? 0) ^ (stream[n] ?? 0);
    }
  }
  return clear;
}

function onFile<Value>(bytes: Uint8Array, work: (file: string) => Value): Value {
  const folder = mkdtempSync(join(tmpdir(), 'frist-zip-'));
  try {
    const file = join(folder, 'package.zip');
    writeFileSync(file, bytes);
    return work(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
