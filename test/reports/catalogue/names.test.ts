import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { RequestId } from '../../../src/core/kit/ids.ts';
import { languages } from '../../../src/core/kit/language.ts';
import { reportNames } from '../../../src/core/reports/model.ts';
import { type Desk, leave, openDesk } from '../../requests/scenarios/desk.ts';

/*
 * People are planted wherever the vault keeps one. No report may name them but the evidence annex of their own case,
 * which is made for the authority.
 */

const surname = 'Qvarnzelius';
const address = 'blavinge.qvarnzelius@example.com';
const personnummer = '811218-9876';

let desk: Desk;
let own: RequestId;
let overdue: string;

before(async () => {
  desk = await openDesk();
  const requester = {
    name: `Blåvinge ${surname}`,
    emails: [address],
    personnummer,
    postalAddresses: [{ lines: [`${surname}gatan 3`, '113 30 Stockholm'] }],
  };
  const text = `Jag, ${surname}, vill ha ut mina uppgifter. Skriv till ${address}.`;
  const asked = { requester, subject: `Begäran från ${surname}`, text, channel: 'email' } as const;
  const opened = await desk.call('requests.receive', {
    ...asked,
    received: '2026-11-20',
    rights: ['access', 'objection'],
  });
  own = opened.id;
  // One that is overdue, so that it is named among what needs a decision.
  overdue = (
    await desk.call('requests.receive', { ...asked, received: '2026-09-02', rights: ['erasure'] })
  ).reference;
  await desk.call('requests.addNote', { id: own, text: `${surname} ringde och frågade.` });
  await desk.call('requests.addTask', { id: own, title: `Ring ${surname}` });
  await plantInRegisters();
  await plantInTray();
});

after(() => leave(desk));

async function plantInRegisters(): Promise<void> {
  const [record] = (await desk.call('processing.list', {})).items;
  assert.ok(record);
  await desk.call('consents.save', {
    content: {
      person: `Blåvinge ${surname}`,
      email: address,
      record: record.id,
      givenOn: '2026-10-01',
      how: 'form',
    },
  });
  const [supplier] = (await desk.call('suppliers.list', {})).items;
  assert.ok(supplier);
  const { items } = await desk.call('disclosures.list', {});
  const [first] = items;
  assert.ok(first);
  const { version, content } = await desk.call('disclosures.get', { id: first.id });
  await desk.call('disclosures.save', {
    id: first.id,
    version,
    content: { ...content, person: `Blåvinge ${surname}` },
  });
  await desk.call('holds.save', {
    content: { title: `Tvist med ${surname}`, citation: 'T 1234-26', from: '2026-10-01' },
  });
}

async function plantInTray(): Promise<void> {
  const message = [
    `From: Blavinge ${surname} <${address}>`,
    'To: dataskydd@foretaget.example.se',
    'Date: Fri, 20 Nov 2026 10:12:00 +0100',
    `Subject: ${surname}`,
    '',
    `Radera ${surname}, ${personnummer}.`,
  ].join('\r\n');
  const contentBase64 = Buffer.from(message).toString('base64');
  await desk.call('intake.add', { files: [{ fileName: `${surname}.eml`, contentBase64 }] });
}

const traces = [surname.toLowerCase(), 'blåvinge', 'blavinge', '811218', '9876'];

describe('names of data subjects', () => {
  for (const report of reportNames.filter((name) => name !== 'evidence')) {
    it(`stand nowhere in ${report}`, async () => {
      for (const language of languages) {
        for (const period of [undefined, { from: '2026-01-01', until: '2026-12-31' }] as const) {
          const made = await desk.call('reports.run', {
            report,
            language,
            ...(period && report !== 'openCases' ? { period } : {}),
          } as never);
          const written = JSON.stringify(made).toLowerCase();
          for (const trace of traces) assert.ok(!written.includes(trace), `${report}: ${trace}`);
        }
      }
    });
  }

  it('are not needed: the cases themselves are there, by their numbers', async () => {
    for (const report of ['management', 'openCases', 'deadlines'] as const) {
      const period = { from: '2026-07-01', until: '2026-11-23' } as never;
      const made = await desk.call('reports.run', {
        report,
        language: 'sv',
        ...(report === 'openCases' ? {} : { period }),
      });
      assert.ok(JSON.stringify(made).includes(overdue), report);
    }
  });

  it('stand in the evidence annex, which says that they do, with the personnummer masked', async () => {
    const made = await desk.call('reports.run', {
      report: 'evidence',
      language: 'sv',
      requestId: own,
    });
    const written = JSON.stringify(made);
    assert.ok(written.includes(`Blåvinge ${surname}`) && written.includes(address));
    assert.ok(written.includes(`${surname} ringde och frågade.`));
    assert.ok(written.includes('811218-****') && !written.includes('9876'));
    assert.match(written, /Den namnger den som begärt något/);
  });

  it('the annex tells the whole journal of the case with its head, as the journal has it', async () => {
    const made = await desk.call('reports.run', {
      report: 'evidence',
      language: 'en',
      requestId: own,
    });
    const { entries, total } = await desk.call('journal.list', { requestId: own, limit: 200 });
    const section = made.sections.find(({ id }) => id === 'timeline');
    const shown = section?.parts.find((part) => part.kind === 'table');
    assert.ok(shown?.kind === 'table');
    assert.equal(shown.rows.length, total);
    assert.deepEqual(
      shown.rows.map(([sequence, , actor, , hash]) => [sequence, actor, hash]),
      entries.toReversed().map(({ sequence, actor, hash }) => [sequence, actor, hash]),
    );
    const { head } = await desk.call('journal.verify', {});
    const [words] = section?.parts ?? [];
    assert.ok(words?.kind === 'text' && words.text.includes(head));
  });
});
