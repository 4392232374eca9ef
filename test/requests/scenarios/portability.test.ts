import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { belongs } from '../../support/mapping.ts';
import { without } from '../../support/pdf.ts';
import { type Desk, done, leave, openDesk, receive, toDeciding } from './desk.ts';

let desk: Desk;

before(async () => {
  desk = await openDesk();
});

after(() => leave(desk));

describe('a request for portability', { skip: without('pdftotext') }, () => {
  it('is granted: the package carries what the person provided', async () => {
    const { id } = await receive(desk, 'portability');
    await desk.act('requests.setScope', id, {
      right: 'portability',
      records: [await desk.recordId(/^Kundrelationen/)],
    });
    await desk.search(id);
    const extract = await desk.call('extracts.addDataSet', {
      requestId: id,
      title: 'Kundregister',
      source: 'Kundsystemet',
      columns: ['Namn', 'E-post'],
      rows: [['Ärlig Öbergsson', 'arlig@example.com']],
    });
    const [set] = extract.dataSets;
    assert.ok(set);
    await belongs(desk.call, id, set, /^Kundrelationen/);
    await desk.call('extracts.setPortable', { requestId: id, dataSetId: set.id, portable: true });
    await toDeciding(desk, id);
    await desk.act('requests.decide', id, {
      right: 'portability',
      decision: { outcome: 'granted', ...done },
    });
    assert.match(await desk.issue(id, 'portabilityReply'), /Kundregister/);
    await desk.act('requests.move', id, { to: 'answered' });
    await desk.tickTasks(id);
    await desk.close(id);
  });

  it('is refused for what rests on neither consent nor contract', async () => {
    const { id } = await receive(desk, 'portability');
    const { verdicts } = await desk.call('requests.applicable', { id });
    const survey = await desk.recordId(/^Kund- och marknadsanalys/);
    assert.equal(verdicts.find(({ recordId }) => recordId === survey)?.applies, 'no');
    await desk.search(id);
    await toDeciding(desk, id);
    await desk.act('requests.decide', id, {
      right: 'portability',
      decision: {
        outcome: 'refused',
        grounds: ['notConsentOrContract'],
        reasons: 'Enkätsvaren behandlas efter en intresseavvägning, inte på samtycke eller avtal.',
      },
    });
    assert.match(await desk.issue(id, 'portabilityReply'), /20/);
    await desk.act('requests.move', id, { to: 'answered' });
    await desk.tickTasks(id);
    await desk.close(id);
  });

  it('is granted in part: what rests on consent or contract is handed over, the rest is said to stay', async () => {
    const { id } = await receive(desk, 'portability');
    await desk.act('requests.setScope', id, {
      right: 'portability',
      records: [await desk.recordId(/^Kundrelationen/)],
    });
    await desk.search(id);
    const { dataSets } = await desk.call('extracts.addDataSet', {
      requestId: id,
      title: 'Beställningar',
      source: 'Kundsystemet',
      columns: ['Vara', 'Dag'],
      rows: [['Kikare', '2026-03-01']],
    });
    const [set] = dataSets;
    assert.ok(set);
    await belongs(desk.call, id, set, /^Kundrelationen/);
    await desk.call('extracts.setPortable', { requestId: id, dataSetId: set.id, portable: true });
    await toDeciding(desk, id);
    await assert.rejects(
      desk.act('requests.decide', id, {
        right: 'portability',
        decision: { outcome: 'partly', grounds: [], ...done },
      }),
      { code: 'invalidInput' },
    );
    await desk.act('requests.decide', id, {
      right: 'portability',
      decision: {
        ...done,
        outcome: 'partly',
        grounds: ['notConsentOrContract'],
        reasons: 'Beställningarna lämnas ut; enkätsvaren vilar på en intresseavvägning.',
      },
    });
    const reply = await desk.issue(id, 'portabilityReply');
    assert.match(reply, /Beställningar/);
    assert.match(reply, /enkätsvaren vilar på en intresseavvägning/);
    assert.match(reply, /Integritetsskyddsmyndigheten/);
    await desk.act('requests.move', id, { to: 'answered' });
    await desk.tickTasks(id);
    await desk.close(id);
  });
});
