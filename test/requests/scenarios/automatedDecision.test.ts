import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { without } from '../../support/pdf.ts';
import { type Desk, done, leave, openDesk, receive, toDeciding } from './desk.ts';

let desk: Desk;

before(async () => {
  desk = await openDesk();
});

after(() => leave(desk));

describe('a request for review of an automated decision', { skip: without('pdftotext') }, () => {
  it('is granted: a person has reviewed the decision', async () => {
    const { id } = await receive(desk, 'automatedDecision');
    await desk.act('requests.setScope', id, {
      right: 'automatedDecision',
      records: [await desk.recordId(/^Fakturering/)],
    });
    await toDeciding(desk, id);
    const { tasks } = await desk.act('requests.decide', id, {
      right: 'automatedDecision',
      decision: { outcome: 'granted', ...done },
    });
    assert.ok(tasks.some(({ code }) => code?.startsWith('automatedDecision.')));
    assert.match(await desk.issue(id, 'automatedDecisionReply'), /22/);
    await desk.act('requests.move', id, { to: 'answered' });
    assert.match((await desk.hindrances(id, 'closed')).join(), /tasks? (is|are) not done/);
    await desk.tickTasks(id);
    await desk.close(id);
  });

  it('is refused where a person took part in the decision', async () => {
    const { id } = await receive(desk, 'automatedDecision');
    await toDeciding(desk, id);
    await desk.act('requests.decide', id, {
      right: 'automatedDecision',
      decision: {
        outcome: 'refused',
        grounds: ['notSolelyAutomated'],
        reasons: 'En handläggare prövade ansökan och fattade beslutet den 2 november 2026.',
      },
    });
    assert.match(await desk.issue(id, 'automatedDecisionReply'), /handläggare prövade/);
    await desk.act('requests.move', id, { to: 'answered' });
    await desk.tickTasks(id);
    await desk.close(id);
  });

  it('is granted in part', async () => {
    const { id } = await receive(desk, 'automatedDecision');
    await desk.act('requests.setScope', id, {
      right: 'automatedDecision',
      records: [await desk.recordId(/^Fakturering/)],
    });
    await toDeciding(desk, id);
    await desk.act('requests.decide', id, {
      right: 'automatedDecision',
      decision: {
        ...done,
        outcome: 'partly',
        grounds: ['necessaryForContract'],
        reasons: 'Beslutet är omprövat av en person, men kreditprövningen behövs för avtalet.',
      },
    });
    await desk.issue(id, 'automatedDecisionReply');
    await desk.act('requests.move', id, { to: 'answered' });
    await desk.tickTasks(id);
    await desk.close(id);
  });
});
