import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plainDate } from '../../src/core/kit/dates.ts';
import { noticesBench } from './bench.ts';

describe('publishing a notice', () => {
  it('shows it from its day and ends the one before it the day before', async (t) => {
    const { call, published } = await noticesBench(t);
    const first = await published('2026-01-01');
    const second = await published('2026-12-01', { point: 'webbformuläret ' });
    assert.equal(second.state, 'active');
    assert.equal(second.content.supersedes, first.id);
    const ended = await call('notices.get', { id: first.id });
    assert.equal(ended.content.shownUntil, '2026-11-30');
    assert.equal(ended.state, 'ended');
    for (const [on, id] of [
      ['2026-01-01', first.id],
      ['2026-11-30', first.id],
      ['2026-12-01', second.id],
      ['2030-01-01', second.id],
    ] as const) {
      const { notices } = await call('notices.shown', { on: plainDate(on) });
      assert.deepEqual(
        notices.map((notice) => notice.id),
        [id],
        on,
      );
    }
    const before = await call('notices.shown', { on: plainDate('2025-12-31') });
    assert.deepEqual(before.notices, []);
  });

  it('leaves other points of collection as they are', async (t) => {
    const { call, published } = await noticesBench(t);
    const first = await published('2026-01-01', { point: 'Kassan' });
    await published('2026-06-01');
    assert.equal((await call('notices.get', { id: first.id })).content.shownUntil, undefined);
    const { notices } = await call('notices.shown', {});
    assert.equal(notices.length, 2);
  });

  it('ends the one that the draft names, also at a point that has been renamed', async (t) => {
    const { call, published } = await noticesBench(t);
    const first = await published('2026-01-01', { point: 'Butiken' });
    await published('2026-06-01', { point: 'Kassan', supersedes: first.id });
    assert.equal((await call('notices.get', { id: first.id })).content.shownUntil, '2026-05-31');
  });

  for (const [name, from, besides] of [
    ['on the first day of another', '2026-06-01', {}],
    ['before one that is already published for later', '2026-03-01', {}],
  ] as const) {
    it(`is refused ${name}: one text at a time`, async (t) => {
      const { call, published, draft } = await noticesBench(t);
      const standing = await published('2026-06-01');
      const { id, version } = await draft(besides);
      await assert.rejects(call('notices.publish', { id, version, shownFrom: plainDate(from) }), {
        code: 'notPossible',
      });
      assert.equal((await call('notices.get', { id })).state, 'draft');
      assert.equal((await call('notices.get', { id: standing.id })).version, standing.version);
    });
  }

  it('fits between two periods when it has a last day of its own', async (t) => {
    const { call, published, draft } = await noticesBench(t);
    await published('2026-06-01');
    const early = await draft({
      shownFrom: plainDate('2026-03-01'),
      shownUntil: plainDate('2026-05-31'),
    });
    assert.equal(early.state, 'ended');
    await assert.rejects(
      draft({ shownFrom: plainDate('2026-02-01'), shownUntil: plainDate('2026-03-01') }),
      { code: 'notPossible' },
    );
    const { notices } = await call('notices.shown', { on: plainDate('2026-05-31') });
    assert.deepEqual(
      notices.map(({ id }) => id),
      [early.id],
    );
  });

  it('does not cut short a text that was promised a last day', async (t) => {
    const { published, draft, call } = await noticesBench(t);
    await draft({ shownFrom: plainDate('2026-03-01'), shownUntil: plainDate('2026-09-30') });
    await assert.rejects(published('2026-06-01'), { code: 'notPossible' });
    const { notices } = await call('notices.shown', { on: plainDate('2026-06-01') });
    assert.equal(notices[0]?.shownUntil, '2026-09-30');
  });

  for (const [name, texts] of [
    ['empty', { sv: '', en: '' }],
    ['a hole in Swedish', { sv: 'Du når oss så här: [saknas: adressen].', en: 'Text.' }],
    ['a hole in English', { sv: 'Text.', en: 'You reach us here: [missing: the address].' }],
  ] as const) {
    it(`is refused while the text is not whole: ${name}`, async (t) => {
      const { published } = await noticesBench(t);
      await assert.rejects(published('2026-06-01', { texts }), { code: 'notPossible' });
    });
  }

  it('wants the draft as it was seen, and happens once', async (t) => {
    const { call, draft } = await noticesBench(t);
    const { id, version, content } = await draft();
    const shownFrom = plainDate('2026-06-01');
    const saved = await call('notices.save', {
      id,
      version,
      content: { ...content, owner: 'DSO' },
    });
    await assert.rejects(call('notices.publish', { id, version, shownFrom }), {
      code: 'staleVersion',
    });
    const shown = await call('notices.publish', { id, version: saved.version, shownFrom });
    await assert.rejects(call('notices.publish', { id, version: shown.version, shownFrom }), {
      code: 'notPossible',
    });
  });
});

describe('a published notice', () => {
  for (const [field, value] of [
    ['texts', { sv: 'Annat.', en: 'Other.' }],
    ['point', 'Kassan'],
    ['article', 'a14'],
    ['records', []],
    ['shownFrom', plainDate('2026-02-01')],
    ['shownFrom', undefined],
  ] as const) {
    it(`keeps what was shown: ${field} ${value === undefined ? 'gone' : 'changed'}`, async (t) => {
      const { call, published } = await noticesBench(t);
      const { id, version, content } = await published('2026-01-01');
      await assert.rejects(
        call('notices.save', { id, version, content: { ...content, [field]: value } }),
        { code: 'notPossible' },
      );
    });
  }

  it('takes a last day, an owner and a review', async (t) => {
    const { call, published } = await noticesBench(t);
    const { id, version, content } = await published('2026-01-01');
    const shownUntil = plainDate('2026-12-31');
    const saved = await call('notices.save', {
      id,
      version,
      content: { ...content, shownUntil, owner: 'DSO', nextReview: plainDate('2026-12-01') },
    });
    assert.equal(saved.state, 'ended');
    await assert.rejects(
      call('notices.save', {
        id,
        version: saved.version,
        content: { ...saved.content, shownUntil: plainDate('2025-12-31') },
      }),
      { code: 'invalidInput' },
    );
  });

  it('stays as evidence: it is not removed, a draft is', async (t) => {
    const { call, published, draft } = await noticesBench(t);
    const { id, version } = await published('2026-01-01');
    await assert.rejects(call('notices.remove', { id, version }), { code: 'notPossible' });
    const other = await draft();
    await call('notices.remove', { id: other.id, version: other.version });
    await assert.rejects(call('notices.get', { id: other.id }), { code: 'notFound' });
  });
});
