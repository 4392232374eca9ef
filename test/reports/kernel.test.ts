import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { ruleOfClosedCases, withdrawn } from '../erasure/cases.ts';
import { type Desk, leave, openDesk, receive } from '../requests/scenarios/desk.ts';
import { pdfText, without } from '../support/pdf.ts';

let desk: Desk;
before(async () => {
  desk = await openDesk();
});
after(() => leave(desk));

const quarter = { from: '2026-10-01', until: '2026-12-31' };
const management = { report: 'management', language: 'sv', period: quarter } as const;

describe('a report that is run', () => {
  it('says what it covers: the period, the one before, the filters', async () => {
    const report = await desk.call('reports.run', {
      ...management,
      filters: { rights: ['erasure', 'access'], channels: ['email'] },
    });
    assert.deepEqual(report.before, { from: '2026-07-01', until: '2026-09-30' });
    assert.equal(
      report.scope,
      'Kvartal 4 2026 (1 oktober 2026–31 december 2026), jämfört med kvartal 3 2026. Perioden pågår: siffrorna gäller till och med den 23 november 2026 och jämförs med en hel period. Endast tillgång (registerutdrag) och radering. Endast inkommet via e-post.',
    );
    assert.deepEqual(report.asked.filters.rights, ['access', 'erasure']);
  });

  it('takes the quarter that runs where none is said, and the day where it is as of today', async () => {
    const { period } = await desk.call('reports.run', { report: 'management', language: 'en' });
    assert.deepEqual(period, quarter);
    const open = await desk.call('reports.run', {
      report: 'openCases',
      language: 'en',
      period: quarter,
    });
    assert.equal(open.scope, 'As of 23 November 2026.');
    assert.equal(open.period, undefined);
  });

  it('asks for a case where it is about one, and tells of none that is not there', async () => {
    const asked = { report: 'evidence', language: 'sv' } as const;
    await assert.rejects(desk.call('reports.run', asked), { code: 'invalidInput' });
    const requestId = '00000000-0000-4000-8000-000000000001';
    await assert.rejects(desk.call('reports.run', { ...asked, requestId }), { code: 'notFound' });
  });

  it('is cancelled when asked to', async () => {
    const cancelling = new AbortController();
    cancelling.abort();
    const { signal } = cancelling;
    const answer = await desk.app.call('reports.run', management, { signal });
    assert.deepEqual([answer.ok, answer.ok ? '' : answer.error.code], [false, 'cancelled']);
  });
});

describe('the officer’s comments', () => {
  it('stay with the question in either language, and with no other question', async () => {
    const [first] = (await desk.call('reports.run', management)).sections;
    assert.ok(first);
    const commented = await desk.call('reports.comment', {
      asked: management,
      section: first.id,
      text: 'Kvartalet var lugnt.',
    });
    assert.equal(commented.sections[0]?.comment, 'Kvartalet var lugnt.');
    const of = async (asked: object) => {
      const { sections } = await desk.call('reports.run', { ...management, ...asked });
      return sections[0]?.comment;
    };
    assert.equal(await of({ language: 'en' }), 'Kvartalet var lugnt.');
    assert.equal(await of({ period: undefined }), 'Kvartalet var lugnt.');
    assert.equal(await of({ filters: { rights: ['access'] } }), '');
    assert.equal(await of({ suppressSmall: true }), '');
    assert.equal(await of({ period: { from: '2026-07-01', until: '2026-09-30' } }), '');
    await desk.call('reports.comment', { asked: management, section: first.id, text: '' });
    assert.equal(await of({}), '');
  });

  it('hang on a section that is there', async () => {
    const input = { asked: management, section: 'nowhere', text: 'x' };
    await assert.rejects(desk.call('reports.comment', input), { code: 'notFound' });
  });
});

