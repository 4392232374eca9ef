import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { RequestId } from '../../src/core/kit/ids.ts';
import { type Desk, leave, openDesk, receive } from '../requests/scenarios/desk.ts';
import { pdfText, without } from '../support/pdf.ts';
import { canary, closeWithCanary, receiveCanary, ruleOfClosedCases } from './cases.ts';
import { lookInside, type Raw } from './raw.ts';

let desk: Desk;
let gone: RequestId;
let open: RequestId;

before(async () => {
  desk = await openDesk();
  await ruleOfClosedCases(desk);
  open = (await receive(desk, 'access')).id;
  gone = await receiveCanary(desk);
  const duplicate = await receiveCanary(desk);
  await desk.act('requests.merge', duplicate, { into: gone, reason: `Samma brev: ${canary}.` });
  await closeWithCanary(desk, gone);
});

after(() => leave(desk));

/** Where the canary's letters lie, in any case and in UTF-16 too. */
function sightings({ pages, terms }: Raw): readonly string[] {
  const text = pages.toString('latin1').toLowerCase();
  const wide = Buffer.from(canary.toLowerCase(), 'utf16le').toString('latin1');
  return [
    ...(text.includes(canary.toLowerCase()) ? ['pages'] : []),
    ...(text.includes(wide) ? ['wide'] : []),
    // A prefix of the word alone would still tell.
    ...(text.includes('qvx') ? ['prefix'] : []),
    ...terms.filter((term) => term.startsWith('qv')),
  ];
}

describe('a closed case whose time is up', { skip: without('pdftotext') }, () => {
  it('lies in the pages and in the index of the search while it is kept', async () => {
    const seen = await lookInside(desk, (raw) => ({
      found: sightings(raw),
      within: raw.count('journal_subject WHERE within_request IS NOT NULL'),
    }));
    assert.ok(seen.found.includes('pages'));
    assert.ok(seen.found.some((where) => where.startsWith('qvxkanarie')));
    assert.ok(seen.within > 2, 'the case and its letters have pseudonyms');
  });

  it('is not due the day before, and is due on the day', async () => {
    const early = await desk.call('erasure.due', { on: '2028-11-22' });
    assert.deepEqual([early.cases, early.count], [[], 0]);
    const due = await desk.call('erasure.due', { on: '2028-11-23' });
    assert.equal(due.count, 1);
    const [only] = due.cases;
    assert.deepEqual([only?.id, only?.closedOn, only?.dueOn], [gone, '2026-11-23', '2028-11-23']);
    assert.equal(only?.merged.length, 1);
  });

  it('is erased from pages, search, journal and file, with a certificate', async () => {
    desk.at('2028-11-23T09:00:00Z');
    const { reference } = await desk.get(gone);
    const before = await lookInside(desk, (raw) => raw.count('journal'));
    const { erasures } = await desk.call('erasure.run', { language: 'sv' });
    const [erasure] = erasures;
    assert.ok(erasure?.isCertified);
    assert.deepEqual(
      erasure.cases
        .map((one) => one.reference)
        .sort()
        .at(0),
      reference,
    );
    assert.equal(erasure.cases.length, 2);
    assert.deepEqual(
      [erasure.counts.letters, erasure.counts.dataRows, erasure.counts.trayItems],
      [2, 84, 2],
    );
    assert.ok(erasure.counts.files >= 8 && erasure.counts.notes >= 3 && erasure.counts.salts > 20);

    const seen = await lookInside(desk, (raw) => ({
      found: sightings(raw),
      subjects: raw.values(
        `SELECT DISTINCT within_request AS value FROM journal_subject WHERE within_request IS NOT NULL`,
      ),
      requests: raw.values('SELECT id AS value FROM request'),
      /** Entries whose pseudonym stands for nothing any more must have no salt. */
      orphans: raw.count(
        'journal_salt WHERE pseudonym IS NOT NULL AND pseudonym NOT IN (SELECT pseudonym FROM journal_subject)',
      ),
      freePages: raw.values('SELECT freelist_count AS value FROM pragma_freelist_count'),
      entries: raw.count('journal'),
    }));
    assert.deepEqual(seen.found, []);
    assert.deepEqual(seen.subjects, [open]);
    assert.deepEqual(seen.requests, [open]);
    assert.equal(seen.orphans, 0);
    assert.deepEqual(seen.freePages, [0]);
    assert.ok(seen.entries > before, 'the journal only grows');

    const { contentBase64, fileName } = await desk.call('erasure.certificate', { id: erasure.id });
    assert.equal(fileName, 'gallringsintyg-2028-11-23.pdf');
    const text = pdfText(Buffer.from(contentBase64, 'base64')).replaceAll(/\s+/g, ' ');
    assert.match(text, new RegExp(reference));
    assert.match(text, /Ärenden om registrerades rättigheter/);
    assert.match(text, /slumptal \(salter\) som ärendets poster prövas med/);
    assert.match(text, /sökregistret/i);
    assert.doesNotMatch(text, new RegExp(canary));
  });

  it('leaves the journal sound and the desk at work', async () => {
    const { sound, faults } = await desk.call('journal.verify', {});
    assert.deepEqual([sound, faults], [true, []]);
    await assert.rejects(desk.get(gone), { code: 'notFound' });
    assert.equal((await desk.call('journal.list', { requestId: gone })).total, 0);
    const { rows, total } = await desk.call('requests.list', {});
    assert.deepEqual([rows.map(({ id }) => id), total], [[open], 1]);
    assert.equal((await desk.call('requests.list', { search: canary })).total, 0);
    await desk.call('requests.today', {});
    const after = await desk.call('erasure.due', {});
    assert.deepEqual([after.count, after.kept, after.unfinished], [0, 0, 0]);
    assert.equal((await desk.call('erasure.list', {})).total, 1);
  });
});
