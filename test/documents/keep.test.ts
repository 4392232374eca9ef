import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { attachmentsService } from '../../src/core/attachments/service.ts';
import { documentsService } from '../../src/core/documents/service.ts';
import { registerItemIdSchema } from '../../src/core/kit/ids.ts';
import { measureContentSchema } from '../../src/core/measures/model.ts';
import { measuresService } from '../../src/core/measures/service.ts';
import { sampleOrganisation } from '../letters/sampleFacts.ts';
import { areaBench } from '../support/area.ts';
import { pdfText, without } from '../support/pdf.ts';
import { documentOf } from './printed.ts';

const paper = { kind: 'certificate', fileName: 'intyg.pdf' } as const;

describe('keeping a document of an item', () => {
  it('prints it, keeps it whole and tells the journal', async (t) => {
    const { bench, register, documents, attachments, item } = await opened(t);
    const kept = await documents.keep(bench.call, { ...paper, id: item.id, document: sheet() });
    assert.equal(kept.title, 'Provdokument');
    assert.equal(kept.fileName, 'intyg.pdf');
    assert.equal(kept.pages, 1);
    assert.deepEqual(handlerGet(register, item.id, bench).documents, [kept]);
    const bytes = attachments.bytes(kept.attachmentId);
    assert.deepEqual((await documents.print(sheet())).bytes, bytes);
    if (!without('pdftotext')) assert.match(pdfText(bytes), /Krypterade diskar/);
    assert.ok(bench.events.some((event) => event.kind === 'changed' && event.area === 'registers'));
  });

  it('lists the newest first', async (t) => {
    const { bench, register, documents, item } = await opened(t);
    for (const kind of ['first', 'second']) {
      await documents.keep(bench.call, { ...paper, kind, id: item.id, document: sheet() });
    }
    const kinds = handlerGet(register, item.id, bench).documents.map(({ kind }) => kind);
    assert.deepEqual(kinds, ['second', 'first']);
  });

  it('keeps nothing when the item was changed while it was printed', async (t) => {
    const { bench, register, documents, item } = await opened(t);
    const keeping = documents.keep(bench.call, { ...paper, id: item.id, document: sheet() });
    bench.call.write((unit) => register.keep(unit, { ...item, content: measure('Nytt namn') }));
    await assert.rejects(keeping, { code: 'staleVersion' });
    assert.deepEqual(handlerGet(register, item.id, bench).documents, []);
  });

  it('keeps nothing of what cannot be printed, nor of an item that is not there', async (t) => {
    const { bench, register, documents, item } = await opened(t);
    const unprintable = documentOf([{ kind: 'text', text: '\u{10FFFD}' }]);
    await assert.rejects(
      documents.keep(bench.call, { ...paper, id: item.id, document: unprintable }),
      { code: 'missingGlyph' },
    );
    const nowhere = registerItemIdSchema.parse(bench.newId());
    await assert.rejects(documents.keep(bench.call, { ...paper, id: nowhere, document: sheet() }), {
      code: 'notFound',
    });
    assert.deepEqual(handlerGet(register, item.id, bench).documents, []);
  });

  it('goes with its item: the bytes are erased when the item is removed', async (t) => {
    const { bench, register, documents, attachments, item } = await opened(t);
    const kept = await documents.keep(bench.call, { ...paper, id: item.id, document: sheet() });
    bench.call.write((unit) => register.remove(unit, item.id));
    assert.throws(() => attachments.bytes(kept.attachmentId), { code: 'notFound' });
  });
});

function sheet() {
  return documentOf([{ kind: 'text', text: 'Krypterade diskar' }]);
}

function measure(title: string) {
  return measureContentSchema.parse({ title });
}

async function opened(t: TestContext) {
  const bench = await areaBench(t);
  const { vault, newId } = bench;
  const { read } = vault;
  const attachments = attachmentsService({ read, newId });
  const { register } = measuresService({
    read,
    newId,
    casesNaming: () => [],
    eraseFile: (unit, id) => attachments.erase(unit, id),
  });
  const documents = documentsService({
    read,
    newId,
    attachments,
    organisation: () => sampleOrganisation,
  });
  const item = bench.call.write((unit) =>
    register.keep(unit, { content: measure('Krypterade diskar') }),
  );
  return { bench, register, documents, attachments, item };
}

type Opened = Awaited<ReturnType<typeof opened>>;

/** The item as the API answers it. */
function handlerGet(
  register: Opened['register'],
  id: Opened['item']['id'],
  bench: Opened['bench'],
) {
  const item = register.handlers['measures.get']({ id }, bench.call);
  assert.ok(!(item instanceof Promise));
  return item;
}
