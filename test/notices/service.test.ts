import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pdfText, without } from '../support/pdf.ts';
import { checkStructure } from '../support/pdfStructure.ts';
import { noticesBench } from './bench.ts';
import { wholeRecord } from './facts.ts';

describe('notices over a vault', () => {
  it('are generated from the records, whole, in the languages asked for', async (t) => {
    const { call, record } = await noticesBench(t);
    const whole = await call('notices.generate', { records: [record], article: 'both' });
    assert.deepEqual(whole.missing, []);
    assert.match(whole.texts.sv, /ändamålet \(sv\)/);
    assert.match(whole.texts.en, /ändamålet \(en\)/);
    const swedish = await call('notices.generate', {
      records: [record],
      article: 'a13',
      languages: ['sv'],
    });
    assert.equal(swedish.texts.en, '');
    assert.deepEqual(swedish.blocks.en, []);
    const { id } = await call('suppliers.save', { content: { name: 'Molnet AB' } });
    await assert.rejects(call('notices.generate', { records: [id], article: 'a13' }), {
      code: 'notFound',
    });
  });

  it('are generated with the interests, suppliers and periods of the other registers', async (t) => {
    const { call } = await noticesBench(t);
    const test = await call('balancing.save', {
      content: { title: 'Loggar', interest: 'Att stoppa intrång' },
    });
    const supplier = await call('suppliers.save', {
      content: { name: 'Molnet AB', service: 'drift' },
    });
    const rule = await call('retention.save', {
      content: { title: 'Loggar', trigger: 'collected', months: 12, action: 'delete' },
    });
    const record = await call('processing.save', {
      content: {
        ...wholeRecord,
        statement: {
          ...wholeRecord.statement,
          title: { sv: 'Loggar', en: 'Logs' },
          recipients: none,
          retention: none,
        },
        legalBases: ['f'],
        balancingTests: [test.id],
        suppliers: [supplier.id],
        retentionRules: [rule.id],
      },
    });
    const { texts } = await call('notices.generate', { records: [record.id], article: 'a13' });
    assert.match(texts.sv, /Att stoppa intrång\./);
    assert.match(texts.sv, /Molnet AB \(drift\)\./);
    assert.match(texts.sv, /Loggar: 1 år, räknat från: uppgiften samlas in\./);
  });

  it('are printed and kept, and read as HTML, text as text', async (t) => {
    const { call, published } = await noticesBench(t);
    const hostile = '<script>alert("1")</script> & \'x\'.';
    const { id } = await published('2026-01-01', { texts: { sv: hostile, en: 'English.' } });
    const kept = await call('notices.print', { id, language: 'sv' });
    assert.equal(kept.fileName, 'information-2026-01-01-sv.pdf');
    const { contentBase64 } = await call('registers.document', { id: kept.id });
    const bytes = Buffer.from(contentBase64, 'base64');
    assert.deepEqual(checkStructure(bytes), []);
    if (!without('pdftotext')) assert.ok(pdfText(bytes).includes(hostile));
    const { html, fileName } = await call('notices.html', { id, language: 'sv' });
    assert.equal(fileName, 'information-2026-01-01-sv.html');
    assert.match(html, /^<!DOCTYPE html>\n<html lang="sv">/);
    assert.ok(
      html.includes('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;.'),
    );
    assert.doesNotMatch(html, /<script|<link|<img|https?:|@import|url\(/);
    assert.match(html, /1 januari 2026/);
    assert.match((await call('notices.html', { id, language: 'en' })).html, /lang="en"/);
  });

  it('say of a draft that it is one, and of a text that is not there that it is not', async (t) => {
    const { call, draft } = await noticesBench(t);
    const { id } = await draft({ texts: { sv: 'Svensk text.', en: '' } });
    const { html, fileName } = await call('notices.html', { id, language: 'sv' });
    assert.equal(fileName, 'information-utkast-sv.html');
    assert.match(html, /Utkast: texten är inte publicerad\./);
    await assert.rejects(call('notices.html', { id, language: 'en' }), { code: 'notPossible' });
    await assert.rejects(call('notices.print', { id, language: 'en' }), { code: 'notPossible' });
  });

  it('lack what a reader of the register wants of them', async (t) => {
    const { draft } = await noticesBench(t);
    const bare = await draft({ article: undefined, records: [], texts: { sv: '', en: '' } });
    assert.deepEqual(
      bare.gaps.map(({ field }) => field),
      ['article', 'records', 'texts.sv', 'texts.en', 'owner', 'nextReview'],
    );
  });

  it('are found, listed and linked to their records', async (t) => {
    const { call, record, published } = await noticesBench(t);
    const { id } = await published('2026-01-01');
    const list = await call('notices.list', { search: 'svensk text' });
    assert.deepEqual(
      list.items.map((item) => item.id),
      [id],
    );
    const { linkedFrom } = await call('processing.get', { id: record });
    assert.deepEqual(
      linkedFrom.map((link) => [link.register, link.field]),
      [['notices', 'records']],
    );
  });
});

describe('the sample’s notices', () => {
  it('are shown whole since New Year, with one text still to be written', async (t) => {
    const { call, record } = await noticesBench(t);
    const { version } = await call('processing.get', { id: record });
    await call('processing.remove', { id: record, version });
    const settings = await call('settings.get', {});
    await call('settings.startFromSample', { version: settings.version });
    const { items } = await call('notices.list', {});
    const states = items.map(({ state }) => state).toSorted();
    assert.deepEqual(states, [...Array<string>(6).fill('active'), 'draft']);
    assert.equal((await call('notices.shown', {})).notices[0]?.shownFrom, '2026-01-01');
    assert.deepEqual((await call('notices.changed', {})).notices, []);
  });
});

describe('records that change after a notice', () => {
  it('are listed with the fields that the text is written from', async (t) => {
    const { call, at, record, published } = await noticesBench(t);
    const { id } = await published('2026-01-01');
    assert.deepEqual((await call('notices.changed', {})).notices, []);
    at('2026-11-24T10:00:00Z');
    const stands = await call('processing.get', { id: record });
    const reviewed = await call('processing.save', {
      id: record,
      version: stands.version,
      content: { ...stands.content, owner: 'Någon annan' },
    });
    assert.deepEqual((await call('notices.changed', {})).notices, []);
    await call('processing.save', {
      id: record,
      version: reviewed.version,
      content: { ...reviewed.content, directMarketing: true, legalBases: ['f'] },
    });
    const [changed] = (await call('notices.changed', {})).notices;
    assert.equal(changed?.id, id);
    assert.deepEqual(changed?.records[0]?.fields, ['legalBases', 'directMarketing']);
    assert.match(changed?.gaps[0]?.text.sv ?? '', /behandlingarna har ändrats sedan/);
  });

  it('no longer count once a new text is shown, nor for one that has ended', async (t) => {
    const { call, at, record, published } = await noticesBench(t);
    const first = await published('2026-01-01');
    at('2026-11-24T10:00:00Z');
    const { content, version } = await call('processing.get', { id: record });
    await call('processing.save', {
      id: record,
      version,
      content: { ...content, legalBases: ['c'] },
    });
    at('2026-11-24T11:00:00Z');
    const changed = await call('notices.changed', {});
    assert.deepEqual(
      changed.notices.map(({ id }) => id),
      [first.id],
    );
    await published('2026-11-24');
    assert.deepEqual((await call('notices.changed', {})).notices, []);
  });

  it('count from when the text was written, not from a later change of the notice', async (t) => {
    const { call, at, record, published } = await noticesBench(t);
    const shown = await published('2026-01-01');
    at('2026-11-24T10:00:00Z');
    const { content, version } = await call('processing.get', { id: record });
    await call('processing.save', {
      id: record,
      version,
      content: { ...content, legalBases: ['c'] },
    });
    at('2026-11-25T10:00:00Z');
    await call('notices.save', {
      id: shown.id,
      version: shown.version,
      content: { ...shown.content, owner: 'DSO' },
    });
    assert.equal((await call('notices.changed', {})).notices.length, 1);
  });
});

const none = { sv: '', en: '' };
