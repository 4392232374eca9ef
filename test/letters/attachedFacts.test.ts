import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { composeLetter } from '../../src/core/letters/templates/compose.ts';
import { sampleFacts } from './sampleFacts.ts';

/** The names of all members, however deep; lists are looked into by their first element. */
function members(value: unknown, path = ''): readonly string[] {
  if (Array.isArray(value)) return members(value[0], path);
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([name, member]) => members(member, `${path}/${name}`));
}

describe('the facts attached to a letter', () => {
  const frame = [
    '/format',
    '/letter',
    '/number',
    '/date',
    '/language',
    '/controller/name',
    '/controller/organisationNumber',
    '/authority/name',
    '/authority/email',
    '/addressee',
    '/request/reference',
    '/request/received',
    '/request/channel',
    '/request/rights',
    '/request/answerBy',
  ];

  it('are, for an acknowledgement, only what it prints: no address, e-mail or number beside it', () => {
    const facts = sampleFacts('sv');
    const { facts: attached } = composeLetter('acknowledgement', facts, {}, '2026-0001-1');
    assert.deepEqual(members(attached), frame);
    const printed = JSON.stringify(attached);
    assert.ok(!printed.includes('****'));
    for (const email of facts.requester.emails.slice(1)) assert.ok(!printed.includes(email));
  });

  it('are, for an answer, also whom it is about, what was found and how it is processed', () => {
    const { facts: attached } = composeLetter('accessReply', sampleFacts('sv'), {}, '2026-0001-2');
    assert.deepEqual(members(attached).slice(0, frame.length), frame);
    assert.deepEqual(
      new Set(
        members(attached)
          .slice(frame.length)
          .map((path) => path.split('/')[1]),
      ),
      new Set(['subject', 'outcome', 'findings', 'processing']),
    );
  });

  it('say in one language what the letter says in one', () => {
    const { facts: attached } = composeLetter('accessReply', sampleFacts('en'), {}, '2026-0001-2');
    assert.ok(!members(attached).some((path) => /\/(sv|en)$/.test(path)));
  });
});
