import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { plainDate } from '../../src/core/kit/dates.ts';
import type { ProcessingRecordId } from '../../src/core/kit/ids.ts';
import type { ProcessingContent, ProcessingRecord } from '../../src/core/processing/model.ts';
import { sampleRecords } from '../../src/core/processing/sample.ts';
import { processingService } from '../../src/core/processing/service.ts';
import { areaBench, bareRequest } from '../support/area.ts';

const on = plainDate('2026-11-23');
const reasons = 'Vårt intresse av statistik väger inte tyngre än personens.';

describe('the processing records', () => {
  it('are kept in the order in which they were added, and read back as they were saved', async (t) => {
    const { service, save } = await opened(t);
    const saved = sampleRecords.map((content) => save(content));
    assert.deepEqual(service.list(), saved);
    const [first, second] = saved;
    assert.ok(first && second);
    const changed = save({ ...contentOf(first), directMarketing: true }, first);
    assert.equal(changed.version, 2);
    assert.deepEqual(service.list()[0], changed);
    assert.deepEqual(service.some([second.id, first.id]), [changed, second]);
  });

  it('that fit are found by the person’s categories', async (t) => {
    const { service, save } = await opened(t);
    for (const content of sampleRecords) save(content);
    const titles = service.fitting(['applicant']).map(({ statement }) => statement.title.en);
    assert.deepEqual(titles, ['Recruitment', 'Data protection cases']);
    assert.equal(service.fitting([]).length, sampleRecords.length);
  });

  it('refuse the slower of two writers, and a record that is not there', async (t) => {
    const { save } = await opened(t);
    const first = save(sample());
    save(sample(), first);
    assert.throws(() => save(sample(), first), { code: 'staleVersion' });
    const nobody = { id: '00000000-0000-4000-8000-000000000000' as ProcessingRecordId, version: 1 };
    assert.throws(() => save(sample(), nobody), { code: 'notFound' });
  });

  it('are filled from the sample only where there are none', async (t) => {
    const { service, bench } = await opened(t);
    const fill = () =>
      bench.call.write((unit) => {
        unit.journal({ action: 'settings.sampleLoaded' });
        service.fillFromSample(unit);
      });
    fill();
    fill();
    assert.equal(service.list().length, sampleRecords.length);
  });

  it('can be removed unless a case or a balancing review names them', async (t) => {
    const { service, bench, save, named } = await opened(t);
    const { id, version } = save(sample());
    const remove = () => service.handlers['processing.remove']({ id, version }, bench.call);
    named.push('2026-0002');
    reopen(bench, service, [save({ ...sample(), legalBases: ['f'] }).id]);
    assert.throws(remove, { code: 'notPossible', facts: referredBy('2026-0002') });
    named.length = 0;
    remove();
    assert.equal(service.list().length, 1);

    const [balanced] = service.list();
    assert.ok(balanced);
    const input = { id: balanced.id, version: balanced.version };
    assert.throws(() => service.handlers['processing.remove'](input, bench.call), {
      facts: referredBy('2026-0001'),
    });
  });
});

