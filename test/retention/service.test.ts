import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { RegisterItemId } from '../../src/core/kit/ids.ts';
import type { RetentionActionDraft, RetentionDraft } from '../../src/core/retention/model.ts';
import { openTestApp, type TestApp } from '../support/app.ts';
import { pdfText, without } from '../support/pdf.ts';

let app: TestApp;
let ruleId: RegisterItemId;
let recordId: RegisterItemId;

before(async () => {
  app = await openTestApp();
  await app.call('settings.startFromSample', { version: 0 });
  const { items } = await app.call('processing.list', { search: 'Kundrelationen' });
  recordId = items[0]?.id ?? assert.fail('the sample has customers');
  ruleId = (await saveRule({ title: 'Kunder i provet' })).id;
});

after(async () => {
  const { sound } = await app.call('journal.verify', {});
  assert.deepEqual([sound, app.faults], [true, []]);
  await app.remove();
});

const saveRule = (content: Partial<RetentionDraft> & { readonly title: string }) =>
  app.call('retention.save', {
    content: {
      purpose: 'Att avsluta relationen.',
      legalBases: ['b'],
      trigger: 'relationshipEnds',
      months: 12,
      action: 'delete',
      citation: 'Artikel 5.1 e',
      ...content,
    },
  });

const plan = (what: string, triggerOn = '2025-08-31') =>
  app.call('retentionActions.plan', { ruleId, recordId, what, triggerOn });

const done = {
  doneOn: '2026-11-20',
  doneBy: 'Systemansvarig',
  proof: 'Sökt på kundnummer efter körningen: inga träffar.',
  language: 'sv',
} as const;

async function save(
  item: { readonly id: RegisterItemId; readonly version: number; readonly content: object },
  change: Partial<RetentionActionDraft>,
) {
  const { id, version, content } = item;
  const next = { ...content, ...change } as RetentionActionDraft;
  return app.call('retentionActions.save', { id, version, content: next });
}

describe('a customer relation that ended', { skip: without('pdftotext') }, () => {
  it('makes an action due, which is carried out and certified', async () => {
    const planned = await plan('Kunder som slutade i augusti 2025');
    const { dueOn, action } = planned.content;
    assert.deepEqual([planned.state, dueOn, action], ['active', '2026-08-31', 'delete']);
    const { duties } = await app.call('registers.duties', { until: '2026-11-23' });
    assert.deepEqual(
      duties.filter(({ id }) => id === planned.id).map(({ kind, on }) => [kind, on]),
      [['retention', '2026-08-31']],
    );
    const linked = await app.call('retention.get', { id: ruleId });
    assert.ok(linked.linkedFrom.some(({ id, field }) => id === planned.id && field === 'rule'));

    const { id, version } = planned;
    const executed = await app.call('retentionActions.execute', {
      id,
      version,
      ...done,
      count: 214,
    });
    assert.deepEqual([executed.state, executed.content.doneOn], ['ended', '2026-11-20']);
    assert.deepEqual([executed.duties, executed.gaps], [[], []]);
    const [certificate, ...others] = executed.documents;
    assert.ok(certificate);
    assert.deepEqual([certificate.kind, others], ['certificate', []]);
    assert.equal(certificate.fileName, 'gallringsintyg-2026-11-20.pdf');
    const file = await app.call('registers.document', { id: certificate.id });
    const text = pdfText(Buffer.from(file.contentBase64, 'base64')).replaceAll(/\s+/g, ' ');
    for (const said of [
      'Intyg om gallring',
      'Kunder som slutade i augusti 2025',
      'Kundrelationen',
      'Kunder i provet',
      'Artikel 5.1 e',
      '2025-08-31',
      '2026-08-31',
      '2026-11-20',
      'Systemansvarig',
      '214',
      'inga träffar',
    ]) {
      assert.ok(text.includes(said), said);
    }
    const { entries } = await app.call('journal.list', { limit: 3 });
    const saved = entries.find(({ action: name }) => name === 'retentionActions.saved');
    const head = saved?.hash.replaceAll(/(.{16})(?=.)/g, '$1 ') ?? '';
    assert.ok(
      head !== '' && text.includes(head),
      'the certificate names the entry of the execution',
    );
  });

  it('is certified once more in another language, and what is certified stays as it is', async () => {
    const { id, version } = await plan('Kunder som slutade i juli 2025', '2025-07-31');
    const executed = await app.call('retentionActions.execute', { id, version, ...done });
    const again = await app.call('retentionActions.certificate', { id, language: 'en' });
    assert.deepEqual(
      again.documents.map(({ language }) => language),
      ['en', 'sv'],
    );
    await assert.rejects(save(executed, { proof: 'Något annat.' }), { code: 'notPossible' });
    await save(executed, {});
    const retry = { id, version: executed.version + 1, ...done };
    await assert.rejects(app.call('retentionActions.execute', retry), { code: 'notPossible' });
  });
});

