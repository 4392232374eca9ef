import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { sentencesOf, standsIn } from '../../src/core/promises/rules/sentences.ts';
import { samplePolicy } from '../../src/core/promises/samplePolicy.ts';

/** A text and what it is split into: `#` a heading, `-` an entry, `.` a sentence. */
const splits: readonly (readonly [string, string, readonly string[]])[] = [
  ['sentences', 'We care. You matter!', ['. We care.', '. You matter!']],
  [
    'a heading by its own line',
    'Your rights\n\nYou have rights.',
    ['# Your rights', '. You have rights.'],
  ],
  ['a question as a heading', 'How long?\n\nA year.', ['# How long?', '. A year.']],
  [
    'a question within running text',
    'You consent by accepting the terms? When you agree, you also agree to more.',
    ['. You consent by accepting the terms?', '. When you agree, you also agree to more.'],
  ],
  [
    'bullets',
    'We hold:\n • Name\n * Address\n1. IP',
    ['. We hold:', '- Name', '- Address', '- IP'],
  ],
  [
    'Swedish abbreviations',
    'Vi använder t.ex. namn, bl.a. Skatteverket får dem. Enligt 7 kap. 2 § sparas de.',
    ['. Vi använder t.ex. namn, bl.a. Skatteverket får dem.', '. Enligt 7 kap. 2 § sparas de.'],
  ],
  [
    'English abbreviations',
    'We share data, e.g. Names, with suppliers. See Art. 13 and No. 5 below.',
    ['. We share data, e.g. Names, with suppliers.', '. See Art. 13 and No. 5 below.'],
  ],
  [
    'addresses',
    'Write to dpo@example.com or www.example.com. Thanks.',
    ['. Write to dpo@example.com or www.example.com.', '. Thanks.'],
  ],
  [
    'quotation marks',
    'You have the "right to be forgotten." We obey.',
    ['. You have the "right to be forgotten."', '. We obey.'],
  ],
  [
    'numbers',
    'We keep 3.5 years of logs. 2 years of mail.',
    ['. We keep 3.5 years of logs.', '. 2 years of mail.'],
  ],
  [
    'hard line breaks',
    'We keep your data for as long as there is a customer\nrelationship. Then they go.',
    ['. We keep your data for as long as there is a customer relationship.', '. Then they go.'],
  ],
  ['nothing', ' \n\n ', []],
];

const signs = { heading: '#', entry: '-', sentence: '.' } as const;

describe('a policy, split into sentences', () => {
  for (const [what, text, expected] of splits) {
    it(`knows ${what}`, () => {
      assert.deepEqual(
        sentencesOf(text).map(({ kind, text: said }) => `${signs[kind]} ${said}`),
        expected,
      );
    });
  }

  it('tells under which heading each stands', () => {
    const [, first, , second] = sentencesOf('A\n\nOne.\n\nB\n\nTwo.');
    assert.deepEqual([first?.under, second?.under], ['A', 'B']);
  });

  it('reads the sample policy: its headings, its lists, and the question that is none', () => {
    const found = sentencesOf(samplePolicy.text);
    const of = (kind: string) => found.filter((one) => one.kind === kind);
    assert.deepEqual([of('heading').length, of('entry').length], [11, 19]);
    assert.ok(found.some(({ kind, text }) => kind === 'sentence' && text.endsWith('conditions?')));
    const eleven = of('entry').filter(({ under }) => under === 'What personal data do we process?');
    assert.equal(eleven.length, 11);
  });

  it('loses no word of any text', () => {
    const words = fc.stringMatching(/^[a-zåäö]{1,8}[.!?]?$/u);
    const text = fc.array(
      fc.oneof(words, fc.constant('\n'), fc.constant('\n\n'), fc.constant('T.ex.')),
    );
    fc.assert(
      fc.property(text, (parts) => {
        const whole = parts.join(' ');
        const said = sentencesOf(whole)
          .map((one) => one.text)
          .join(' ');
        assert.deepEqual(said.split(/\s+/), whole.trim().split(/\s+/));
      }),
    );
  });

  it('stays quick with a hostile text', { timeout: 5000 }, () => {
    for (const piece of ['.', 'e.g. ', '" ', 'A. ', '\n', '(', '• ']) {
      sentencesOf(piece.repeat(100_000 / piece.length));
    }
  });
});

describe('a passage of the policy', () => {
  it('stands there word for word, wherever the lines break', () => {
    assert.ok(standsIn('We care about\n your privacy.', samplePolicy.text));
    assert.ok(!standsIn('We care for your privacy.', samplePolicy.text));
    assert.ok(!standsIn('we care about your privacy.', samplePolicy.text));
    assert.ok(!standsIn('  ', samplePolicy.text));
  });
});