describe('the first and the last years that can be asked for', () => {
  for (const report of ['management', 'deadlines', 'breaches', 'retention', 'workload'] as const) {
    it(`make the report ${report} as any others do`, async () => {
      for (const [from, until] of [
        ['1990-01-01', '2010-12-31'],
        ['2179-01-01', '2199-12-31'],
      ] as const) {
        const period = { from, until };
        const { sections } = await desk.call('reports.run', { report, language: 'sv', period });
        assert.ok(sections.length > 0);
      }
    });
  }
});

describe('a report that is finalised', { skip: without('pdftotext') }, () => {
  it('is kept as it was made, and its quarter is due no longer', async () => {
    assert.deepEqual((await desk.call('reports.list', {})).due, []);
    desk.at('2027-02-10T08:00:00Z');
    assert.deepEqual((await desk.call('reports.list', {})).due, [quarter]);
    const filtered = { ...management, filters: { rights: ['access' as const] } };
    await desk.call('reports.keep', { asked: filtered });
    assert.deepEqual((await desk.call('reports.list', {})).due, [quarter]);

    const kept = await desk.call('reports.keep', { asked: management });
    assert.equal(kept.fileName, 'ledningsrapport-2026-kv4.pdf');
    await receive(desk, 'erasure');
    const { contentBase64 } = await desk.call('reports.kept', { id: kept.id });
    const bytes = Buffer.from(contentBase64, 'base64');
    assert.match(pdfText(bytes), /Ledningsrapport/);
    assert.equal(createHash('sha256').update(bytes).digest('hex'), kept.sha256);
    const list = await desk.call('reports.list', {});
    assert.deepEqual(list.due, []);
    assert.deepEqual(list.kept[0], kept);
    const { entries } = await desk.call('journal.list', { limit: 20 });
    assert.ok(entries.some(({ action }) => action === 'report.kept'));
    desk.at('2026-11-23T08:00:00Z');
  });

  it('about a case goes with the case, its comments and its bytes too', async () => {
    await ruleOfClosedCases(desk);
    const requestId = await withdrawn(desk);
    const asked = { report: 'evidence', language: 'sv', requestId } as const;
    const { sections } = await desk.call('reports.run', asked);
    const section = sections[0]?.id ?? '';
    await desk.call('reports.comment', { asked, section, text: 'Se brevet.' });
    const { id } = await desk.call('reports.keep', { asked });
    const { total } = await desk.call('journal.list', { requestId });
    assert.ok(total > 0);

    desk.at('2029-01-10T08:00:00Z');
    const { erasures } = await desk.call('erasure.run', { language: 'sv' });
    assert.ok(erasures.some(({ cases }) => cases.length > 0));
    await assert.rejects(desk.call('reports.kept', { id }), { code: 'notFound' });
    const list = await desk.call('reports.list', {});
    assert.equal(
      list.kept.some((kept) => kept.id === id),
      false,
    );
    assert.ok(list.kept.length > 0, 'what names nobody stays');
    assert.equal((await desk.call('journal.list', { requestId })).total, 0);
    desk.at('2026-11-23T08:00:00Z');
  });
});

describe('a report that is exported', () => {
  it('tells the journal, is named in ASCII, and is the report itself as JSON', async () => {
    const report = await desk.call('reports.run', management);
    for (const [format, ending] of [
      ['pdf', 'pdf'],
      ['xlsx', 'xlsx'],
      ['csv', 'zip'],
      ['json', 'json'],
    ] as const) {
      const file = await desk.call('reports.export', { asked: management, format });
      assert.equal(file.fileName, `ledningsrapport-2026-kv4.${ending}`);
      const { entries } = await desk.call('journal.list', { limit: 1 });
      assert.equal(entries[0]?.action, 'report.exported');
      const bytes = Buffer.from(file.contentBase64, 'base64');
      if (format === 'json') assert.deepEqual(JSON.parse(bytes.toString()), report);
      if (format === 'pdf') assert.ok((file.pages ?? 0) >= 1);
    }
  });
});
