import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { plainDate } from '../../../src/core/kit/dates.ts';
import type { Report } from '../../../src/core/reports/model.ts';
import { unlockVault } from '../../../src/core/vault/vault.ts';
import { type Case, insertCase } from '../../requests/statistics/fixture.ts';
import { openTestApp, type TestApp, testPassphrase } from '../../support/app.ts';

/*
 * Nine cases of the second quarter of 2026, written down by hand, and the figures that they make, counted by hand.
 */

const day = (monthAndDay: string) => plainDate(`2026-${monthAndDay}`);

function aCase(received: string, due: string, given: Partial<Case>): Case {
  return {
    state: 'closed',
    kind: 'rights',
    channel: 'email',
    rights: ['access'],
    received: day(received),
    due: day(due),
    alarm: day(due),
    answeredOn: null,
    closedOn: null,
    isMerged: false,
    extension: null,
    fee: null,
    question: null,
    decisions: [],
    ...given,
  };
}

const granted = [{ right: 'access', outcome: 'granted', grounds: [] }] as const;

/** Ten days, in time. */
const quick = aCase('04-01', '05-04', {
  answeredOn: day('04-11'),
  closedOn: day('04-12'),
  decisions: granted,
});
/** Thirty days, in time; one right granted, the other refused. */
const both = aCase('04-10', '05-11', {
  channel: 'post',
  rights: ['access', 'erasure'],
  answeredOn: day('05-10'),
  closedOn: day('05-10'),
  decisions: [...granted, { right: 'erasure', outcome: 'refused', grounds: ['legalObligation'] }],
});
/** Received in the quarter before; thirty-six days, five of them too many. */
const late = aCase('03-20', '04-20', {
  rights: ['erasure'],
  answeredOn: day('04-25'),
  decisions: [{ right: 'erasure', outcome: 'partly', grounds: ['rightsOfOthers'] }],
});
const open = aCase('06-20', '07-20', { state: 'searching', channel: 'webForm' });
/** Open and overdue when the quarter ends; answered after it. */
const overdue = aCase('05-01', '06-01', { answeredOn: day('07-05') });
const withdrawn = aCase('05-05', '06-05', { state: 'withdrawn', closedOn: day('05-06') });
const duplicate = aCase('05-07', '06-08', { closedOn: day('05-08'), isMerged: true });
const question = aCase('05-09', '06-09', { kind: 'question', rights: [] });
/** Eighty-nine days, in time because it was extended and the person told. */
const extended = aCase('04-02', '07-02', {
  rights: ['rectification'],
  answeredOn: day('06-30'),
  extension: { ground: 'complexity', notifiedOn: day('04-20') },
});

let test: TestApp;
let report: Report;

before(async () => {
  test = await openTestApp();
  await test.app.call('vault.lock', {});
  const vault = await unlockVault(test.vaultFile, { passphrase: testPassphrase }, { randomBytes });
  vault.transact((db) => {
    const all = [quick, both, late, open, overdue, withdrawn, question, extended];
    const ids = all.map((one, n) => insertCase(db, n + 1, one));
    insertCase(db, 9, duplicate, ids[0]);
  });
  vault.close();
  await test.call('vault.unlock', { passphrase: testPassphrase });
  const period = { from: day('04-01'), until: day('06-30') };
  report = await test.call('reports.run', { report: 'management', language: 'en', period });
});

after(async () => {
  assert.deepEqual(test.faults, []);
  await test.remove();
});

function figuresIn(id: string) {
  const section = report.sections.find((one) => one.id === id);
  return (section?.parts ?? []).flatMap((part) =>
    part.kind === 'figures'
      ? part.figures.map(({ label, value, before }) => [label, value, before])
      : [],
  );
}

function rowsOf(id: string) {
  for (const { parts } of report.sections) {
    for (const part of parts) if (part.kind === 'table' && part.id === id) return part.rows;
  }
  assert.fail(`no table ${id}`);
}

