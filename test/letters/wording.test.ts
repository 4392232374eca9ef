import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lintLetter } from '../../src/core/letters/rules.ts';
import { type Block, isTextBlock, textOf } from '../../src/core/letters/templates/blocks.ts';
import {
  composeBlocks,
  isEditable,
  letterTexts,
} from '../../src/core/letters/templates/compose.ts';
import { catalogueCases } from './catalogueCases.ts';

function texts(blocks: readonly Block[]): ReadonlyMap<string | undefined, string> {
  return new Map(blocks.filter(isTextBlock).map((block) => [block.id, textOf(block)]));
}

test('every open block reads as its own pattern filled with its own facts', () => {
  let patterns = 0;
  for (const { template, facts, name } of catalogueCases) {
    const own = composeBlocks(template, facts, {});
    const open = own.filter(isEditable);
    const again = Object.fromEntries(
      open.map((block) => [block.id, block.pattern ?? textOf(block)]),
    );
    assert.deepEqual(texts(composeBlocks(template, facts, again)), texts(own), name);
    patterns += open.filter(({ values }) => Object.keys(values ?? {}).length > 0).length;
  }
  assert.ok(patterns > 0);
});

test('own words of an open block take its facts; a name that it does not know is an error', () => {
  for (const { template, facts, name } of catalogueCases) {
    for (const block of composeBlocks(template, facts, {}).filter(isEditable)) {
      const names = Object.keys(block.values ?? {});
      const words = ['Ord', ...names.map((one) => `{${one}}`)].join(' ');
      const edits = { [block.id]: words };
      const written = composeBlocks(template, facts, edits);
      assert.equal(
        texts(written).get(block.id)?.replaceAll('\n', ' '),
        ['Ord', ...Object.values(block.values ?? {})].join(' ').replaceAll('\n', ' '),
        `${name} ${block.id}`,
      );
      const shown = letterTexts(template, facts, edits).find((one) => one.block === block.id);
      assert.equal(shown?.text, texts(written).get(block.id));
      const unknown = composeBlocks(template, facts, { [block.id]: 'Ord {okänd}' });
      assert.ok(
        lintLetter(facts, template, unknown).some(
          ({ severity, where, article }) =>
            severity === 'error' && where.block === block.id && article === 'GDPR Art 12(1)',
        ),
        `${name} ${block.id}`,
      );
    }
  }
});

test('a locked block keeps its words whatever is written for it', () => {
  let locked = 0;
  for (const { template, facts, name } of catalogueCases) {
    const own = composeBlocks(template, facts, {}).filter(isTextBlock);
    const edits = Object.fromEntries(
      own.flatMap(({ id, locked: fixed }) =>
        id !== undefined && fixed ? [[id, 'Något annat']] : [],
      ),
    );
    locked += Object.keys(edits).length;
    assert.deepEqual(texts(composeBlocks(template, facts, edits)), texts(own), name);
  }
  assert.ok(locked > 100);
});