describe('an objection', () => {
  it('reopens the test of each record that rests on a balancing, once', async (t) => {
    const { service, bench, save } = await opened(t);
    const contract = save({ ...sample(), legalBases: ['b'] });
    const interest = save({ ...sample(), legalBases: ['b', 'f'] });
    const task = save({ ...sample(), legalBases: ['e'] });
    const request = reopen(bench, service, [contract.id, interest.id, task.id]);
    reopen(bench, service, [contract.id, interest.id, task.id], request);
    const open = service.openReviewsOf(request);
    assert.deepEqual(
      new Set(open.map(({ recordId }) => recordId)),
      new Set([interest.id, task.id]),
    );
    assert.ok(
      open.every(({ reference, openedOn }) => reference === '2026-0001' && openedOn === on),
    );
  });

  it('that turns out to concern less leaves no review open for the rest', async (t) => {
    const { service, bench, save } = await opened(t);
    const [one, other] = [balanced(save), balanced(save)];
    const request = reopen(bench, service, [one.id, other.id]);
    reopen(bench, service, [other.id], request);
    assert.deepEqual(
      service.openReviewsOf(request).map(({ recordId }) => recordId),
      [other.id],
    );
  });

  it('records on the test how it came out, for all records or for some', async (t) => {
    const { service, bench, save } = await opened(t);
    const [one, other] = [balanced(save), balanced(save)];
    const request = reopen(bench, service, [one.id, other.id]);
    const conclude = (
      outcome: 'interestsPrevail' | 'personPrevails',
      recordIds?: ProcessingRecordId[],
    ) =>
      bench.call.write((unit) =>
        service.conclude(unit, { requestId: request, outcome, reasons, on, recordIds }),
      );
    conclude('personPrevails', [one.id]);
    assert.equal(service.openReviewsOf(request).length, 1);
    const [review] = service.list()[0]?.balancing ?? [];
    assert.equal(review?.outcome, 'personPrevails');
    assert.equal(review?.concludedOn, on);
    assert.equal(review?.reasons, reasons);
    // Deciding again replaces what was decided.
    conclude('interestsPrevail');
    assert.deepEqual(service.openReviewsOf(request), []);
    const outcomes = service.list().flatMap(({ balancing }) => balancing.map((one) => one.outcome));
    assert.deepEqual(outcomes, ['interestsPrevail', 'interestsPrevail']);
  });

  it('is concluded on its review once, by the officer', async (t) => {
    const { service, bench, save } = await opened(t);
    const request = reopen(bench, service, [balanced(save).id]);
    const [open] = service.openReviewsOf(request);
    assert.ok(open);
    bench.at('2026-12-31T23:30:00Z');
    const input = { reviewId: open.id, outcome: 'interestsPrevail', reasons } as const;
    const concluded = await service.handlers['processing.concludeBalancing'](input, bench.call);
    assert.equal(concluded.concludedOn, '2027-01-01');
    assert.throws(() => service.handlers['processing.concludeBalancing'](input, bench.call), {
      code: 'notPossible',
      message: /Art 21\(1\)/,
    });
    const all = await service.handlers['processing.balancing']({ openOnly: false }, bench.call);
    const stillOpen = await service.handlers['processing.balancing'](
      { openOnly: true },
      bench.call,
    );
    assert.deepEqual([all.reviews.length, stillOpen.reviews.length], [1, 0]);
  });
});

async function opened(t: TestContext) {
  const bench = await areaBench(t);
  const named: string[] = [];
  const service = processingService({ ...bench, read: bench.vault.read, referredTo: () => named });
  const save = (
    content: ProcessingContent,
    before?: Pick<ProcessingRecord, 'id' | 'version'>,
  ): ProcessingRecord => {
    const input = { content, version: before?.version ?? 0, id: before?.id };
    return service.handlers['processing.save'](input, bench.call) as ProcessingRecord;
  };
  return { bench, service, save, named };
}

type Opened = Awaited<ReturnType<typeof opened>>;

function reopen(
  { vault, call }: Opened['bench'],
  service: Opened['service'],
  recordIds: readonly ProcessingRecordId[],
  requestId = bareRequest(vault, '2026-0001'),
) {
  call.write((unit) => {
    unit.journal({ action: 'request.scopeSet', object: { type: 'request', id: requestId } });
    service.reopen(unit, { recordIds, requestId, reference: '2026-0001', on });
  });
  return requestId;
}

function balanced(save: Opened['save']): ProcessingRecord {
  return save({ ...sample(), legalBases: ['f'] });
}

function contentOf({ id: _, version: __, balancing: ___, ...content }: ProcessingRecord) {
  return content;
}

function referredBy(reference: string) {
  return {
    references: [reference],
    reasonSv: `behandlingen nämns i ärenden eller intresseavvägningar (${reference})`,
    reasonEn: `the processing record is named by cases or balancing tests (${reference})`,
  };
}

function sample(): ProcessingContent {
  const [first] = sampleRecords;
  assert.ok(first);
  return first;
}
