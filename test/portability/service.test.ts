import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { z } from 'zod';
import type { DataSet } from '../../src/core/extracts/model.ts';
import type { RequestId } from '../../src/core/kit/ids.ts';
import { unlockVault } from '../../src/core/vault/vault.ts';
import { openTestApp, type TestApp, testPassphrase } from '../support/app.ts';
import { attachments } from '../support/attachments.ts';
import { belongs } from '../support/mapping.ts';
import { pdfText, qpdfFaults, without } from '../support/pdf.ts';
import { checkStructure } from '../support/pdfStructure.ts';
import { textOf, unzipped } from './samples.ts';

let test: TestApp;

before(async () => {
  test = await openTestApp();
  await test.call('settings.startFromSample', { version: 0 });
});

after(async () => {
  assert.deepEqual(test.faults, []);
  await test.remove();
});

/** A case with one table of the customer relationship, which rests on a contract. */
async function caseWith(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  record: RegExp | null = /^Kundrelationen/,
): Promise<{ readonly requestId: RequestId; readonly set: DataSet }> {
  const { id: requestId } = await test.call('requests.receive', {
    received: '2026-11-20',
    requester: { name: 'Åsa Öberg', emails: ['asa@example.com'] },
    rights: ['portability'],
    subjects: ['customer'],
  });
  const { dataSets } = await test.call('extracts.addDataSet', {
    ...{ requestId, title: 'Beställningar', source: 'Kundsystemet' },
    columns: [...columns],
    rows: rows.map((row) => [...row]),
  });
  const [set] = dataSets;
  assert.ok(set);
  if (record) await belongs(test.call, requestId, set, record);
  return { requestId, set };
}

async function portableCase(rows: readonly (readonly string[])[] = [['Kikare', '=100']]) {
  const opened = await caseWith(['Vara', 'Pris'], rows);
  const { requestId, set } = opened;
  await test.call('extracts.setPortable', { requestId, dataSetId: set.id, portable: true });
  return opened;
}

const bytesOf = ({ contentBase64 }: { readonly contentBase64: string }) =>
  Buffer.from(contentBase64, 'base64');

describe('what may be moved', () => {
  it('rests on consent or a contract: what does not, or belongs nowhere, is refused with the article', async () => {
    for (const [record, article] of [
      [null, /20\.1 a/],
      [/^Kund- och marknadsanalys/, /20\.1 a/],
    ] as const) {
      const { requestId, set } = await caseWith(['Vara'], [['Kikare']], record);
      const [content] = (await test.call('portability.contents', { requestId })).contents;
      assert.equal(content?.eligible, false);
      assert.match(content?.reason.sv ?? '', article);
      const marking = { requestId, dataSetId: set.id, portable: true };
      await assert.rejects(
        test.call('extracts.setPortable', marking),
        (error: { code: string; facts: { reasonSv: string } }) =>
          error.code === 'notPossible' && article.test(error.facts.reasonSv),
      );
      await assert.rejects(test.call('portability.make', { requestId }), { code: 'notPossible' });
    }
  });

  it('is shown with what it needs yet: the officer’s mark that the person provided it', async () => {
    const { requestId, set } = await caseWith(['Vara'], [['Kikare']]);
    const [before] = (await test.call('portability.contents', { requestId })).contents;
    assert.deepEqual([before?.eligible, before?.portable, before?.rows], [true, false, 1]);
    assert.match(before?.reason.en ?? '', /include what the person provided/);
    await test.call('extracts.setPortable', { requestId, dataSetId: set.id, portable: true });
    const [after] = (await test.call('portability.contents', { requestId })).contents;
    assert.equal(after?.portable, true);
    // Moved to a record that rests on interests alone, it goes in no more, marked or not.
    await belongs(test.call, requestId, set, /^Kund- och marknadsanalys/);
    const [moved] = (await test.call('portability.contents', { requestId })).contents;
    assert.deepEqual([moved?.eligible, moved?.portable], [false, false]);
    await assert.rejects(test.call('portability.make', { requestId }), { code: 'notPossible' });
  });

  it('is not given out while it is in doubt who asks, or while proposals wait', async () => {
    const { requestId } = await portableCase();
    const { version } = await test.call('requests.get', { id: requestId });
    await test.call('requests.askIdentity', {
      ...{ id: requestId, version, askedOn: '2026-11-21' },
      doubt: 'Begäran kom från en okänd adress.',
    });
    await assert.rejects(test.call('portability.make', { requestId }), { code: 'notPossible' });
    const other = await portableCase([['Beställt av kim.annan@example.org', '1']]);
    const extract = await test.call('extracts.propose', { requestId: other.requestId });
    assert.ok((extract.dataSets[0]?.proposed ?? 0) > 0);
    await assert.rejects(
      test.call('portability.make', { requestId: other.requestId }),
      (error: { facts: { reasonEn: string } }) => /Article 20\(4\)/.test(error.facts.reasonEn),
    );
  });
});

