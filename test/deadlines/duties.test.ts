import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { consultationDue, noticeDue } from '../../src/core/deadlines/rules/otherPeriods.ts';
import { explainDeadline } from '../../src/core/deadlines/rules.ts';
import { addDays, daysBetween, type PlainDate, plainDate } from '../../src/core/kit/dates.ts';
import type { Right } from '../../src/core/requests/model.ts';

const anyDay = fc
  .integer({ min: 0, max: 8034 })
  .map((days): PlainDate => addDays(plainDate('2018-01-01'), days));

function immediate(rights: readonly Right[]) {
  const { trace } = explainDeadline({ received: plainDate('2026-11-20'), rights });
  return trace.filter(({ rule }) => rule === 'R11');
}

describe('what a right demands before the month has passed (R11)', () => {
  it('is nothing for access', () => assert.deepEqual(immediate(['access']), []));

  it('is a stop at once for a marketing objection and a withdrawn consent', () => {
    for (const right of ['marketingObjection', 'consentWithdrawal'] as const) {
      const [only, ...others] = immediate([right, 'access']);
      assert.deepEqual(others, []);
      assert.equal(only?.date, '2026-11-20');
      assert.match(only?.text.sv ?? '', /upphöra genast/);
      assert.match(only?.citation ?? '', /7\.3, 21\.3/);
    }
  });

  it('is restriction meanwhile for rectification and objection', () => {
    for (const right of ['rectification', 'objection'] as const) {
      assert.match(immediate([right])[0]?.citation ?? '', /18\.1/);
    }
  });

  it('never moves a date', () => {
    fc.assert(
      fc.property(anyDay, (received) => {
        const { trace: _, ...plain } = explainDeadline({ received });
        const { trace: __, ...asked } = explainDeadline({ received, rights: ['objection'] });
        assert.deepEqual(asked, plain);
      }),
    );
  });
});

describe('the warning against thirty days (R13)', () => {
  it('stands exactly where thirty days end after the month', () => {
    fc.assert(
      fc.property(anyDay, (received) => {
        const { trace } = explainDeadline({ received });
        const month = trace.find(({ rule }) => rule === 'R2' || rule === 'R3')?.date;
        assert.ok(month);
        const warned = trace.some(({ rule }) => rule === 'R13');
        assert.equal(warned, daysBetween(received, month) < 30);
      }),
    );
    const february = explainDeadline({ received: plainDate('2026-01-31') }).trace;
    assert.match(february.find(({ rule }) => rule === 'R13')?.text.sv ?? '', /2 mars 2026/);
  });
});

describe('other periods (R12)', () => {
  it('give a month for the Art 14 notice, rolled as every EU period', () => {
    const notice = noticeDue({ obtained: plainDate('2026-01-28'), calendar: 'SE' });
    assert.equal(notice.nominal, '2026-02-28');
    assert.equal(notice.due, '2026-03-02');
  });

  it('end sooner when the data are used for contact or disclosed first', () => {
    const facts = { obtained: plainDate('2026-03-04'), calendar: 'SE' } as const;
    const contact = noticeDue({ ...facts, firstCommunication: plainDate('2026-03-10') });
    assert.equal(contact.due, '2026-03-10');
    assert.equal(contact.trace.length, 2);
    const both = noticeDue({
      ...facts,
      firstCommunication: plainDate('2026-03-20'),
      firstDisclosure: plainDate('2026-03-15'),
    });
    assert.equal(both.due, '2026-03-15');
    const later = noticeDue({ ...facts, firstDisclosure: plainDate('2026-09-01') });
    assert.equal(later.due, '2026-04-07');
  });

  it('give the authority eight weeks, or fourteen, for its advice', () => {
    const requested = plainDate('2026-06-01');
    assert.equal(consultationDue({ requested, extended: false, calendar: 'SE' }).due, '2026-07-27');
    assert.equal(consultationDue({ requested, extended: true, calendar: 'SE' }).due, '2026-09-07');
  });
});
