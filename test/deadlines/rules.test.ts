import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { deadlinesContract } from '../../src/core/deadlines/contract.ts';
import type { Pause } from '../../src/core/deadlines/model.ts';
import { explainDeadline, ruleVersionFor } from '../../src/core/deadlines/rules.ts';
import { instantSchema, localDate, plainDate, timeZoneSchema } from '../../src/core/kit/dates.ts';
import { FristError } from '../../src/core/kit/errors.ts';

type Vector = Record<
  | 'received'
  | 'nominal'
  | 'due'
  | 'dueSondagsregeln'
  | 'nominalExtended'
  | 'extended'
  | 'extendedSondagsregeln',
  string
>;

const { vectors }: { vectors: readonly Vector[] } = JSON.parse(
  readFileSync(new URL('./deadline-vectors.json', import.meta.url), 'utf8'),
);

function pause(from: string, to?: string, override?: string): Pause {
  return {
    from: plainDate(from),
    ...(to === undefined ? {} : { to: plainDate(to) }),
    ...(override === undefined ? {} : { override }),
  };
}

function explained(received: string, ...pauses: readonly Pause[]) {
  return explainDeadline({ received: plainDate(received), pauses });
}

test('every published vector comes out to the day', () => {
  assert.ok(vectors.length >= 29);
  for (const vector of vectors) {
    const found = explained(vector.received);
    assert.deepEqual(
      {
        received: vector.received,
        nominal: found.nominal,
        due: found.due,
        dueSondagsregeln: found.dueSondagsregeln,
        nominalExtended: found.nominalExtended,
        extended: found.extended,
        extendedSondagsregeln: found.extendedSondagsregeln,
      },
      vector,
    );
  }
});

const suspended = [
  ['S1', '2026-03-02', '2026-03-03', '2026-03-13', 10, '2026-04-12', '2026-04-13', '2026-04-13'],
  ['S2', '2026-05-04', '2026-05-06', '2026-05-20', 14, '2026-06-18', '2026-06-18', '2026-06-22'],
  ['S4', '2026-01-15', '2026-01-15', '2026-02-28', 44, '2026-03-31', '2026-03-31', '2026-03-30'],
] as const;

for (const [name, received, from, to, days, nominal, due, restart] of suspended) {
  test(`${name}: a pause of ${days} days moves the last day, and the earlier reading alarms`, () => {
    const found = explained(received, pause(from, to));
    assert.equal(found.nominal, nominal);
    assert.equal(found.due, due);
    assert.equal(found.dueSondagsregeln, due);
    assert.equal(found.restart, restart);
    assert.equal(found.alarm, due < restart ? due : restart);
    assert.equal(found.pauses[0]?.days, days);
    assert.equal(found.pauses[0]?.credited, true);
  });
}

test('S6: a question put after 25 days is not credited, and the trace says why', () => {
  const found = explained('2026-05-04', pause('2026-05-29', '2026-06-02'));
  assert.equal(found.due, '2026-06-04');
  assert.equal(found.restart, undefined);
  assert.equal(found.pauses[0]?.credited, false);
  const step = found.trace.find(({ rule }) => rule === 'R9');
  assert.match(step?.text.en ?? '', /after 25 days.*not without undue delay/);
  assert.match(step?.text.sv ?? '', /inte utan onödigt dröjsmål/);
});

test('S6: the officer’s recorded reason credits the late question', () => {
  const reason = 'The doubt arose only when a second person claimed the account.';
  const found = explained('2026-05-04', pause('2026-05-29', '2026-06-02', reason));
  assert.equal(found.nominal, '2026-06-08');
  assert.equal(found.pauses[0]?.credited, true);
});

test('a question on the seventh day counts, on the eighth not', () => {
  assert.equal(explained('2026-05-04', pause('2026-05-11', '2026-05-12')).nominal, '2026-06-05');
  assert.equal(explained('2026-05-04', pause('2026-05-12', '2026-05-13')).nominal, '2026-06-04');
});

test('an unanswered question moves nothing yet, and the trace says that it will', () => {
  const found = explained('2026-05-04', pause('2026-05-06'));
  assert.equal(found.due, '2026-06-04');
  assert.equal(found.alarm, '2026-06-04');
  assert.equal(found.restart, undefined);
  assert.match(
    found.trace.find(({ rule }) => rule === 'R9')?.text.en ?? '',
    /only when the answer/,
  );
});

test('a period that has ended cannot pause, whatever the reason', () => {
  const late = pause('2026-06-05', '2026-06-20', 'The officer was away for the whole of May.');
  assert.equal(explained('2026-05-04', late).due, '2026-06-04');
});

