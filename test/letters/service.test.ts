import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, test } from 'node:test';
import { openTestApp, type TestApp } from '../support/app.ts';
import { pdfText, without } from '../support/pdf.ts';
import { checkStructure } from '../support/pdfStructure.ts';
import { bytesOf, lettersOf } from './oneCase.ts';
import { sampleLogoBase64 } from './sampleFacts.ts';

let app: TestApp;
const { openCase, settleExtract, begin } = lettersOf(() => app);

before(async () => {
  app = await openTestApp();
  const { version } = await app.call('settings.get', {});
  await app.call('settings.startFromSample', { version });
});

after(async () => {
  assert.deepEqual(app.faults, []);
  await app.remove();
});

test('a new case owes its acknowledgement; drafting it turns the owed letter into the draft', async () => {
  const { id } = await openCase();
  const [owed] = (await app.call('letters.list', { requestId: id })).letters;
  assert.equal(owed?.state, 'owed');
  const draft = await begin(id, 'acknowledgement');
  assert.equal(draft.id, owed?.id);
  assert.equal(draft.state, 'draft');
  assert.deepEqual((await begin(id, 'acknowledgement')).id, draft.id);
});

test('an issued letter is numbered, hashed, kept byte for byte and final', async () => {
  const { id, reference } = await openCase();
  const draft = await begin(id, 'acknowledgement');
  const issued = await app.call('letters.issue', { id: draft.id, version: draft.version });
  assert.equal(issued.number, `${reference}-1`);
  assert.equal(issued.fileName, `${reference}-1-mottagningsbekraftelse.pdf`);
  const file = await app.call('letters.file', { id: draft.id });
  assert.equal(createHash('sha256').update(bytesOf(file)).digest('hex'), issued.sha256);
  assert.deepEqual(checkStructure(bytesOf(file)), []);
  const again = await app.call('letters.preview', { id: draft.id });
  assert.equal(again.sha256, issued.sha256);
  const edits = [{ block: 'next', text: 'Ändrat' }];
  const late = { id: draft.id, version: issued.version };
  await assert.rejects(app.call('letters.edit', { ...late, edits }), { code: 'letterIssued' });
  await assert.rejects(app.call('letters.issue', late), { code: 'letterIssued' });
  await assert.rejects(app.call('letters.discard', late), { code: 'letterIssued' });
});

test('the same click twice issues one letter', async () => {
  const { id } = await openCase();
  const { id: letter, version } = await begin(id, 'acknowledgement');
  const clicks = [1, 2].map(() => app.call('letters.issue', { id: letter, version }));
  const results = await Promise.allSettled(clicks);
  assert.deepEqual(results.map(({ status }) => status).sort(), ['fulfilled', 'rejected']);
  const refused = results.find((one) => one.status === 'rejected');
  assert.match(String(refused?.reason.code), /^(letterIssued|staleVersion)$/);
  const { letters } = await app.call('letters.list', { requestId: id });
  assert.deepEqual(
    letters.map(({ state }) => state),
    ['issued'],
  );
});

test('a case that changes while its letter is printed is not answered with the old facts', async () => {
  const { id } = await openCase();
  await settleExtract(id, 'found');
  const rows = Array.from({ length: 3000 }, (_, n) => [`Rad ${n}`, 'Göteborg']);
  const columns = ['Namn', 'Ort'];
  await app.call('extracts.addDataSet', {
    requestId: id,
    title: 'Lång',
    source: 'CRM',
    columns,
    rows,
  });
  const draft = await begin(id, 'accessReply');
  const issuing = app.call('letters.issue', { id: draft.id, version: draft.version });
  const finding = { category: 'title', outcome: 'notFound', note: 'ändrat' } as const;
  const changing = app.call('extracts.setFinding', { requestId: id, ...finding });
  const [issue] = await Promise.allSettled([issuing, changing]);
  assert.equal(issue.status, 'rejected');
  assert.equal(issue.status === 'rejected' && issue.reason.code, 'staleVersion');
  assert.equal((await app.call('letters.get', { id: draft.id })).state, 'draft');
});

test('a doubt about identity that is recorded while the reply is printed holds the reply back', async () => {
  const opened = await openCase();
  const { id } = opened;
  await settleExtract(id, 'found');
  const draft = await begin(id, 'accessReply');
  const issuing = app.call('letters.issue', { id: draft.id, version: draft.version });
  const { version } = await app.call('requests.get', { id });
  const asking = app.call('requests.askIdentity', {
    id,
    version,
    doubt: 'Begäran kom från en okänd adress.',
    askedOn: '2026-11-21',
  });
  const [issue, asked] = await Promise.allSettled([issuing, asking]);
  assert.equal(asked.status, 'fulfilled');
  assert.equal(issue.status === 'rejected' && issue.reason.code, 'staleVersion');
  const held = await app.call('letters.get', { id: draft.id });
  assert.deepEqual(
    held.findings.map(({ article, where }) => [article, where.part]),
    [['GDPR Art 12(6)', 'case']],
  );
  await assert.rejects(app.call('letters.issue', { id: draft.id, version: held.version }), {
    code: 'letterIncomplete',
  });
});

