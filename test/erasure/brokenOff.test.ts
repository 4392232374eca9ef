import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import {
  type Desk,
  done,
  leave,
  openDesk,
  receive,
  toDeciding,
} from '../requests/scenarios/desk.ts';
import { pdfText, without } from '../support/pdf.ts';
import { ruleOfClosedCases, withdrawn } from './cases.ts';

let desk: Desk;

before(async () => {
  desk = await openDesk();
  await ruleOfClosedCases(desk);
});

after(() => leave(desk));

const later = '2028-12-01T09:00:00Z';
const now = '2026-11-23T08:00:00Z';

describe('an erasure', { skip: without('pdftotext') }, () => {
  it('that is cancelled leaves whole cases, and the next run certifies what went', async () => {
    const ids = [await withdrawn(desk), await withdrawn(desk), await withdrawn(desk)];
    desk.at(later);
    const cancelling = new AbortController();
    const forget = desk.app.onEvent((event) => {
      if (event.kind === 'progress' && event.job === 'erasure.run' && event.done === 1) {
        cancelling.abort();
      }
    });
    const { signal } = cancelling;
    const answer = await desk.app.call('erasure.run', { language: 'sv' }, { signal });
    forget();
    assert.deepEqual([answer.ok, answer.ok ? '' : answer.error.code], [false, 'cancelled']);

    const due = await desk.call('erasure.due', {});
    assert.deepEqual([due.count, due.unfinished], [2, 1]);
    const [unfinished] = (await desk.call('erasure.list', {})).erasures;
    assert.ok(unfinished);
    assert.deepEqual([unfinished.isCertified, unfinished.cases.length], [false, 1]);
    await assert.rejects(desk.call('erasure.certificate', { id: unfinished.id }), {
      code: 'notPossible',
    });
    for (const id of ids.slice(1)) {
      const kept = await desk.get(id);
      assert.ok(kept.tasks.length > 0 && kept.notes.length > 0 && kept.attachments.length > 0);
    }

    desk.at('2028-12-04T09:00:00Z');
    const { erasures } = await desk.call('erasure.run', { language: 'sv' });
    assert.deepEqual(
      erasures.map(({ cases, isCertified }) => [cases.length, isCertified]),
      [
        [1, true],
        [2, true],
      ],
    );
    assert.equal((await desk.call('erasure.due', {})).unfinished, 0);
    const { contentBase64 } = await desk.call('erasure.certificate', { id: unfinished.id });
    const text = pdfText(Buffer.from(contentBase64, 'base64'));
    assert.match(text, /Utfördes\s+2028-12-01/);
    assert.match(text, /2028-12-04|4 december 2028/, 'it bears the day on which it was written');
    desk.at(now);
  });

  it('stops before the next case when a hold is entered meanwhile', async () => {
    await withdrawn(desk);
    await withdrawn(desk);
    desk.at(later);
    const entered: Promise<unknown>[] = [];
    const forget = desk.app.onEvent((event) => {
      if (event.kind === 'progress' && event.job === 'erasure.run' && event.done === 1) {
        entered.push(desk.call('holds.save', { content: { title: 'Tillsyn', citation: 'IMY' } }));
      }
    });
    await assert.rejects(desk.call('erasure.run', { language: 'sv' }), { code: 'staleVersion' });
    forget();
    assert.equal(entered.length, 1);
    await Promise.all(entered);
    const due = await desk.call('erasure.due', {});
    assert.deepEqual([due.count, due.kept, due.unfinished], [0, 1, 1]);
    const [hold] = (await desk.call('holds.list', {})).items;
    assert.ok(hold);
    await desk.call('holds.remove', { id: hold.id, version: hold.version });
    assert.equal((await desk.call('erasure.run', { language: 'sv' })).erasures.length, 2);
    desk.at(now);
  });

  it('keeps a case whose restriction is still in force', async () => {
    const { id } = await receive(desk, 'restriction');
    const record = await desk.recordId(/^Kundrelationen/);
    await desk.act('requests.setScope', id, { right: 'restriction', records: [record] });
    await toDeciding(desk, id);
    await desk.act('requests.decide', id, {
      right: 'restriction',
      decision: { outcome: 'granted', ...done, restrictionGround: 'neededForClaims' },
    });
    await desk.issue(id, 'restrictionReply');
    await desk.act('requests.move', id, { to: 'answered' });
    const { notices } = await desk.get(id);
    for (const notice of notices) {
      await desk.issue(id, 'recipientNotice');
      const confirmed = { noticeId: notice.id, confirmedOn: '2026-11-23' } as const;
      await desk.act('requests.confirmNotice', id, confirmed);
    }
    await desk.tickTasks(id);
    await desk.close(id);
    desk.at(later);
    const { cases, kept } = await desk.call('erasure.due', {});
    assert.deepEqual([cases.map((one) => [one.id, one.isRestricted]), kept], [[[id, true]], 1]);
    await assert.rejects(desk.call('erasure.run', { caseIds: [id], language: 'sv' }), {
      code: 'notPossible',
      message: /18/,
    });
    assert.deepEqual((await desk.call('erasure.run', { language: 'sv' })).erasures, []);
    await desk.get(id);
    desk.at(now);
  });

  it('takes the files that left the tray without a case, and none that waits', async () => {
    const file = (n: number) => ({
      fileName: `reklam-${n}.txt`,
      contentBase64: Buffer.from(`Köp nu! ${n}`).toString('base64'),
    });
    const { items } = await desk.call('intake.add', { files: [file(1), file(2)] });
    const [dismissed, waiting] = items;
    assert.ok(dismissed && waiting);
    const { id, version } = dismissed;
    await desk.call('intake.dismiss', { id, version, reason: 'Reklam.', erase: false });
    desk.at(later);
    const due = await desk.call('erasure.due', {});
    assert.deepEqual(
      due.trayItems.map((one) => [one.id, one.settledOn, one.dueOn]),
      [[id, '2026-11-23', '2028-11-23']],
    );
    const [erasure] = (await desk.call('erasure.run', { language: 'en' })).erasures;
    assert.deepEqual([erasure?.counts.trayItems, erasure?.counts.files], [1, 1]);
    await assert.rejects(desk.call('intake.get', { id }), { code: 'notFound' });
    assert.equal((await desk.call('intake.get', { id: waiting.id })).state, 'waiting');
    desk.at(now);
  });
});
