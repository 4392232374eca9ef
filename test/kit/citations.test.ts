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
    ['Recital 47', 'skäl 47', 'Recital 47'],
    ['Art 34(2), recital 86', 'artikel 34.2, skäl 86', 'Article 34(2), recital 86'],
    ['Art 44-49', 'artikel 44–49', 'Article 44–49'],
    ['Art 4(7)-(8), 26, 28', 'artikel 4.7–4.8, 26, 28', 'Article 4(7)–(8), 26, 28'],
    ['BFL 7:2', '7 kap. 2 § bokföringslagen', 'Bookkeeping Act 7:2'],
    [
      'Art 33(1); Reg 1182/71 Art 3(3)-(4)',
      'artikel 33.1; förordning 1182/71 artikel 3.3–3.4',
      'Article 33(1); Regulation 1182/71 Article 3(3)–(4)',
    ],
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
