import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { articleIn } from '../../src/core/kit/citations.ts';

test('a citation reads as Swedish law does on Swedish screens and as the regulation does on English ones', () => {
  const cases = [
    ['GDPR Art 12(3)', 'artikel 12.3', 'Article 12(3)'],
    ['GDPR Art 5(1)(c), 12(6)', 'artikel 5.1 c, 12.6', 'Article 5(1)(c), 12(6)'],
    ['GDPR Art 15(1)(a)-(h)', 'artikel 15.1 a–h', 'Article 15(1)(a)–(h)'],
    ['Art. 17.3 b', 'artikel 17.3 b', 'Article 17(3)(b)'],
    ['Art. 21.2–21.3', 'artikel 21.2–21.3', 'Article 21(2)–21(3)'],
    ['Art. 16', 'artikel 16', 'Article 16'],
    ['Dataskyddslagen 3:10', 'dataskyddslagen 3 kap. 10 §', 'Dataskyddslagen 3:10'],
  ] as const;
  for (const [citation, sv, en] of cases) {
    assert.equal(articleIn(citation, 'sv'), sv);
    assert.equal(articleIn(citation, 'en'), en);
  }
});

test('a citation of another act stays as it is', () => {
  for (const citation of ['SFS 2018:218 5 kap. 2 §', 'Bokföringslagen 7 kap. 2 §']) {
    assert.equal(articleIn(citation, 'sv'), citation);
    assert.equal(articleIn(citation, 'en'), citation);
  }
});

test('several paragraphs or points of one article are each written in full in Swedish', () => {
  assert.equal(articleIn('Art 28(2), (4)', 'sv'), 'artikel 28.2, 28.4');
  assert.equal(articleIn('Art 15(1)(b), (c)', 'sv'), 'artikel 15.1 b, c');
  assert.equal(articleIn('Art 28(2), (4)', 'en'), 'Article 28(2), (4)');
});
