import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { breachContentSchema } from '../../src/core/breaches/model.ts';
import { breachesRegister } from '../../src/core/breaches/register.ts';
import { sampleBreaches } from '../../src/core/breaches/sample.ts';
import { plainDate } from '../../src/core/kit/dates.ts';
import { registerItemIdSchema } from '../../src/core/kit/ids.ts';

const record = registerItemIdSchema.parse('11111111-1111-4111-8111-111111111111');

describe('the sample’s breaches', () => {
  it('lack nothing, contradict nothing, and lie in the past on any day', () => {
    for (const day of ['2026-11-23', '2024-02-29', '2031-01-01']) {
      const today = plainDate(day);
      for (const draft of sampleBreaches({ billing: record, newsletter: record, today })) {
        const content = breachesRegister.settled(breachContentSchema.parse(draft));
        assert.deepEqual(breachesRegister.gaps(content), []);
        assert.deepEqual(
          [
            breachesRegister.state(content),
            content.closedOn !== undefined && content.closedOn < today,
          ],
          ['ended', true],
        );
      }
    }
  });
});
