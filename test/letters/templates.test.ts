import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainDate } from '../../src/core/kit/dates.ts';
import { languages } from '../../src/core/kit/language.ts';
import { type LetterFacts, templateNames } from '../../src/core/letters/model.ts';
import { isTextBlock, textOf } from '../../src/core/letters/templates/blocks.ts';
import {
  composeBlocks,
  composeLetter,
  letterTexts,
} from '../../src/core/letters/templates/compose.ts';
import { templates } from '../../src/core/letters/templates/index.ts';
import {
  inWords,
  longDate,
  unbroken,
  wholeNumber,
} from '../../src/core/letters/templates/wording.ts';
import { channels, rights } from '../../src/core/requests/model.ts';
import {
  nothingExtract,
  sampleDataSet,
  sampleExtract,
  sampleFacts,
  sampleStatement,
} from './sampleFacts.ts';

for (const name of templateNames) {
  for (const language of languages) {
    test(`${name} in ${language} leaves no gap and speaks one language for every channel and right`, () => {
      for (const channel of channels) {
        for (const extract of [sampleFacts(language).extract, nothingExtract]) {
          const request = { ...sampleFacts(language).request, channel, rights: [...rights] };
          const facts = sampleFacts(language, { request, ...(extract ? { extract } : {}) });
          const texts = composeBlocks(name, facts, {}).filter(isTextBlock).map(textOf);
          const whole = [templates[name].heading(facts), ...texts].join('\n');
          assert.doesNotMatch(whole, /\{|\}|undefined|null/);
          const other =
            language === 'sv' ? /\b(the|your|which|and)\b/i : /\b(och|att|dina|inte)\b/i;
          assert.doesNotMatch(whole.replaceAll('frist-facts.json', ''), other);
        }
      }
    });
  }
}

/** The whole letter as JSON, as it is printed and attached, without what the rows hold. */
function everything(name: (typeof templateNames)[number], facts: LetterFacts): string {
  const { attachedTables: _, ...letter } = composeLetter(name, facts, {});
  return JSON.stringify(letter);
}

test('where nothing was found no processing is described, in print or in the attached facts', () => {
  for (const language of languages) {
    const extract = { ...nothingExtract, statements: [sampleStatement] };
    const facts = sampleFacts(language, { extract });
    for (const name of ['accessReply', 'extract'] as const) {
      for (const { sv, en } of Object.values(sampleStatement)) {
        assert.ok(!everything(name, facts).includes(JSON.stringify(sv).slice(1, -1)), sv);
        assert.ok(!everything(name, facts).includes(JSON.stringify(en).slice(1, -1)), en);
      }
    }
    const says = language === 'sv' ? /inga personuppgifter om dig/ : /no personal data about you/;
    assert.match(everything('accessReply', facts), says);
    assert.match(everything('extract', facts), says);
    assert.match(everything('accessReply', facts), /"caseFile"/);
    assert.doesNotMatch(everything('extract', facts), /hur vi behandlar|how we process/);
  }
});

test('with data the extract by itself does not say that nothing was found', () => {
  assert.doesNotMatch(everything('extract', sampleFacts('sv')), /inga personuppgifter/);
});

test('the summary counts the tables that have rows', () => {
  const extract = sampleExtract([sampleDataSet(3), sampleDataSet(0, 'Tom'), sampleDataSet(2)]);
  assert.match(
    everything('accessReply', sampleFacts('sv', { extract })),
    /i bilagan: två tabeller med fem rader/,
  );
});

test('ids of blocks are unique within a letter', () => {
  for (const name of templateNames) {
    const ids = composeBlocks(name, sampleFacts('sv'), {}).flatMap((block) =>
      'id' in block && block.id !== undefined ? [block.id] : [],
    );
    assert.equal(new Set(ids).size, ids.length);
  }
});

test('the acknowledgement promises the earliest reading, also where the due date is later', () => {
  const { request: plain } = sampleFacts('sv');
  const days = { due: plainDate('2026-12-24'), alarm: plainDate('2026-12-20') };
  const request = { ...plain, deadline: { ...plain.deadline, ...days } };
  const texts = composeBlocks('acknowledgement', sampleFacts('sv', { request }), {})
    .filter(isTextBlock)
    .map(textOf)
    .join('\n');
  assert.match(texts, /20\u00a0december\u00a02026/);
  assert.doesNotMatch(texts, /24\u00a0december/);
});

