import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { accessReviewContentSchema } from '../../src/core/access/model.ts';
import { accessReviewGaps } from '../../src/core/access/rules.ts';
import { sampleReviews } from '../../src/core/access/sample.ts';
import { plainDate } from '../../src/core/kit/dates.ts';
import { registerItemIdSchema } from '../../src/core/kit/ids.ts';
import { openTestApp, type TestApp } from '../support/app.ts';

let app: TestApp;

before(async () => {
  app = await openTestApp();
});

after(async () => {
  assert.deepEqual(app.faults, []);
  await app.remove();
});

async function record(name: string) {
  const content = { statement: { title: { sv: name, en: name } }, accessReviewOn: '2026-12-01' };
  return (await app.call('processing.save', { content })).id;
}

const whole = {
  reviewer: 'Kundchefen',
  scope: 'Alla konton',
  findings: 'Två konton för mycket',
  removed: 2,
};

describe('an access review', () => {
  it('moves the day on the record in the same transaction, with a journal entry for each', async () => {
    const id = await record('Kunder');
    const review = await app.call('accessReviews.save', {
      content: { ...whole, record: id, on: '2026-11-20', nextOn: '2027-05-20' },
    });
    assert.deepEqual(review.gaps, []);
    assert.deepEqual([review.state, review.duties], ['active', []]);
    assert.deepEqual(review.title, {
      sv: 'Åtkomstöversyn 2026-11-20 – Kunder',
      en: 'Access review 2026-11-20 – Kunder',
    });
    const moved = await app.call('processing.get', { id });
    assert.equal(moved.version, 2);
    assert.equal(moved.content.accessReviewOn, '2027-05-20');
    assert.deepEqual(moved.duties, [{ kind: 'accessReview', on: '2027-05-20' }]);
    assert.deepEqual(
      moved.linkedFrom.map((link) => [link.id, link.field]),
      [[review.id, 'record']],
    );
    const renamed = { ...moved.content, statement: { title: { sv: 'Köpare', en: 'Buyers' } } };
    const [second, first] = (await app.call('journal.list', {})).entries;
    assert.deepEqual([second?.action, second?.fields], ['processing.saved', ['accessReviewOn']]);
    assert.equal(first?.action, 'accessReviews.saved');
    assert.equal(first?.at, second?.at);

    // Its name is that of the record, also when that has another, and it is found by it.
    await app.call('processing.save', { id, version: 2, content: renamed });
    const { items } = await app.call('accessReviews.list', { search: 'köpare' });
    assert.deepEqual(
      items.map(({ title, version }) => [title.en, version]),
      [['Access review 2026-11-20 – Buyers', 1]],
    );
    assert.equal((await app.call('accessReviews.list', { search: 'kunder' })).total, 0);
  });

  it('that is older than the latest, or says no next day, moves nothing', async () => {
    const id = await record('Anställda');
    const of = { ...whole, record: id };
    await app.call('accessReviews.save', {
      content: { ...of, on: '2026-11-20', nextOn: '2027-05-20' },
    });
    const old = await app.call('accessReviews.save', {
      content: { ...of, on: '2026-05-20', nextOn: '2026-11-20' },
    });
    const day = async () => (await app.call('processing.get', { id })).content.accessReviewOn;
    assert.equal(await day(), '2027-05-20');
    const content = { ...old.content, findings: 'Rättad', nextOn: '2028-01-01' };
    await app.call('accessReviews.save', { id: old.id, version: 1, content });
    assert.equal(await day(), '2027-05-20');
    await app.call('accessReviews.save', { content: { ...of, on: '2026-11-22' } });
    assert.equal(await day(), '2027-05-20');
    await app.call('accessReviews.save', {
      content: { ...of, on: '2026-11-23', nextOn: '2027-11-23' },
    });
    assert.equal(await day(), '2027-11-23');
  });

  it('is imported by the thousand without reading the others for each', async () => {
    const id = await record('Många översyner');
    const day = (n: number) => new Date(Date.UTC(2019, 0, 1 + n)).toISOString().slice(0, 10);
    const lines = Array.from({ length: 1500 }, (_, n) => `${id};${day(n)};Chefen;2027-01-01`);
    const text = ['r;on;who;next', ...lines].join('\n');
    const mapping = [
      { column: 'r', field: 'record' },
      { column: 'on', field: 'on' },
      { column: 'who', field: 'reviewer' },
      { column: 'next', field: 'nextOn' },
    ];
    const began = performance.now();
    const { added } = await app.call('importing.import', {
      register: 'accessReviews',
      fileName: 'a.csv',
      contentBase64: Buffer.from(text).toString('base64'),
      mapping,
    });
    assert.equal(added, 1500);
    assert.ok(performance.now() - began < 15_000);
    const { version, content } = await app.call('processing.get', { id });
    assert.deepEqual([version, content.accessReviewOn], [2, '2027-01-01']);
  });

  it('is one a day and record, names a record that is there, and comes before the next', async () => {
    const id = await record('Leverantörer');
    const content = { ...whole, record: id, on: '2026-11-20' };
    await app.call('accessReviews.save', { content });
    await assert.rejects(app.call('accessReviews.save', { content }), { code: 'notPossible' });
    await assert.rejects(
      app.call('accessReviews.save', {
        content: { ...content, on: '2026-11-21', nextOn: '2026-11-21' },
      }),
      { code: 'invalidInput' },
    );
    const nobody = '00000000-0000-4000-8000-000000000001';
    await assert.rejects(
      app.call('accessReviews.save', { content: { ...content, record: nobody } }),
      { code: 'invalidInput' },
    );
    await assert.rejects(app.call('processing.remove', { id, version: 1 }), {
      code: 'notPossible',
    });
  });

  it('that is begun lacks what makes it a proof, each with its article', () => {
    const begun = accessReviewContentSchema.parse({});
    assert.deepEqual(
      accessReviewGaps(begun).map(({ field, article }) => [field, article]),
      [
        ['record', 'Art 32(4)'],
        ['on', 'Art 5(2)'],
        ['reviewer', 'Art 5(2)'],
        ['findings', 'Art 32(4)'],
        ['removed', 'Art 25(2)'],
        ['nextOn', 'Art 32(1)(d)'],
      ],
    );
  });

  it('of the sample lacks nothing', () => {
    const [customers, recruitment] = [1, 2].map((n) =>
      registerItemIdSchema.parse(`00000000-0000-4000-8000-00000000000${n}`),
    );
    assert.ok(customers && recruitment);
    const today = plainDate('2026-11-23');
    for (const draft of sampleReviews({ customers, recruitment, today })) {
      assert.deepEqual(accessReviewGaps(accessReviewContentSchema.parse(draft)), []);
    }
  });
});
