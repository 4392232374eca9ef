import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderLetter } from '../../../src/core/letters/pdf/render.ts';
import { composeLetter } from '../../../src/core/letters/templates/compose.ts';
import { pdfText, without } from '../../support/pdf.ts';
import { sampleFacts } from '../sampleFacts.ts';

const skip = without('pdftotext');

async function textOf(text: string): Promise<string> {
  const letter = composeLetter('acknowledgement', sampleFacts('sv'), {}, '1');
  const { bytes } = await renderLetter({ ...letter, blocks: [{ kind: 'paragraph', text }] });
  return pdfText(bytes);
}

test('a letter can be copied out whatever was printed before it: Ö first, then O', {
  skip,
}, async () => {
  assert.match(await textOf('Öland Édith Ñandu Ýmir'), /Öland Édith Ñandu Ýmir/);
  assert.match(await textOf('Oland Edith Nandu Ymir'), /Oland Edith Nandu Ymir/);
});