test('the officer rewords open blocks; locked blocks keep the law’s words', () => {
  const facts = sampleFacts('sv');
  const edits = {
    next: 'Vi letar nu.',
    deadline: 'Vi svarar när vi hinner.',
    extension: 'Tiden kan förlängas hur länge som helst.',
    misunderstood: '',
  };
  const texts = composeBlocks('acknowledgement', facts, edits).filter(isTextBlock);
  assert.equal(texts.find((block) => block.id === 'next')?.kind, 'paragraph');
  const byId = new Map(texts.map((block) => [block.id, textOf(block)]));
  assert.equal(byId.get('next'), 'Vi letar nu.');
  assert.match(byId.get('deadline') ?? '', /21\u00a0december\u00a02026/);
  assert.match(byId.get('extension') ?? '', /högst två månader/);
  assert.equal(byId.has('misunderstood'), false);
  const shown = letterTexts('acknowledgement', facts, edits);
  assert.equal(shown.find((one) => one.block === 'misunderstood')?.text, '');
  assert.equal(shown.find((one) => one.block === 'deadline')?.locked, true);
});

test('an acknowledgement that is late says so and promises no day that has passed', () => {
  for (const [language, says, promises] of [
    [
      'sv',
      /skulle ha svarat dig senast den 21\u00a0december\u00a02026.*ber vi om ursäkt/,
      /Du får svar senast|högst två månader/,
    ],
    [
      'en',
      /should have answered you by 21\u00a0December\u00a02026.*we apologise/,
      /no later than|two months/,
    ],
  ] as const) {
    const late = everything(
      'acknowledgement',
      sampleFacts(language, { date: plainDate('2026-12-22') }),
    );
    assert.match(late, says);
    assert.doesNotMatch(late, promises);
    const inTime = everything(
      'acknowledgement',
      sampleFacts(language, { date: plainDate('2026-12-21') }),
    );
    assert.match(inTime, promises);
    assert.doesNotMatch(inTime, says);
  }
});

test('a title is signed in the language of the letter, a name as it is', () => {
  const signed = (language: 'sv' | 'en', officerName: string) => {
    const organisation = { ...sampleFacts(language).organisation, officerName };
    return everything('acknowledgement', sampleFacts(language, { organisation }));
  };
  assert.match(signed('en', 'Dataskyddsombudet'), /sincerely\\nData Protection Officer\\n/);
  assert.match(signed('en', 'Dataskyddsombudet'), /\. Data Protection Officer: dataskydd@/);
  assert.match(signed('sv', 'dataskyddsombudet '), /hälsning\\nDataskyddsombudet\\n/);
  assert.match(signed('en', 'Åsa Öberg'), /sincerely\\nÅsa Öberg\\n/);
});

test('a letter without a number is a draft, and its addressee is never a personnummer', () => {
  const letter = composeLetter('acknowledgement', sampleFacts('sv'), {});
  assert.equal(letter.draft, true);
  assert.deepEqual(letter.addressee, ['Astrid Öhman', 'Kungsgatan 4 B', '411 19 Göteborg']);
  assert.equal(composeLetter('acknowledgement', sampleFacts('sv'), {}, '2026-0001-1').draft, false);
});

test('where no postal address is known the e-mail address stands in its place', () => {
  const facts = sampleFacts('sv');
  const requester = { ...facts.requester, addressLines: [] };
  const letter = composeLetter('acknowledgement', { ...facts, requester }, {});
  assert.deepEqual(letter.addressee, ['Astrid Öhman', 'astrid.ohman@example.se']);
});

test('dates and numbers are written as each language writes them', () => {
  assert.equal(longDate(plainDate('2026-12-01'), 'sv'), '1\u00a0december\u00a02026');
  assert.equal(longDate(plainDate('2026-12-20'), 'en'), '20\u00a0December\u00a02026');
  assert.equal(wholeNumber(1_234_567), '1\u00a0234\u00a0567');
  assert.equal(wholeNumber(100), '100');
  assert.equal(inWords(9, 'sv'), 'nio');
  assert.equal(inWords(0, 'en'), 'none');
  assert.equal(inWords(1300, 'sv'), '1\u00a0300');
  assert.equal(unbroken('104 20 Stockholm'), '104\u00a020 Stockholm');
});