describe('a package', () => {
  it('as a plain zip is named by the case, tells its checksum and files, and is the same twice', async () => {
    const { requestId } = await portableCase();
    const made = await test.call('portability.make', { requestId, protection: 'none' });
    const { reference } = await test.call('requests.get', { id: requestId });
    assert.equal(made.fileName, `${reference}-dataportabilitet.zip`);
    assert.equal(made.password, undefined);
    const bytes = bytesOf(made);
    assert.equal(createHash('sha256').update(bytes).digest('hex'), made.sha256);
    const files = await unzipped(bytes);
    assert.deepEqual(
      made.files.map(({ name }) => name),
      [...files.keys()],
    );
    assert.deepEqual(JSON.parse(textOf(files, 'tabell-1.json')), [
      { Vara: 'Kikare', Pris: '=100' },
    ]);
    const again = await test.call('portability.make', { requestId, protection: 'none' });
    assert.equal(again.sha256, made.sha256);
  });

  it('under a password opens with it alone; it is new each time and kept nowhere', async () => {
    const { requestId } = await portableCase();
    const [one, two] = [
      await test.call('portability.make', { requestId }),
      await test.call('portability.make', { requestId }),
    ];
    const { password = '' } = one;
    assert.match(password, /^(?:[a-z2-9]{4}-){4}[a-z2-9]{4}$/);
    assert.notEqual(two.password, password);
    assert.equal((await unzipped(bytesOf(one), password)).size, 5);
    await assert.rejects(unzipped(bytesOf(one), two.password));
    const { entries } = await test.call('journal.list', { limit: 50 });
    const noted = entries.find(({ action }) => action === 'extract.packageMade');
    assert.deepEqual([...(noted?.fields ?? [])].sort(), ['files', 'protection', 'sha256']);
    assert.ok(!bytesOf(one).includes(password));
    const bare = password.replaceAll('-', '');
    for (const text of [...(await everythingKept()), JSON.stringify(test.events)]) {
      assert.ok(!text.includes(password) && !text.includes(bare));
    }
  });

  it('on paper is a tagged PDF with the same content; attached is only whose case it is', {
    skip: without('pdftotext') || without('qpdf'),
  }, async () => {
    const { requestId } = await portableCase();
    const made = await test.call('portability.make', { requestId, protection: 'paper' });
    assert.match(made.fileName, /^\d{4}-\d{4}-dataportabilitet\.pdf$/);
    const bytes = bytesOf(made);
    assert.equal(qpdfFaults(bytes), '');
    assert.deepEqual(checkStructure(bytes), []);
    assert.doesNotMatch(attachments(bytes)['frist-facts.json'] ?? '', /Kikare|Öberg|Beställningar/);
    assert.match(attachments(bytes)['frist-facts.json'] ?? '', /frist-package/);
    const text = pdfText(bytes);
    for (const word of ['Åsa Öberg', 'Beställningar', 'Kundsystemet', 'Vara', 'Kikare', '=100']) {
      assert.ok(text.includes(word), word);
    }
    assert.equal(made.pages, 1);
    const again = await test.call('portability.make', { requestId, protection: 'paper' });
    assert.equal(again.sha256, made.sha256);
  });

  it('that is changed while it is made is not given out', async () => {
    const rows = Array.from({ length: 6000 }, (_, n) => [`Vara ${n}`, `${n}`]);
    const { requestId, set } = await portableCase(rows);
    const making = test.call('portability.make', { requestId, protection: 'none' });
    const changing = test.call('extracts.setRows', {
      ...{ requestId, dataSetId: set.id, rows: [3] },
      reason: 'Gäller någon annan.',
    });
    const [made] = await Promise.allSettled([making, changing]);
    assert.equal(made.status === 'rejected' && made.reason.code, 'staleVersion');
  });
});

