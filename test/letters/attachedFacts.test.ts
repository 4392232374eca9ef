import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isTextBlock, textOf } from '../../src/core/letters/templates/blocks.ts';
import { composeLetter } from '../../src/core/letters/templates/compose.ts';
import { longDate } from '../../src/core/letters/templates/wording.ts';
import { catalogueCases, decided } from './catalogueCases.ts';
import { sampleFacts } from './sampleFacts.ts';

/** The names of all members, however deep; lists are looked into by their first element. */
function members(value: unknown, path = ''): readonly string[] {
  if (Array.isArray(value)) return members(value[0], path);
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([name, member]) => members(member, `${path}/${name}`));
}

/** Everything that a letter prints but the rows of its tables. */
function printed({ addressee, letterhead, blocks, ...letter }: ReturnType<typeof composeLetter>) {
  const words = blocks.flatMap((block): string[] => {
    if (isTextBlock(block)) return [textOf(block)];
    if (block.kind === 'heading') return [block.text];
    if (block.kind === 'facts' || block.kind === 'cover')
      return block.rows.map(({ value }) => value);
    if (block.kind === 'table') return [...block.rows()].flat();
    return [];
  });
  return [
    ...addressee,
    ...Object.values(letterhead).flat(),
    letter.reference,
    letter.number,
    letter.date,
    letter.language,
    ...words,
  ].join('\n');
}

/** Every text deep in a value, with the name under which it stands. */
function leaves(value: unknown, name = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[name, value]];
  if (Array.isArray(value)) return value.flatMap((one) => leaves(one, name));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([member, one]) => leaves(one, member));
}

/** Words of the machine's own for what the page says in sentences. */
const codes = new Set([
  ...['format', 'letter', 'channel', 'rights', 'right', 'outcome', 'grounds', 'ground'],
  ...['category', 'personnummer'],
]);

describe('the facts attached to a letter', () => {
  for (const { template, facts, name } of catalogueCases) {
    it(`say nothing that the page does not say (${name})`, () => {
      const letter = composeLetter(template, facts, {}, '2026-0001-1');
      const page = printed(letter);
      for (const [member, text] of leaves(letter.facts)) {
        if (codes.has(member)) continue;
        const day = /^\d{4}-\d\d-\d\d$/.test(text);
        const said =
          page.includes(text) || (day && page.includes(longDate(text as never, facts.language)));
        assert.ok(said, `${member}: ${text}`);
      }
    });
  }

  const frame = [
    '/format',
    '/letter',
    '/number',
    '/date',
    '/language',
    '/controller/name',
    '/controller/organisationNumber',
  ];
  const authority = ['/authority/name', '/authority/email'];

  it('are, for an acknowledgement, only what it prints: no address, e-mail or number beside it', () => {
    const facts = sampleFacts('sv');
    const { facts: attached } = composeLetter('acknowledgement', facts, {}, '2026-0001-1');
    assert.deepEqual(members(attached), [
      ...frame,
      ...authority,
      '/addressee',
      '/request/reference',
      '/request/received',
      '/request/channel',
      '/request/rights',
      '/request/answerBy',
    ]);
    const text = JSON.stringify(attached);
    assert.ok(!text.includes('****'));
    for (const email of facts.requester.emails) assert.ok(!text.includes(email));
  });

  it('are, for an answer, also whom it is about, what was decided and found and how it is processed', () => {
    const facts = decided('access', 'granted', 'sv');
    const { facts: attached } = composeLetter('accessReply', facts, {}, '2026-0001-2');
    assert.deepEqual(
      new Set(members(attached).map((path) => path.split('/')[1])),
      new Set([
        ...[...frame, ...authority].map((path) => path.split('/')[1]),
        ...['addressee', 'request', 'decisions', 'subject', 'outcome', 'findings', 'processing'],
      ]),
    );
    assert.deepEqual(attached['request'], { reference: '2026-0001', received: '2026-11-20' });
  });

  it('are, for a recipient, neither when nor why the person asked, nor where to complain', () => {
    const [notice] = catalogueCases.filter(({ template }) => template === 'recipientNotice');
    assert.ok(notice);
    const { facts: attached } = composeLetter('recipientNotice', notice.facts, {}, '2026-0001-3');
    assert.deepEqual(members(attached), [...frame, '/addressee', '/request/reference']);
  });

  it('say in one language what the letter says in one', () => {
    const facts = decided('access', 'granted', 'en');
    const { facts: attached } = composeLetter('accessReply', facts, {}, '2026-0001-2');
    assert.ok(!members(attached).some((path) => /\/(sv|en)$/.test(path)));
  });
});
