import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { searchExpression } from '../../src/core/kit/search.ts';

describe('the search expression', () => {
  it('makes every word a quoted prefix', () => {
    assert.equal(searchExpression('Åsa  öberg-lind'), '"Åsa"* "öberg"* "lind"*');
  });

  it('is nothing where there is no word', () => {
    for (const typed of ['', '   ', '"*()', '- + :', '😀'])
      assert.equal(searchExpression(typed), undefined);
  });

  it('is never a syntax error, whatever is typed', () => {
    const database = new Database(':memory:');
    database.exec('CREATE VIRTUAL TABLE words USING fts5 (a, b)');
    const find = database.prepare('SELECT count(*) FROM words WHERE words MATCH ?');
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom('a AND', 'NEAR(', 'a:x', '-x', '*', '('.repeat(5000), 'a OR OR b', '"', '^a'),
    );
    fc.assert(
      fc.property(hostile, (typed) => {
        const expression = searchExpression(typed);
        if (expression !== undefined) find.get(expression);
      }),
    );
    database.close();
  });
});
