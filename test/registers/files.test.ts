import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { attachmentIdSchema } from '../../src/core/kit/ids.ts';
import { openThings } from './bench.ts';

const bytes = Buffer.from('%PDF-1.7 ett underskrivet avtal');

async function opened(t: Parameters<typeof openThings>[0]) {
  const things = await openThings(t);
  const { all, bench } = things;
  const keep = async (fileName = 'avtal.pdf', content = bytes) => {
    const contentBase64 = content.toString('base64');
    const kept = await all['registers.keepFile']({ fileName, contentBase64 }, bench.call);
    return { attachmentId: attachmentIdSchema.parse(kept.attachmentId), fileName: kept.fileName };
  };
  const read = async (attachmentId: string) =>
    Buffer.from(
      (await all['registers.file']({ attachmentId }, bench.call)).contentBase64,
      'base64',
    );
  return { ...things, keep, read };
}

describe('a file of a register', () => {
  it('comes back byte for byte, named by an item or not yet', async (t) => {
    const { keep, read, save } = await opened(t);
    const paper = await keep();
    assert.deepEqual(await read(paper.attachmentId), bytes);
    const chair = await save({ title: 'Stol', paper });
    assert.deepEqual(chair.content.paper, paper);
    assert.deepEqual(await read(paper.attachmentId), bytes);
  });

  it('belongs to the item that names it first, and stays for its older versions', async (t) => {
    const { keep, read, save, list } = await opened(t);
    const paper = await keep();
    const chair = await save({ title: 'Stol', paper });
    await assert.rejects(save({ title: 'Pall', paper }), { code: 'invalidInput' });
    assert.equal((await list()).total, 1);
    const bare = await save({ title: 'Stol' }, chair);
    await assert.rejects(save({ title: 'Pall', paper }), { code: 'invalidInput' });
    assert.deepEqual(await read(paper.attachmentId), bytes);
    await save({ title: 'Stol', paper }, bare);
  });

  it('is refused when it is not a register’s: an attachment of a case, or none at all', async (t) => {
    const { bench, attachments, save, read } = await opened(t);
    const foreign = bench.call.write((unit) => {
      unit.journal({ action: 'request.attachmentAdded' });
      return attachments.keep(unit, bytes).id;
    });
    for (const id of [foreign, attachmentIdSchema.parse(bench.newId())]) {
      const paper = { attachmentId: id, fileName: 'a.pdf' };
      await assert.rejects(save({ title: 'Stol', paper }), { code: 'invalidInput' });
      await assert.rejects(read(id), { code: 'notFound' });
    }
  });

  it('that no item names within a day is cleared when the next is kept; one that is named stays', async (t) => {
    const { bench, keep, read, save } = await opened(t);
    const forgotten = await keep('glömd.pdf');
    const named = await keep('namngiven.pdf');
    await save({ title: 'Stol', paper: named });
    bench.at('2026-11-24T07:59:00Z');
    await keep('samma dag.pdf');
    assert.deepEqual(await read(forgotten.attachmentId), bytes);
    bench.at('2026-11-24T08:01:00Z');
    const fresh = await keep('nästa dag.pdf');
    await assert.rejects(read(forgotten.attachmentId), { code: 'notFound' });
    assert.deepEqual(await read(named.attachmentId), bytes);
    assert.deepEqual(await read(fresh.attachmentId), bytes);
  });

  it('goes with its item, also one that only an older version named', async (t) => {
    const { attachments, keep, read, save, remove } = await opened(t);
    const [first, second] = [await keep('ett.pdf'), await keep('två.pdf')];
    const chair = await save({ title: 'Stol', paper: first });
    await save({ title: 'Stol', paper: second }, chair);
    await remove(chair.id, 2);
    for (const { attachmentId } of [first, second]) {
      await assert.rejects(read(attachmentId), { code: 'notFound' });
      assert.throws(() => attachments.bytes(attachmentId), { code: 'notFound' });
    }
  });
});
