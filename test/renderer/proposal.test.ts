import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import type { IncomingMessage } from '../../src/core/intake/model.ts';
import { instantSchema, plainDate } from '../../src/core/kit/dates.ts';
import { intakeItemIdSchema, requestIdSchema } from '../../src/core/kit/ids.ts';
import {
  emptyProposal,
  isComplete,
  kindOf,
  proposalFrom,
  receiveInput,
  unknownReferences,
} from '../../src/renderer/intake/proposal.ts';

const day = plainDate('2026-11-20');
const message: IncomingMessage = {
  format: 'eml',
  kind: 'request',
  kindEvidence: '',
  references: [],
  caseReferences: [],
  sender: { name: '', email: 'someone@example.com' },
  subject: 'Access',
  text: 'Please send me my data.',
  textCut: false,
  attachments: [],
  arrival: {
    at: instantSchema.parse('2026-11-20T10:00:00Z'),
    date: day,
    basis: 'received',
    note: { sv: '', en: '' },
  },
  language: { guess: 'en', sure: true, spoken: 'en' },
  rights: [{ right: 'access', words: ['my data'] }],
  remarks: [],
};
const id = intakeItemIdSchema.parse('00000000-0000-4000-8000-000000000001');

test('a sender without a name is proposed by the address', () => {
  assert.equal(proposalFrom(message).name, 'someone@example.com');
});

test('the day is sent only when the officer knows better than the message', () => {
  const read = { id, message };
  const proposal = proposalFrom(message);
  assert.equal('received' in receiveInput(proposal, read), false);
  const corrected = { ...proposal, received: plainDate('2026-11-19') };
  assert.equal(receiveInput(corrected, read).received, '2026-11-19');
});

test('the item of the tray goes along, and the subject and text of its message are left to the core', () => {
  const input = receiveInput(proposalFrom(message), { id, message });
  assert.equal(input.intakeItemId, id);
  assert.equal('text' in input, false);
});

test('beside a file that could not be read, what the officer types goes along', () => {
  const form = { ...emptyProposal(day, 'sv'), name: 'Anna Persson', text: 'Ring mig.' };
  const input = receiveInput(form, { id });
  assert.equal(input.intakeItemId, id);
  assert.equal(input.text, 'Ring mig.');
});

test('a question invokes no right, whatever was ticked before it was called one', () => {
  const form = { ...proposalFrom(message), kind: 'question' as const };
  assert.deepEqual(receiveInput(form, { id, message }).rights, []);
  assert.equal(isComplete({ ...form, rights: [] }), true);
  assert.equal(isComplete({ ...form, kind: 'rights', rights: [] }), false);
});

test('what is typed by hand becomes lists, without blanks', () => {
  const form = {
    ...emptyProposal(day, 'sv'),
    name: 'Anna Persson',
    emails: 'a@example.com, b@example.com;',
    address: ' Storgatan 1 \n\n111 22 Stockholm\n',
    personnummer: ' ',
  };
  assert.deepEqual(receiveInput(form, undefined).requester, {
    name: 'Anna Persson',
    emails: ['a@example.com', 'b@example.com'],
    language: 'sv',
    postalAddresses: [{ lines: ['Storgatan 1', '111 22 Stockholm'] }],
  });
});

test('address and personnummer are proposed as the message gives them, and go along only as confirmed', () => {
  const text =
    'Mitt personnummer är 19811218-9876.\n\nÅsa Öberg\nBjörkhagsvägen 14 B\n141 60 Huddinge';
  const read = { id, message: { ...message, text } };
  const proposal = proposalFrom(read.message);
  assert.equal(proposal.address, 'Björkhagsvägen 14 B\n141 60 Huddinge');
  assert.equal(proposal.personnummer, '19811218-9876');
  const cleared = receiveInput({ ...proposal, address: '', personnummer: '' }, read).requester;
  assert.deepEqual(cleared?.postalAddresses, []);
  assert.equal(cleared?.personnummer, '');
});

test('a message that asks for no right is what it seems to be, and a rights request when that is unclear', () => {
  const asksNothing = { ...message, rights: [] };
  assert.equal(kindOf({ ...asksNothing, kind: 'complaint' }), 'complaint');
  assert.equal(kindOf({ ...asksNothing, kind: 'question' }), 'question');
  assert.equal(kindOf({ ...asksNothing, kind: 'other' }), 'rights');
  assert.equal(kindOf({ ...message, kind: 'complaint' }), 'rights');
});

test('a reference that the message names and no case has is told', () => {
  const names = { ...message, caseReferences: ['2026-0001', '2026-0014'] };
  const requestId = requestIdSchema.parse('00000000-0000-4000-8000-000000000002');
  const matches = [{ id: requestId, reference: '2026-0001', by: 'referenceNumber' as const }];
  assert.deepEqual(unknownReferences({ message: names, matches }), ['2026-0014']);
  assert.deepEqual(unknownReferences({ message: undefined, matches: [] }), []);
});
