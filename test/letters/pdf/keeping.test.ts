import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LetterFacts, TemplateName } from '../../../src/core/letters/model.ts';
import { renderLetter } from '../../../src/core/letters/pdf/render.ts';
import { composeLetter, type LetterEdits } from '../../../src/core/letters/templates/compose.ts';
import { rights } from '../../../src/core/requests/model.ts';
import { pdfText, without } from '../../support/pdf.ts';
import { checkStructure } from '../../support/pdfStructure.ts';
import { nothingExtract, sampleFacts } from '../sampleFacts.ts';

const skip = without('pdftotext');

async function pagesOf(name: TemplateName, facts: LetterFacts, edits: LetterEdits = {}) {
  const { bytes } = await renderLetter(composeLetter(name, facts, edits, '1'));
  return pdfText(bytes).split('\f');
}

/** The page on which a text stands, and that it stands once. */
function pageWith(pages: readonly string[], text: string): string {
  const found = pages.filter((page) => page.includes(text));
  assert.equal(found.length, 1, text);
  return found[0] ?? '';
}

const longName = 'Organisationen med långt namn '.repeat(6).trim();

test('the signature stands on one page with the text before it, whatever the letter', {
  skip,
}, async () => {
  const signed = { sv: 'Med vänlig hälsning', en: 'Yours sincerely' } as const;
  const before = {
    acknowledgement: { sv: 'Anser du att vi', en: 'If you consider that we' },
    accessReply: { sv: 'Har du frågor', en: 'If you have any questions' },
  } as const;
  for (const language of ['sv', 'en'] as const) {
    for (const envelopeWindow of ['swedishC5', 'din5008'] as const) {
      for (const count of [1, 2, 3, 4, 9]) {
        const plain = sampleFacts(language);
        const request = { ...plain.request, rights: rights.slice(0, count) };
        const organisation = { ...plain.organisation, envelopeWindow };
        if (count === 3) organisation.name = longName;
        const facts = { ...plain, request, organisation, extract: nothingExtract };
        for (const name of ['acknowledgement', 'accessReply'] as const) {
          const pages = await pagesOf(name, facts);
          const page = pageWith(pages, signed[language]);
          assert.ok(
            page.includes(before[name][language]),
            `${name} ${language} ${envelopeWindow} ${count}`,
          );
          const [, tail = ''] = page.split(signed[language]);
          const lines = tail.replaceAll(/\s+/g, ' ');
          assert.ok(lines.includes(organisation.name), 'the name is whole beside the signature');
        }
      }
    }
  }
});

test('wherever a page ends, no heading is left there with nothing or only a heading under it', {
  skip,
}, async () => {
  const stood = new Set<number>();
  for (let lines = 30; lines <= 48; lines += 1) {
    const summary = Array.from({ length: lines }, (_, n) => `Rad ${n + 1}`).join('\n');
    const pages = await pagesOf('accessReply', sampleFacts('sv'), { summary });
    const heading = pageWith(pages, 'Så behandlar vi dina uppgifter');
    assert.ok(heading.includes('Ändamål'), `${lines} lines`);
    assert.ok(pageWith(pages, 'Kontakta oss').includes('Har du frågor'), `${lines} lines`);
    assert.ok(pageWith(pages, 'Med vänlig hälsning').includes('Har du frågor'), `${lines} lines`);
    stood.add(pages.indexOf(heading));
  }
  assert.deepEqual([...stood], [1, 2], 'the heading was pushed from one page to the next');
});

test('a closing longer than a page is printed all the same', { skip }, async () => {
  const regards = Array.from({ length: 200 }, (_, n) => `Slutord${n}.`).join('\n');
  const { bytes } = await renderLetter(
    composeLetter('acknowledgement', sampleFacts('sv'), { regards }, '1'),
  );
  const text = pdfText(bytes);
  for (let n = 0; n < 200; n += 1) assert.ok(text.includes(`Slutord${n}.`), String(n));
  assert.deepEqual(checkStructure(bytes), []);
});
