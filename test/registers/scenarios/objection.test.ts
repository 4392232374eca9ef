import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { RequestId } from '../../../src/core/kit/ids.ts';
import {
  type Desk,
  done,
  leave,
  openDesk,
  receive,
  toDeciding,
} from '../../requests/scenarios/desk.ts';
import { without } from '../../support/pdf.ts';

let desk: Desk;
let id: RequestId;
let reference: string;

before(async () => {
  desk = await openDesk();
});

after(() => leave(desk));

async function reopened() {
  const { reopened: found } = await desk.call('balancing.reopened', { openOnly: false });
  return found.filter(({ review }) => review.reference === reference);
}

async function promise(code: string) {
  const { promises } = await desk.call('promises.evidence', { code });
  return promises[0];
}

describe('an objection to a balance of interests', { skip: without('pdftotext') }, () => {
  it('reopens the test of the record that it is against, and restricts meanwhile', async () => {
    assert.equal((await promise('P27'))?.state, 'kept');
    const opened = await receive(desk, 'objection');
    ({ id, reference } = opened);
    assert.deepEqual(
      opened.restrictions.map(({ ground }) => ground),
      ['objectionPending'],
    );
    const record = await desk.recordId(/^Kund- och marknadsanalys/);
    await desk.act('requests.setScope', id, { right: 'objection', records: [record] });
    const [found] = await reopened();
    assert.equal(found?.review.outcome, undefined);
    assert.deepEqual(
      found?.tests.map(({ title }) => title.sv),
      ['Kund- och marknadsanalys'],
    );
  });

  it('shows on the promise that names it, until it is concluded', async () => {
    const open = await promise('P27');
    assert.equal(open?.state, 'drifting');
    assert.match(open.alarms.map(({ text }) => text.en).join(), /an objection opened/);
    assert.equal(open.alarms[0]?.ids.length, 1);
  });

  it('is upheld on the test, which then asks to be revised', async () => {
    await toDeciding(desk, id);
    await desk.act('requests.decide', id, {
      right: 'objection',
      decision: { outcome: 'granted', ...done },
    });
    const [found] = await reopened();
    assert.equal(found?.review.outcome, 'personPrevails');
    const [test] = found.tests;
    assert.ok(test);
    const { gaps } = await desk.call('balancing.get', { id: test.id });
    assert.ok(
      gaps.some(({ article }) => article === 'Art 21(1)'),
      JSON.stringify(gaps),
    );
    assert.equal((await promise('P27'))?.alarms.length, 0);
  });

  it('is answered, and the restriction stands until its lifting was told', async () => {
    assert.match(await desk.issue(id, 'objectionReply'), /21\.1/);
    await desk.act('requests.move', id, { to: 'answered' });
    assert.match((await desk.hindrances(id, 'closed')).join(), /restriction has not been lifted/);
  });
});