describe('what was struck out or left out', () => {
  it('is in no byte of a package, whichever way it is handed over', {
    skip: without('pdftotext') || without('qpdf'),
  }, async () => {
    const canaries = ['Zebrafink', 'Kanariefågel', 'Papegoja', '8507099805'];
    const [struck, column, row, number] = canaries;
    const { requestId, set } = await caseWith(
      ['Vara', 'Hemligt', 'Anteckning'],
      [
        ['Kikare', `${column} 1`, `Levererat till ${struck} i går, 850709-9805`],
        ['Tält', `${column} 2`, `${row}`],
      ],
    );
    assert.ok(number);
    const mapped = { requestId, dataSetId: set.id, title: set.title, source: set.source };
    const { records } = await test.call('extracts.records', { requestId });
    const record = records.find(({ title }) => title.sv.startsWith('Kundrelationen'));
    await test.call('extracts.setMapping', {
      ...mapped,
      ...(record ? { recordId: record.id } : {}),
      choices: set.choices.map((choice, at) =>
        at === 1 ? { ...choice, included: false, reason: 'Interna koder.' } : { ...choice },
      ),
    });
    await test.call('extracts.setPortable', { requestId, dataSetId: set.id, portable: true });
    await test.call('extracts.redact', {
      requestId,
      redactions: [
        {
          what: { kind: 'pattern', text: struck ?? '' },
          ground: 'othersRights',
          note: 'En annan.',
        },
      ],
    });
    await test.call('extracts.setRows', {
      ...{ requestId, dataSetId: set.id, rows: [1], reason: 'Gäller någon annan.' },
    });
    const zip = await test.call('portability.make', { requestId, protection: 'none' });
    const locked = await test.call('portability.make', { requestId });
    const paper = await test.call('portability.make', { requestId, protection: 'paper' });
    const texts = [
      bytesOf(zip).toString('latin1'),
      ...[...(await unzipped(bytesOf(zip)))].map(([name, bytes]) => `${name}\n${bytes}`),
      ...[...(await unzipped(bytesOf(locked), locked.password))].map(([, bytes]) => `${bytes}`),
      pdfText(bytesOf(paper)),
      bytesOf(paper).toString('latin1'),
    ];
    for (const canary of [...canaries, '850709-9805']) {
      for (const text of texts) assert.ok(!text.includes(canary), canary);
    }
    assert.match(texts.join('\n'), /Levererat till \[struket\] i går, 850709-\*{4}/);
  });
});

/** Every value in every table of the vault, read with the vault opened beside the running one. */
async function everythingKept(): Promise<readonly string[]> {
  await test.call('vault.lock', {});
  const options = { randomBytes: () => new Uint8Array(32) };
  const vault = await unlockVault(test.vaultFile, { passphrase: testPassphrase }, options);
  const named = z.object({ name: z.string() });
  const tables = vault.read.all(named, "SELECT name FROM sqlite_schema WHERE type = 'table'");
  const texts = tables.map(({ name }) => {
    const rows = vault.read.all(z.record(z.string(), z.unknown()), `SELECT * FROM "${name}"`);
    return rows
      .flatMap((row) => Object.values(row))
      .map((value) => (value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value))
      .join('\n');
  });
  vault.close();
  await test.call('vault.unlock', { passphrase: testPassphrase });
  return texts;
}
