import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { consentContentSchema } from '../../src/core/consents/model.ts';
import { consentsRegister } from '../../src/core/consents/register.ts';
import { sampleConsents } from '../../src/core/consents/sample.ts';
import { plainDate } from '../../src/core/kit/dates.ts';
import { registerItemIdSchema } from '../../src/core/kit/ids.ts';

const record = registerItemIdSchema.parse('11111111-1111-4111-8111-111111111111');

describe('the sample’s consents', () => {
  it('are sound, withdrawn, bundled and by a visit, and an objection', () => {
    const today = plainDate('2026-11-23');
    const parts = { newsletter: record, analysis: record, website: record, today };
    const contents = sampleConsents(parts).map((draft) =>
      consentsRegister.settled(consentContentSchema.parse(draft)),
    );
    const flagged = contents.map((content) => [
      consentsRegister.state(content),
      consentsRegister.gaps(content).some(({ field }) => field === 'how'),
    ]);
    const [sound, ended, flaggedDraft] = [
      ['active', false],
      ['ended', false],
      ['draft', true],
    ];
    assert.deepEqual(flagged, [sound, ended, flaggedDraft, flaggedDraft, sound]);
    const keys = contents.map((content) => consentsRegister.key(content));
    assert.equal(new Set(keys).size, keys.length);
  });
});
