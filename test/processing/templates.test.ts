import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { languages } from '../../src/core/kit/language.ts';
import { processingContentSchema } from '../../src/core/processing/model.ts';
import { recordGaps } from '../../src/core/processing/rules/gaps.ts';
import { restsOnBalancing, settledContent } from '../../src/core/processing/rules.ts';
import { recordTemplates } from '../../src/core/processing/templates/index.ts';
import { draftOf } from '../../src/core/processing/templates/wording.ts';

/** What a template cannot know of an organisation: everything else must be there. */
const left = new Set([
  'statement.recipients',
  'statement.transfers',
  'balancingTests',
  'systems',
  'measures',
  'accessReviewOn',
  'owner',
  'nextReview',
  'dpiaNeed',
  'notices',
]);

describe('the templates of processing records', () => {
  it('are the usual ones, each under a name and a code of its own', () => {
    assert.deepEqual(
      recordTemplates.map(({ code }) => code),
      ['customer', 'billing', 'newsletter', 'webVisits', 'courses', 'recruitment', 'workbench'],
    );
    const titles = recordTemplates.map(({ statement }) => statement.title.sv);
    assert.equal(new Set(titles).size, titles.length);
  });

  for (const language of languages) {
    it(`say in ${language} all that is the same anywhere, as drafts that can be saved as they are`, () => {
      for (const template of recordTemplates) {
        const content = processingContentSchema.parse(draftOf(template, language));
        assert.equal(content.state, 'draft');
        assert.deepEqual(settledContent(content), content, template.code);
        const missing = recordGaps(content).map(({ field }) => field.replace(/\.(sv|en)$/, ''));
        assert.deepEqual(
          missing.filter((field) => !left.has(field)),
          [],
          template.code,
        );
        const needsTest = restsOnBalancing(content);
        assert.equal(missing.includes('balancingTests'), needsTest, template.code);
      }
    });
  }

  it('have every necessity and role in the language asked for', () => {
    for (const template of recordTemplates) {
      const [sv, en] = languages.map((language) =>
        processingContentSchema.parse(draftOf(template, language)),
      );
      assert.ok(sv && en);
      for (const [n, { necessity }] of sv.data.entries()) {
        assert.notEqual(necessity, en.data[n]?.necessity, template.code);
      }
      assert.deepEqual(sv.statement, en.statement);
      assert.equal(sv.data.length, en.data.length);
    }
  });

  it('leave nothing open of this workbench itself but what its organisation decides', () => {
    const workbench = recordTemplates.find(({ code }) => code === 'workbench');
    assert.ok(workbench);
    const gaps = recordGaps(processingContentSchema.parse(draftOf(workbench, 'sv')));
    assert.deepEqual(
      gaps.map(({ field }) => field),
      ['accessReviewOn', 'owner', 'nextReview', 'dpiaNeed', 'notices'],
    );
  });
});
