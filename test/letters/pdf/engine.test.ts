import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { openEngine } from '../../../src/core/letters/pdf/engine.ts';
import { openFonts } from '../../../src/core/letters/pdf/fonts.ts';
import { collectOutput } from '../../../src/core/letters/pdf/output.ts';
import { repository } from '../../support/repository.ts';

function open() {
  return openEngine({ title: 'Prov', language: 'sv', created: new Date(0) });
}

test('pdfkit is the exact version that its undocumented parts were read in', () => {
  const read = (file: string) => JSON.parse(readFileSync(join(repository, file), 'utf8'));
  assert.equal(read('package.json').dependencies.pdfkit, '0.20.2');
  assert.equal(read('node_modules/pdfkit/package.json').version, '0.20.2');
});

test('pdfkit has the shape that the engine counts on', () => {
  const engine = open();
  for (const method of [
    'ref',
    'addContent',
    'appendXML',
    'getStructTreeRoot',
    'getStructParentTree',
    'openImage',
    'addNamedEmbeddedFile',
    '_write',
    '_finalize',
    'push',
    'read',
  ] as const) {
    assert.equal(typeof engine[method], 'function', method);
  }
  assert.ok(Array.isArray(engine._offsets));
  assert.equal(typeof engine._offset, 'number');
  engine.addPage();
  assert.equal(typeof engine.page.structParentTreeKey, 'number');
  assert.equal(typeof engine.page.content.write, 'function');
  assert.equal(typeof engine.outline.addItem, 'function');
  const font = openFonts(engine).fontFor(0x41, 'regular');
  assert.ok(font);
  const [glyphs, positions] = font.encode('Av');
  assert.match(glyphs[0] ?? '', /^[0-9a-f]{4}$/);
  assert.deepEqual(Object.keys(positions[0] ?? {}).sort(), [
    'advanceWidth',
    'xAdvance',
    'xOffset',
    'yAdvance',
    'yOffset',
  ]);
  assert.equal(font.font.hasGlyphForCodePoint(0x1f600), false);
});

test('the output begins as a PDF, and an object that was never ended is a loud error', () => {
  const engine = open();
  const output = collectOutput(engine);
  engine.addPage();
  const forgotten = engine.ref({});
  engine.end();
  assert.throws(() => output.bytes(), /never ended/);
  forgotten.end();
  assert.match(Buffer.from(output.bytes()).toString('latin1'), /^%PDF-1\.7\n[\s\S]*%%EOF\n$/);
});