test('a follow-up question counts its week from the answer that raised it', () => {
  const first = pause('2026-05-06', '2026-05-20');
  const second = pause('2026-05-22', '2026-05-25');
  const found = explained('2026-05-04', second, first);
  assert.equal(found.nominal, '2026-06-21');
  assert.deepEqual(
    found.pauses.map(({ from }) => from),
    ['2026-05-06', '2026-05-22'],
  );
  assert.equal(explained('2026-05-04', second).nominal, '2026-06-04');
});

test('an extension is anchored on receipt; its other reading is the earlier internal target', () => {
  const found = explained('2026-01-31');
  assert.equal(found.nominalExtended, '2026-04-30');
  assert.equal(found.extendedTarget, '2026-04-28');
});

test('the internal target is day fourteen, or the working day before it', () => {
  assert.equal(explained('2026-03-02').internalTarget, '2026-03-16');
  assert.equal(explained('2026-03-20').internalTarget, '2026-04-02');
  assert.equal(explained('2026-12-10').internalTarget, '2026-12-23');
});

const refused = [
  ['ends before it begins', [pause('2026-05-10', '2026-05-09')], 'pauses.0.to'],
  ['begins before receipt', [pause('2026-05-03', '2026-05-09')], 'pauses.0.from'],
  [
    'overlaps another',
    [pause('2026-05-06', '2026-05-12'), pause('2026-05-11', '2026-05-14')],
    'pauses.1.from',
  ],
  [
    'follows an open one',
    [pause('2026-05-06'), pause('2026-05-11', '2026-05-14')],
    'pauses.1.from',
  ],
  ['lasts eleven years', [pause('2026-05-06', '2037-05-06')], 'pauses.0.to'],
] as const;

for (const [what, pauses, path] of refused) {
  test(`a pause that ${what} is refused with its field`, () => {
    assert.throws(
      () => explained('2026-05-04', ...pauses),
      (error: unknown) => {
        assert.ok(error instanceof FristError);
        assert.equal(error.code, 'invalidInput');
        assert.match(JSON.stringify(error.facts.fields), new RegExp(`"${path}"`));
        assert.match(String(error.facts.problems), new RegExp(path.replaceAll('.', '\\.')));
        return true;
      },
    );
  });
}

test('a pause may begin on the day the one before ended', () => {
  const found = explained(
    '2026-05-04',
    pause('2026-05-08', '2026-05-10'),
    pause('2026-05-06', '2026-05-08'),
  );
  assert.equal(found.nominal, '2026-06-08');
});

test('absurd years and unknown rule versions are typed errors', () => {
  for (const received of ['0000-02-29', '1989-12-31', '2200-01-01', '9999-12-31']) {
    assert.throws(() => explained(received), { code: 'invalidInput' });
  }
  const received = plainDate('2026-05-04');
  assert.throws(() => explainDeadline({ received, ruleVersion: 'gdpr-1999' }), {
    code: 'invalidInput',
  });
});

test('the contract refuses dates that are no dates', () => {
  const { input } = deadlinesContract['deadlines.explain'];
  for (const received of ['2026-02-30', '26-1-1', '', '2026-2-3', '2026-01-01T00:00', 20260101]) {
    assert.equal(input.safeParse({ received }).success, false, String(received));
  }
  assert.equal(input.safeParse({ received: '2026-02-28' }).success, true);
});

test('the output fits the contract, pauses and all', () => {
  const found = explained('2026-01-15', pause('2026-01-15', '2026-02-28'), pause('2026-03-02'));
  assert.deepEqual(deadlinesContract['deadlines.explain'].output.parse(found), found);
});

test('receipts before the GDPR are counted with the oldest version, and the trace says so', () => {
  const found = explained('2017-03-04');
  assert.equal(found.ruleVersion, 'gdpr-2018-05-25');
  assert.equal(ruleVersionFor(plainDate('2017-03-04')).id, 'gdpr-2018-05-25');
  assert.match(JSON.stringify(found.trace), /before 25 May 2018/);
  assert.doesNotMatch(JSON.stringify(explained('2018-05-25').trace), /before 25 May/);
});

test('an e-mail of 23:30 UTC on 31 August arrived on 1 September in Stockholm', () => {
  const stockholm = timeZoneSchema.parse('Europe/Stockholm');
  const received = localDate(instantSchema.parse('2026-08-31T23:30:00Z'), stockholm);
  assert.equal(received, '2026-09-01');
  assert.equal(explained(received).due, '2026-10-01');
});
