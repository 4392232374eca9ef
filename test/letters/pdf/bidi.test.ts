import assert from 'node:assert/strict';
import { test } from 'node:test';
import { levelsOf, mirror, visualOrder } from '../../../src/core/letters/pdf/bidi.ts';

/** The characters in the order in which they stand on paper, from left to right. */
function printed(text: string): string {
  const levels = levelsOf(text);
  const parts = [...text].map((character, at) => ({ character, level: levels[at] ?? 0 }));
  return visualOrder(parts)
    .map(({ character, level }) => (level % 2 === 1 ? mirror(character) : character))
    .join('');
}

// In these cases Hebrew stands as א ב ג, whose order is easy to see.
const cases: readonly (readonly [string, string, string])[] = [
  ['Latin text stays as it is', 'Anna (f. 1985), 2 tr', 'Anna (f. 1985), 2 tr'],
  ['a Hebrew word is turned', 'אבג', 'גבא'],
  ['words of a Hebrew name change places', 'אב גד', 'דג בא'],
  ['a number inside Hebrew keeps its order', 'אב 123 גד', 'דג 123 בא'],
  ['brackets around Hebrew are mirrored', 'אב (גד)', '(דג) בא'],
  ['Hebrew inside Swedish is turned in its place', 'Hej אב גד, tack', 'Hej דג בא, tack'],
  ['Swedish inside Hebrew keeps its order', 'אב Kungsgatan 4 גד', 'דג Kungsgatan 4 בא'],
  [
    'brackets around both languages stay with the line',
    'Anna (född אבג) 1985',
    'Anna (född גבא) 1985',
  ],
  ['a sign after Hebrew in Swedish stays after it', 'Namn: אב.', 'Namn: בא.'],
];

for (const [name, text, expected] of cases) {
  test(name, () => assert.equal(printed(text), expected));
}

test('no character is lost or doubled, whatever is mixed', () => {
  const pieces = ['a', ' ', 'אב', '12', '(', ')', '-', 'محمد', '王', '.', '𐤀'];
  for (let seed = 1; seed < 400; seed++) {
    const text = Array.from(
      { length: 12 },
      (_, n) => pieces[(seed * (n + 3) * 7 + n * n) % pieces.length],
    ).join('');
    const levels = levelsOf(text);
    assert.equal(levels.length, text.length);
    const parts = [...text].map((character, at) => ({ character, level: levels[at] ?? 0 }));
    const after = visualOrder(parts).map(({ character }) => character);
    assert.deepEqual(after.sort(), [...text].sort());
  }
});