test('an incomplete reply is refused with the articles; the draft stays', async () => {
  const { id } = await openCase();
  const draft = await begin(id, 'accessReply');
  assert.ok(draft.findings.some(({ severity }) => severity === 'error'));
  await assert.rejects(
    app.call('letters.issue', { id: draft.id, version: draft.version }),
    (error: { code: string; facts: { missing: readonly string[] } }) => {
      assert.equal(error.code, 'letterIncomplete');
      assert.ok(error.facts.missing.includes('GDPR Art 15(1)(b)'));
      return true;
    },
  );
  assert.equal((await app.call('letters.get', { id: draft.id })).state, 'draft');
});

test('a reply with the copy and a reply that nothing is processed are both issued', {
  skip: without('pdftotext'),
}, async () => {
  for (const [outcome, says] of [
    ['found', 'Din begäran är beviljad'],
    ['notFound', 'Vi behandlar inga personuppgifter om dig'],
  ] as const) {
    const { id } = await openCase();
    await settleExtract(id, outcome);
    const draft = await begin(id, 'accessReply');
    assert.deepEqual(draft.findings, []);
    await app.call('letters.issue', { id: draft.id, version: draft.version });
    const file = await app.call('letters.file', { id: draft.id });
    assert.ok(pdfText(bytesOf(file)).includes(says));
  }
});

test('a character without a font is found before printing, with the place where it is to be mended', async () => {
  const { id } = await openCase();
  await settleExtract(id, 'found');
  const { version } = await app.call('requests.get', { id });
  const rune = '\u16a0';
  const finding = { category: 'title', outcome: 'found', note: `CRM ${rune}` } as const;
  await app.call('extracts.setFinding', { requestId: id, ...finding });
  await app.call('requests.changeRequester', {
    id,
    version,
    requester: {
      name: `Astrid ${rune}hman \u200d \u{1f389} 김`,
      emails: ['astrid.ohman@example.se'],
      postalAddresses: [{ lines: ['Kungsgatan 4 B', '411 19 Göteborg'] }],
    },
  });
  const draft = await begin(id, 'accessReply');
  const edits = [{ block: 'summary', text: `Text ${rune}${rune} \u1400` }];
  const edited = await app.call('letters.edit', { id: draft.id, version: draft.version, edits });
  assert.deepEqual(
    edited.findings.map(({ severity, where }) => [severity, where.part, where.block]),
    [
      ['error', 'requester', undefined],
      ['error', 'extract', 'title'],
      ['error', 'letter', 'summary'],
    ],
  );
  assert.match(edited.findings[0]?.message.sv ?? '', /: ᚠ \(U\+16A0\)\. Ersätt dem bland/);
  assert.match(edited.findings[2]?.message.en ?? '', /ᚠ \(U\+16A0\), ᐀ \(U\+1400\)\./);
  const issuing = app.call('letters.issue', { id: draft.id, version: edited.version });
  await assert.rejects(issuing, { code: 'letterIncomplete' });
});

test('a logo that letters cannot print is refused when it is saved, with the kinds that work', async () => {
  const { settings, version } = await app.call('settings.get', {});
  const png = Buffer.from(sampleLogoBase64({ alpha: true }), 'base64');
  const cmyk = Buffer.from('ffd8ffc000140800100010040111000211000311000411000000ffd9', 'hex');
  for (const wrong of [
    Buffer.from('GIF89a no image'),
    Buffer.from(sampleLogoBase64({ alpha: true, filter: 9 }), 'base64'),
    png.subarray(0, png.length - 30),
    Buffer.from('ffd8', 'hex'),
    cmyk,
  ]) {
    const logo = { contentBase64: wrong.toString('base64') };
    const organisation = { ...settings.organisation, logo };
    const answer = await app.app.call('settings.saveOrganisation', { organisation, version });
    assert.ok(!answer.ok);
    assert.equal(answer.error.code, 'invalidInput');
    assert.match(JSON.stringify(answer.error.facts), /organisation\.logo.*PNG.*JPEG/);
  }
  assert.equal((await app.call('settings.get', {})).version, version);
  const grey = Buffer.from('ffd8ffc0000b080010001001011100ffd9', 'hex');
  let now = version;
  for (const right of [png, grey]) {
    const logo = { contentBase64: right.toString('base64') };
    const organisation = { ...settings.organisation, logo };
    const saved = await app.call('settings.saveOrganisation', { organisation, version: now });
    now = saved.version;
  }
  await app.call('settings.saveOrganisation', {
    organisation: settings.organisation,
    version: now,
  });
});
