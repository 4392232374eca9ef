import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plainDate } from '../../src/core/kit/dates.ts';
import { retentionActionContentSchema } from '../../src/core/retention/model.ts';
import { actionCertificate } from '../../src/core/retention/prints/certificate.ts';

const done = {
  what: 'Kunder',
  dueOn: '2026-11-01',
  doneOn: '2026-11-23',
  doneBy: 'Kundchefen',
  proof: 'Körd.',
} as const;

/** The first words of the certificate of an action, in Swedish. */
function lead(draft: Parameters<typeof retentionActionContentSchema.parse>[0]): string {
  const facts = {
    action: retentionActionContentSchema.parse(draft),
    rule: undefined,
    record: undefined,
    on: plainDate('2026-11-23'),
    head: { sequence: 1, hash: 'ab' },
  };
  const [block] = actionCertificate(facts, 'sv').blocks;
  return block?.kind === 'text' ? block.text : '';
}

describe('the certificate of a retention action', () => {
  it('certifies the deed that was done, and no other', () => {
    assert.match(lead({ ...done, action: 'delete' }), /har tagits bort när tiden .* var ute/);
    assert.match(lead({ ...done, action: 'anonymise' }), /har anonymiserats när/);
    assert.match(lead({ ...done, action: 'erase' }), /har raderats oåterkalleligt när/);
    assert.match(lead({ ...done, action: 'restrict' }), /har begränsats när/);
  });

  it('does not say that the time was up where it was done early', () => {
    const early = { ...done, action: 'delete', doneOn: '2026-10-31', earlyReason: 'Systembyte.' };
    assert.match(lead(early), /innan tiden för att spara dem var ute/);
    assert.match(lead({ ...early, doneOn: done.dueOn }), /när tiden/);
  });
});
