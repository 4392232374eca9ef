import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FristError } from '../../../src/core/kit/errors.ts';
import { renderLetter } from '../../../src/core/letters/pdf/render.ts';
import type { LetterDocument } from '../../../src/core/letters/templates/document.ts';
import { qpdfFaults, without } from '../../support/pdf.ts';
import { readPdf } from '../../support/pdfObjects.ts';
import { checkStructure } from '../../support/pdfStructure.ts';
import { everyBlock } from './blockFixtures.ts';

const count = 2500;
const columns = ['Datum', 'Namn', 'Anteckning'];

function* rows() {
  for (let n = 0; n < count; n++)
    yield ['2026-11-23', `Åsa ${n}`, `(ord) \\ ${'lång '.repeat(n % 9)}`];
}

/** Every kind of block, and a table so long that its tags are packed. */
function longLetter(): LetterDocument {
  const letter = everyBlock('sv');
  const table = { kind: 'table', title: 'Ärenden', columns, rowCount: count, rows } as const;
  return {
    ...letter,
    facts: { reference: letter.reference },
    blocks: [...letter.blocks, table],
    attachedTables: [{ title: 'Ärenden', source: 'Kundtjänst', columns, rows }],
  };
}

test('the tags of a long table are packed, and the file is as sound as a short one', {
  skip: without('qpdf'),
}, async () => {
  const { bytes } = await renderLetter(longLetter());
  assert.equal(qpdfFaults(bytes), '');
  assert.deepEqual(checkStructure(bytes), []);
  assert.ok(bytes.length < count * 500, `${bytes.length} bytes`);
  assert.deepEqual((await renderLetter(longLetter())).bytes, bytes);
});

test('every row has its tags and stands in the attached copy', async () => {
  const { bytes } = await renderLetter(longLetter());
  const { objects } = readPdf(bytes);
  const tags = [...objects.values()].filter(({ value }) =>
    JSON.stringify(value).startsWith('{"dict":{"S":{"name":"TD"}'),
  );
  assert.ok(tags.length >= count * columns.length);
  const attached = [...objects.values()].find(({ value }) =>
    JSON.stringify(value).includes('"Type":{"name":"EmbeddedFile"}'),
  );
  const copy = JSON.parse(attached?.stream?.toString('utf8') ?? '');
  assert.deepEqual(copy.dataSets[0].rows, [...rows()]);
});

test('a long letter is stopped while its copy is attached', async () => {
  const stop = new AbortController();
  const letter = longLetter();
  let asked = 0;
  function* stopping() {
    for (const row of rows()) {
      if (++asked === 2000) stop.abort();
      yield row;
    }
  }
  const attachedTables = [{ title: 'Ärenden', source: '', columns, rows: stopping }];
  await assert.rejects(
    renderLetter({ ...letter, attachedTables }, { signal: stop.signal }),
    (thrown) => thrown instanceof FristError && thrown.code === 'cancelled',
  );
});
