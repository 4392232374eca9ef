import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { bounded, boxBetween, nudged } from '../../../src/renderer/extracts/redaction/boxes.ts';
import { movedSpot, pageOf } from '../../../src/renderer/extracts/redaction/gridKeys.ts';
import { noRows, ranged, toggled } from '../../../src/renderer/extracts/redaction/rowChoice.ts';
import { type Mark, segmentsOf } from '../../../src/renderer/extracts/redaction/segments.ts';

const states = ['proposed', 'accepted', 'masked'] as const;
const marksOf = (length: number) =>
  fc.array(
    fc
      .tuple(fc.nat(length), fc.nat(length), fc.constantFrom(...states))
      .map(
        ([a, b, state]): Mark => ({ column: 0, from: Math.min(a, b), to: Math.max(a, b), state }),
      ),
    { maxLength: 6 },
  );

test('a cell cut at its marks loses no letter, and what is struck is never shown as less', () => {
  const cells = fc
    .string({ maxLength: 40 })
    .chain((text) => fc.tuple(fc.constant(text), marksOf(text.length)));
  fc.assert(
    fc.property(cells, ([text, marks]) => {
      const segments = segmentsOf(text, marks);
      assert.equal(segments.map((segment) => segment.text).join(''), text);
      for (const { from, text: words, mark } of segments) {
        const struck = marks.some(
          (each) =>
            each.state === 'accepted' && each.from <= from && each.to >= from + words.length,
        );
        if (words !== '' && struck) assert.equal(mark?.state, 'accepted');
      }
    }),
  );
});

test('a box stays on its page however it is drawn, moved or resized', () => {
  const part = fc.double({ min: -0.5, max: 1.5, noNaN: true });
  const keys = fc.array(fc.constantFrom('ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'));
  fc.assert(
    fc.property(part, part, part, part, keys, fc.boolean(), (x, y, u, v, pressed, resize) => {
      const drawn = boxBetween({ x, y }, { x: u, y: v });
      if (drawn === undefined) return;
      let box = bounded(drawn);
      for (const key of pressed) box = nudged(box, key, { resize, fine: false }) ?? box;
      assert.ok(box.x >= 0 && box.y >= 0 && box.width > 0 && box.height > 0);
      assert.ok(box.x + box.width <= 1.000001 && box.y + box.height <= 1.000001);
    }),
  );
});

test('a slip of the hand draws no box', () => {
  assert.equal(boxBetween({ x: 0.5, y: 0.5 }, { x: 0.5, y: 0.5 }), undefined);
});

test('a range of rows goes from the last one chosen, either way', () => {
  assert.deepEqual([...ranged(toggled(noRows, 7), 4).rows].toSorted(), [4, 5, 6, 7]);
  assert.deepEqual([...toggled(toggled(noRows, 3), 3).rows], []);
});

test('arrows stay in the table, and a page is known by its first row', () => {
  const size = { rows: 120, columns: 3, step: 50 };
  assert.deepEqual(movedSpot({ row: 0, column: 0 }, 'ArrowUp', size), { row: 0, column: 0 });
  assert.deepEqual(movedSpot({ row: 100, column: 2 }, 'PageDown', size), { row: 119, column: 2 });
  assert.deepEqual(movedSpot({ row: 5, column: 0 }, 'ArrowLeft', size), { row: 5, column: -1 });
  assert.equal(movedSpot({ row: 5, column: 0 }, 'x', size), undefined);
  assert.equal(pageOf(101, 50), 100);
});
