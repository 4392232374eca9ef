import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readIsolated } from '../../../src/core/extracts/reading/isolated.ts';
import { readFile } from '../../../src/core/extracts/reading/readFile.ts';
import { message, sampleBytes } from '../sourceFiles.ts';

const canary = 'Qvxkanarie';
const call = { signal: new AbortController().signal, progress: () => undefined };

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

describe('a file in a thread of its own', () => {
  it('is told without a word of it, however broken it is', async () => {
    const files: readonly (readonly [name: string, text: string])[] = [
      ['a.json', `[{"${canary}":"${canary}"},{"${canary}" "x"}]`],
      ['a.xml', `<${canary}><a ${canary}>${canary}</b>&${canary};</${canary}>`],
      ['a.csv', `a;b\n${canary};"${canary}\n${canary};${canary}${canary}\u0000;${canary}\n`],
      [
        'a.eml',
        `From: ${canary}\nContent-Type: multipart/mixed; boundary=${canary}\n\n--${canary}\n\u0000`,
      ],
      ['a.bin', `\u0000\u0001\u0002\u0003\u0004\u0005\u0006${canary}`],
      ['a.pdf', `%PDF-1.4 ${canary}`],
    ];
    for (const [fileName, text] of files) {
      const read = await readFile({ fileName, bytes: bytesOf(text) }, () => false, call);
      assert.ok(!JSON.stringify(read.remarks).includes(canary), fileName);
      assert.ok(read.kind === 'message' || read.remarks.length > 0, `${fileName} tells nothing`);
    }
  });

  it('is read or told wherever it is cut off', async () => {
    for (const name of [
      'fakturor.xlsx',
      'webbplatsen.json',
      'kundtjanst.eml',
      'installationsrapport.pdf',
    ]) {
      const whole = sampleBytes(name);
      const half = whole.subarray(0, Math.floor(whole.length / 2));
      const read = await readFile({ fileName: name, bytes: half }, () => false, call);
      const has = read.tables.length + read.pages.length + read.remarks.length;
      assert.ok(has > 0, `${name} is nothing`);
    }
  });

  it('is refused by name of the limit, and as a part told with it', async () => {
    const long = bytesOf(`a;b\n${'1;2\n'.repeat(100_001)}`);
    const refusal = { code: 'tooLarge', facts: { limit: '100000 rows' } };
    await assert.rejects(readIsolated(long, 'csv', call.signal), refusal);
    const mail = message('Se bilagan', [{ name: 'lång.csv', type: 'text/csv', bytes: long }]);
    const read = await readFile({ fileName: 'a.eml', bytes: bytesOf(mail) }, () => false, call);
    const [part] = read.within;
    assert.deepEqual([read.tables.length, part?.kind], [1, 'other']);
    assert.match(part?.remarks[0]?.text.en ?? '', /100000 rows/);
  });

  it('is left where it is cancelled', async () => {
    const controller = new AbortController();
    const reading = readIsolated(
      bytesOf(`a;b\n${'1;2\n'.repeat(90_000)}`),
      'csv',
      controller.signal,
    );
    controller.abort();
    await assert.rejects(reading, { code: 'cancelled' });
  });

  it('is read at most five messages deep, and says so', async () => {
    let mail = message('Innerst', []);
    for (let depth = 0; depth < 7; depth++) {
      mail = message(`Nivå ${depth}`, [
        { name: `${depth}.eml`, type: 'message/rfc822', bytes: mail },
      ]);
    }
    let read = await readFile({ fileName: 'a.eml', bytes: bytesOf(mail) }, () => false, call);
    let depth = 0;
    for (; read.within[0]; depth++) read = read.within[0];
    assert.deepEqual([depth, read.kind], [6, 'other']);
    assert.match(read.remarks[0]?.text.en ?? '', /deeper within each other/);
  });
});