describe('the management report of nine cases', () => {
  it('counts what came in, was answered, withdrawn and lay open, beside the quarter before', () => {
    assert.deepEqual(figuresIn('requests'), [
      ['Requests received', 6, 1],
      ['Answered', 4, 0],
      ['Withdrawn', 1, 0],
      ['Open at the end of the period', 2, 1],
    ]);
  });

  it('says how many were on time, the middle and the worst: nothing where nothing was answered', () => {
    assert.deepEqual(figuresIn('timing'), [
      ['Answered on time', 75, null],
      ['Median days to answer', 33, null],
      ['Worst, days to answer', 89, null],
      ['Overdue without an answer', 1, 0],
    ]);
  });

  it('tells rights, channels and kinds apart; two rights of a case count under both', () => {
    assert.deepEqual(rowsOf('byRight'), [
      ['Access (extract from the records)', 5, 0, 2, 100, 20, 30],
      ['Rectification', 1, 0, 1, 100, 89, 89],
      ['Erasure', 1, 1, 2, 50, 33, 36],
    ]);
    assert.deepEqual(rowsOf('byChannel'), [
      ['E-mail', 4, 1],
      ['Post', 1, 0],
      ['Web form', 1, 0],
      ['Total', 6, 1],
    ]);
    assert.deepEqual(rowsOf('byKind'), [
      ['Request', 6, 1],
      ['Question', 1, 0],
    ]);
  });

  it('gives decisions with their grounds, and extensions that the persons were told of', () => {
    assert.deepEqual(rowsOf('outcomes'), [
      ['Access (extract from the records)', 2, 0, 0],
      ['Erasure', 0, 1, 1],
    ]);
    assert.deepEqual(
      rowsOf('grounds').map(([right, outcome, , cases]) => [right, outcome, cases]),
      [
        ['Erasure', 'Partly', 1],
        ['Erasure', 'Refused', 1],
      ],
    );
    const [complex, number] = rowsOf('interventions');
    assert.deepEqual(complex, ['Extension: complex request', 'Article 12(3)', 1, 0]);
    assert.deepEqual(number?.slice(2), [0, 0]);
  });

  it('has as many open after the last week as the report on workload follows week by week', async () => {
    const asked = { report: 'workload', language: 'en', period: report.period } as const;
    const { sections } = await test.call('reports.run', asked);
    const weeks = sections.flatMap(({ parts }) => parts).find((part) => part.kind === 'table');
    assert.ok(weeks?.kind === 'table' && weeks.id === 'weeks');
    const sums = [1, 2, 3].map((column) =>
      weeks.rows.reduce((sum, row) => sum + Number(row[column]), 0),
    );
    assert.deepEqual([...sums, weeks.rows.at(-1)?.[4]], [6, 4, 1, 2]);
  });

  it('begins with a summary that says in words whether the law was kept', () => {
    const [summary, decisions] = report.sections;
    assert.equal(summary?.id, 'summary');
    const [words, counted] = summary?.parts ?? [];
    assert.ok(words?.kind === 'text' && counted?.kind === 'text');
    assert.match(words.text, /1 April 2026 – 30 June 2026/);
    assert.match(counted.text, /^1 of 4 answers was given late\. 1 request is overdue /);
    assert.match(counted.text, /More requests came in than in the period before\./);
    assert.equal(decisions?.id, 'decisions');
    assert.deepEqual(
      rowsOf('decisions').map(([register, what, on]) => [register, what, on]),
      [['Cases', '2026-0004', '2026-07-20']],
    );
  });

  it('narrows by right and channel', async () => {
    const period = { from: day('04-01'), until: day('06-30') };
    const filters = { rights: ['erasure' as const], channels: ['post' as const] };
    const asked = { report: 'management', language: 'en', period, filters } as const;
    report = await test.call('reports.run', asked);
    assert.deepEqual(rowsOf('byRight'), [['Erasure', 1, 0, 1, 100, 30, 30]]);
    assert.deepEqual(rowsOf('outcomes'), [['Erasure', 0, 0, 1]]);
  });
});

describe('where small numbers are held back', () => {
  it('no list of cases tells by its length what the figures do not', async () => {
    const period = { from: day('04-01'), until: day('06-30') };
    for (const name of ['management', 'deadlines'] as const) {
      const asked = { report: name, language: 'en', period, suppressSmall: true } as const;
      const made = await test.call('reports.run', asked);
      assert.doesNotMatch(JSON.stringify(made), /2026-000\d/, name);
    }
  });
});
