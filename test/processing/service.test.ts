import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { plainDate } from '../../src/core/kit/dates.ts';
import type { FristError } from '../../src/core/kit/errors.ts';
import { type ProcessingRecordId, processingRecordIdSchema } from '../../src/core/kit/ids.ts';
import type { ProcessingContent } from '../../src/core/processing/model.ts';
import { processingService } from '../../src/core/processing/service.ts';
import type { RegisterParts } from '../../src/core/registers/service.ts';
import { areaBench, bareRequest } from '../support/area.ts';
import { sample, sampleContents } from './contents.ts';

const on = plainDate('2026-11-23');
const reasons = 'Vårt intresse av statistik väger inte tyngre än personens.';

describe('the processing records', () => {
  it('are kept in the order in which they were added, and read back as they were saved', async (t) => {
    const { service, save } = await opened(t);
    const saved = sampleContents.map((content) => save(content));
    assert.deepEqual(
      service.list().map(({ id, version, statement }) => ({ id, version, statement })),
      saved.map(({ id, version, content }) => ({ id, version, statement: content.statement })),
    );
    const [first, second] = saved;
    assert.ok(first && second);
    const changed = save({ ...first.content, directMarketing: true }, first);
    assert.equal(changed.version, 2);
    assert.equal(service.list()[0]?.directMarketing, true);
    const some = service.some([second.id, first.id]);
    assert.deepEqual(
      some.map(({ id, version }) => [id, version]),
      [
        [first.id, 2],
        [second.id, 1],
      ],
    );
  });

  it('that fit are found by the person’s categories', async (t) => {
    const { service, save } = await opened(t);
    for (const content of sampleContents) save(content);
    const titles = service.fitting(['applicant']).map(({ statement }) => statement.title.en);
    assert.deepEqual(titles, ['Recruitment', 'Data protection cases']);
    assert.equal(service.fitting([]).length, sampleContents.length);
  });

  it('refuse the slower of two writers, and a record that is not there', async (t) => {
    const { bench, save } = await opened(t);
    const first = save(sample());
    save(sample(), first);
    assert.throws(() => save(sample(), first), { code: 'staleVersion' });
    const nobody = { id: processingRecordIdSchema.parse(bench.newId()), version: 1 };
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
    assert.equal(service.list().length, sampleContents.length);
  });

  it('can be removed unless a case or a balancing review names them', async (t) => {
    const { service, bench, save, named } = await opened(t);
    const { id, version } = save(sample());
    const remove = () => service.handlers['processing.remove']({ id, version }, bench.call);
    named.push({ id: bareRequest(bench.vault, '2026-0002'), reference: '2026-0002' });
    reopen(bench, service, [balanced(save).id]);
    assert.throws(remove, (thrown: FristError) => {
      assert.equal(thrown.code, 'notPossible');
      assert.deepEqual(thrown.facts['references'], ['2026-0002']);
      return true;
    });
    named.length = 0;
    remove();
    assert.equal(service.list().length, 1);

    const [reviewed] = service.list();
    assert.ok(reviewed);
    const input = { id: reviewed.id, version: reviewed.version };
    assert.throws(() => service.handlers['processing.remove'](input, bench.call), {
      code: 'notPossible',
      facts: reviewedBy('2026-0001'),
    });
  });
});

describe('an objection', () => {
  it('reopens the test of each record that rests on a balancing, once', async (t) => {
    const { service, bench, save } = await opened(t);
    const contract = save({ ...sample('Ett'), legalBases: ['b'] });
    const interest = save({ ...sample('Två'), legalBases: ['b', 'f'] });
    const task = save({ ...sample('Tre'), legalBases: ['e'] });
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
    const [one, other] = [balanced(save), balanced(save, 'Annan analys')];
    const request = reopen(bench, service, [one.id, other.id]);
    reopen(bench, service, [other.id], request);
    assert.deepEqual(
      service.openReviewsOf(request).map(({ recordId }) => recordId),
      [other.id],
    );
  });

  it('records on the test how it came out, for all records or for some', async (t) => {
    const { service, bench, save } = await opened(t);
    const [one, other] = [balanced(save), balanced(save, 'Annan analys')];
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
      message: /Article 21\(1\)/,
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
  const named: ReturnType<RegisterParts['casesNaming']>[number][] = [];
  const service = processingService({
    ...bench,
    read: bench.vault.read,
    casesNaming: () => named,
    eraseFile: () => assert.fail('a record has no files'),
    onConcluded: () => undefined,
    withDisclosures: (records) => records,
  });
  const save = (
    content: ProcessingContent,
    before?: { readonly id: ProcessingRecordId; readonly version: number },
  ) => {
    const keeping = { content, version: before?.version ?? 0, id: before?.id };
    const item = bench.call.write((unit) => service.register.keep(unit, keeping));
    return { ...item, id: processingRecordIdSchema.parse(item.id) };
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

function balanced(save: Opened['save'], name = 'Analys') {
  return save({ ...sample(name), legalBases: ['f'] });
}

function reviewedBy(reference: string) {
  return {
    references: [reference],
    reasonSv: `behandlingen nämns i prövade invändningar (${reference}, artikel 21.1)`,
    reasonEn: `the processing record is named by objections (${reference}, Article 21(1))`,
  };
}
