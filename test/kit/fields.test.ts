import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { emailSchema, line, prose } from '../../src/core/kit/fields.ts';

const accepts = (schema: ReturnType<typeof line>, text: string) => schema.safeParse(text).success;

describe('a field of text', () => {
  it('takes every script and emoji, and stores NFC without outer spaces', () => {
    for (const text of ['Åsa Öberg', 'דוד לוי', 'محمد', '山田太郎', '👩‍👩‍👧 fest', 'Phạm Thị Ý']) {
      assert.equal(line(200).parse(`  ${text.normalize('NFD')} `), text.normalize('NFC'));
    }
  });

  it('refuses what the vault cannot hold or a letter cannot print', () => {
    const bad = ['a\u0000b', 'a\u001bb', '\ud800', 'a\u007f', `e${'\u0301'.repeat(40)}`];
    for (const text of bad) assert.ok(!accepts(line(200), text), JSON.stringify(text));
    for (const text of bad) assert.ok(!accepts(prose(200), text), JSON.stringify(text));
  });

  it('has line breaks only where running text is meant', () => {
    assert.ok(!accepts(line(200), 'rad 1\nrad 2'));
    assert.equal(prose(200).parse('rad 1\r\nrad 2'), 'rad 1\nrad 2');
  });

  it('is stored as it will be read: parsing twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 50 }), (text) => {
        const once = prose(500).safeParse(text);
        if (once.success) assert.equal(prose(500).parse(once.data), once.data);
      }),
    );
  });

  it('takes an e-mail address for what it looks like', () => {
    for (const good of ['a@b.se', 'å.ö+x@exämple.se'])
      assert.ok(emailSchema.safeParse(good).success);
    for (const bad of ['', 'a', 'a@', '@b', 'a b@c.se', 'a@b@c', '<a@b.se>', 'a@b.se,c@d.se']) {
      assert.ok(!emailSchema.safeParse(bad).success, bad);
    }
  });
});
