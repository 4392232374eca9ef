import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { RegisterItemId } from '../../../src/core/kit/ids.ts';
import type { ProcessingDraft } from '../../../src/core/processing/model.ts';
import { type Desk, leave, openDesk } from '../../requests/scenarios/desk.ts';

let desk: Desk;
let record: RegisterItemId;

before(async () => {
  desk = await openDesk();
  const { items } = await desk.call('processing.list', {});
  const found = items.find(({ title }) => title.sv === 'Kundrelationen');
  assert.ok(found);
  record = found.id;
});

after(() => leave(desk));

async function change(changed: (content: ProcessingDraft) => Partial<ProcessingDraft>) {
  const { version, content } = await desk.call('processing.get', { id: record });
  await desk.call('processing.save', {
    id: record,
    version,
    content: { ...content, ...changed(content) },
  });
}

/** The alarms that name the record, by kind with the promises that they touch. */
async function alarms() {
  const { alarms: found } = await desk.call('promises.drift', {});
  return found
    .filter(({ ids }) => ids.includes(record))
    .map(({ kind, promises }) => `${kind} ${promises.join()}`);
}

const additions: readonly (readonly [
  string,
  (content: ProcessingDraft) => Partial<ProcessingDraft>,
  string,
])[] = [
  [
    'a transfer',
    () => ({ transfers: [{ country: 'Indien', recipient: 'Supporten', safeguard: 'scc' }] }),
    'transfer P18',
  ],
  [
    'a recipient',
    ({ recipients = [] }) => ({ recipients: [...recipients, { name: 'Okänd mottagare AB' }] }),
    'recipient P18',
  ],
  [
    'a category of its own',
    ({ data = [] }) => ({
      data: [...data, { own: 'Röstinspelning', necessity: 'Utbildning', sources: ['person'] }],
    }),
    'category P7',
  ],
  ['a record without a period', () => ({ retentionRules: [], state: 'draft' }), 'period P19,P20'],
];

describe('the drift of the records from the published policy', () => {
  it('is none for a record that says what the policy says', async () => {
    assert.deepEqual(await alarms(), []);
  });

  for (const [what, added, alarm] of additions) {
    it(`appears with ${what}, and goes with it`, async () => {
      const { content } = await desk.call('processing.get', { id: record });
      await change(added);
      assert.deepEqual(await alarms(), [alarm]);
      await change(() => content);
      assert.deepEqual(await alarms(), []);
    });
  }

  it('goes too when the next policy states what the records do', async () => {
    await change(() => ({ transfers: [{ country: 'Indien', safeguard: 'scc' }] }));
    const { policy } = await desk.call('policy.get', {});
    assert.ok(policy);
    const text = `${policy.text}\n\nOur support in India is given your name and telephone number.`;
    await desk.call('policy.load', { name: policy.name, shownFrom: '2026-11-23', text });
    assert.deepEqual(await alarms(), []);
  });
});
