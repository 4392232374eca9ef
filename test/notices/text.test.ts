import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { NoticeBlock } from '../../src/core/notices/model.ts';
import { generate } from '../../src/core/notices/rules/generate.ts';
import { blocksOf, textOf } from '../../src/core/notices/rules/text.ts';
import type { ProcessingDraft } from '../../src/core/processing/model.ts';
import { factsOf, recordOf, wholeRecord } from './facts.ts';

describe('the text of a notice', () => {
  for (const [name, text, blocks] of [
    ['a heading', 'Dina rättigheter', [{ kind: 'heading', text: 'Dina rättigheter' }]],
    ['a sentence', 'Du har rätt.', [{ kind: 'text', text: 'Du har rätt.' }]],
    ['a question', 'Vad gäller?', [{ kind: 'text', text: 'Vad gäller?' }]],
    ['two lines', 'Box 1\n123 45 Orten', [{ kind: 'text', text: 'Box 1\n123 45 Orten' }]],
    ['a list', '• ett\n• två', [{ kind: 'bullets', items: ['ett', 'två'] }]],
    ['a long line', 'ord '.repeat(40).trim(), [{ kind: 'text', text: 'ord '.repeat(40).trim() }]],
    ['nothing', ' \n\n ', []],
  ] as const satisfies readonly (readonly [string, string, readonly NoticeBlock[]])[]) {
    it(`is read in parts: ${name}`, () => assert.deepEqual(blocksOf(text), blocks));
  }

  it('comes back part by part as it was generated, whatever the records say', () => {
    const words = fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' });
    fc.assert(
      fc.property(words, words, fc.boolean(), (purpose, title, isMarketing) => {
        const draft: ProcessingDraft = {
          ...wholeRecord,
          directMarketing: isMarketing,
          statement: {
            ...wholeRecord.statement,
            title: { sv: storable(title), en: '' },
            purposes: { sv: storable(purpose), en: '' },
          },
        };
        const { blocks } = generate(factsOf([recordOf(draft)]), 'sv');
        assert.deepEqual(blocksOf(textOf(blocks)), blocks);
      }),
      { numRuns: 200 },
    );
  });
});

/** What a form lets through, so that the property is about notices. */
function storable(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cs}\p{M}\u2028\u2029]/gu, ' ').trim() || 'x';
}