describe('an action', () => {
  it('follows its rule until a day is set, and again when what it counts from moves', async () => {
    const planned = await plan('Kunder som slutade i juni 2025', '2025-06-30');
    const moved = await save(planned, { triggerOn: '2025-12-31' });
    assert.equal(moved.content.dueOn, '2026-12-31');
    const set = await save(moved, { dueOn: '2027-02-01' });
    assert.equal(set.content.dueOn, '2027-02-01');
    const kept = await save(set, { owner: 'Ekonomi' });
    assert.equal(kept.content.dueOn, '2027-02-01');
  });

  it('counts from no day beyond the calendar, nor is a hold or a case looked up on one', async () => {
    const planned = await plan('Kunder som slutade i maj 2026', '2026-05-31');
    const hold = await app.call('holds.save', { content: { title: 'Tvist i provet' } });
    const far = { code: 'invalidInput', message: /1990–2199/ };
    for (const day of ['0001-01-01', '9999-12-31']) {
      await assert.rejects(save(planned, { triggerOn: day }), far);
      await assert.rejects(app.call('holds.stopping', { id: hold.id, on: day }), far);
      await assert.rejects(app.call('erasure.due', { on: day }), far);
    }
    await app.call('holds.remove', { id: hold.id, version: hold.version });
  });

  it('of bookkeeping is due on the first day after the seventh year', async () => {
    const rule = await saveRule({
      title: 'Bokföring i provet',
      trigger: 'financialYearEnd',
      months: undefined,
    });
    const planned = await app.call('retentionActions.plan', {
      ruleId: rule.id,
      what: 'Verifikationer 2025/2026',
      triggerOn: '2026-06-30',
    });
    assert.equal(planned.content.dueOn, '2034-01-01');
  });

  it('is refused before its day without a reason, on a day to come, and for an older version', async () => {
    const { id, version } = await plan('Kunder som slutade i oktober 2026', '2026-10-31');
    const execute = (change: object) =>
      app.call('retentionActions.execute', { id, version, ...done, ...change });
    await assert.rejects(execute({}), { code: 'notPossible', message: /2027-10-31/ });
    await assert.rejects(execute({ doneOn: '2026-11-24', earlyReason: 'Krav' }), {
      code: 'invalidInput',
    });
    await assert.rejects(execute({ version: version + 1 }), { code: 'staleVersion' });
    const item = await app.call('retentionActions.get', { id });
    assert.deepEqual([item.content.doneOn, item.documents], [undefined, []]);
    const early = await execute({ earlyReason: 'Kunden begärde radering.' });
    assert.equal(early.state, 'ended');
  });

  it('cannot be marked as done past these refusals', async () => {
    const planned = await plan('Kunder som slutade i november 2026', '2026-11-01');
    await assert.rejects(save(planned, { doneOn: '2026-11-20' }), { code: 'notPossible' });
    await assert.rejects(
      app.call('retentionActions.certificate', { id: planned.id, language: 'sv' }),
      { code: 'notPossible' },
    );
  });

  it('is stopped by a hold of its record, named by what it cites, and goes on once it is lifted', async () => {
    const { id, version } = await plan('Kunder som slutade i maj 2025', '2025-05-31');
    const hold = await app.call('holds.save', {
      content: {
        title: 'Anna Andersson mot bolaget',
        citation: 'Stockholms tingsrätt T 123-26',
        records: [recordId],
        from: '2026-11-01',
      },
    });
    const stopping = await app.call('holds.stopping', { id: hold.id });
    assert.equal(stopping.inForce, true);
    assert.ok(stopping.actions.some((one) => one.id === id));
    const before = await app.call('holds.stopping', { id: hold.id, on: '2026-10-31' });
    assert.deepEqual([before.inForce, before.actions, before.cases], [false, [], 0]);
    await assert.rejects(
      app.call('retentionActions.execute', { id, version, ...done }),
      (error: Error) => {
        assert.match(error.message, /T 123-26/);
        assert.doesNotMatch(error.message, /Anna/);
        return true;
      },
    );
    await app.call('holds.save', {
      id: hold.id,
      version: hold.version,
      content: { ...hold.content, endedOn: '2026-11-19' },
    });
    const executed = await app.call('retentionActions.execute', { id, version, ...done });
    assert.equal(executed.state, 'ended');
  });

  it('keeps its rule from being removed', async () => {
    const { version } = await app.call('retention.get', { id: ruleId });
    await assert.rejects(app.call('retention.remove', { id: ruleId, version }), {
      code: 'notPossible',
    });
  });
});

describe('the questions that need no vault', () => {
  it('are answered while it is locked', async () => {
    await app.call('vault.lock', {});
    const period = await app.call('retention.bookkeeping', { financialYearEnd: '2025-12-31' });
    assert.deepEqual([period.keepThrough, period.destroyFrom], ['2032-12-31', '2033-01-01']);
    assert.ok((await app.call('retention.suggestions', {})).suggestions.length >= 8);
    await assert.rejects(app.call('retention.bookkeeping', { financialYearEnd: '1890-12-31' }), {
      code: 'invalidInput',
    });
    await app.call('vault.unlock', { passphrase: 'sju goda ord räcker långt' });
  });
});
