import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { languages } from '../../src/core/kit/language.ts';
import type { LetterExtract, LetterTable } from '../../src/core/letters/model.ts';
import { renderLetter } from '../../src/core/letters/pdf/render.ts';
import type { Block } from '../../src/core/letters/templates/blocks.ts';
import { composeBlocks, composeLetter } from '../../src/core/letters/templates/compose.ts';
import { statementParts } from '../../src/core/letters/templates/statements.ts';
import { pdfText, qpdfFaults, without } from '../support/pdf.ts';
import { checkStructure } from '../support/pdfStructure.ts';
import { accessFacts, errorArticles, lint } from './linted.ts';
import { sampleDataSet, sampleExtract, sampleFile, sampleStatement } from './sampleFacts.ts';

const newsletters = { ...sampleStatement, title: { sv: 'Nyhetsbrev', en: 'Newsletters' } };

const list: LetterExtract['list'] = [
  {
    dataSet: 'Ärenden i CRM',
    place: { sv: 'rad 3, ”Handläggare”', en: 'row 3, ‘Handläggare’' },
    ground: 'othersRights',
    reason: { sv: 'uppgifter om andra personer', en: 'data about other people' },
    count: 4,
  },
  {
    dataSet: 'Ärenden i CRM',
    place: { sv: 'två kolumner', en: 'two columns' },
    reason: { sv: 'interna koder', en: 'internal codes' },
    count: 2,
  },
];

/** A whole extract: two processing activities, a table, a document, something struck out. */
function whole(change: Partial<LetterExtract> = {}): LetterExtract {
  return sampleExtract([sampleDataSet(3)], {
    statements: [sampleStatement, newsletters],
    records: [
      { title: sampleStatement.title, recipients: [{ name: 'Fortnox AB', role: 'Bokföring' }] },
      { title: newsletters.title, recipients: [{ name: 'Mejlbolaget AB', role: '' }] },
    ],
    files: [sampleFile(2, 'Avtal')],
    list,
    ...change,
  });
}

function tableOf(blocks: readonly Block[], id: string): readonly (readonly string[])[] {
  const found = blocks.find((block) => block.kind === 'table' && block.id === id);
  assert.ok(found?.kind === 'table', id);
  return [...found.rows()];
}

const flat = (text: string) => text.replaceAll(/\s+/g, ' ');

describe('the extract as a document', () => {
  for (const language of languages) {
    const facts = accessFacts(language, { extract: whole({ listWithLetter: true }) });

    it(`answers Art 15(1)(a)-(h) and (2) for each record, and names the recipients, in ${language}`, () => {
      for (const template of ['extract', 'accessReply'] as const) {
        const blocks = composeBlocks(template, facts, {});
        const rows = blocks.flatMap((block) => (block.kind === 'facts' ? block.rows : []));
        for (const [index, statement] of [sampleStatement, newsletters].entries()) {
          for (const { key } of statementParts) {
            const row = rows.find(({ id }) => id === `statement${index + 1}.${key}`);
            assert.equal(row?.value, statement[key][language], `${template} ${key}`);
          }
        }
        assert.deepEqual(tableOf(blocks, 'recipientsByName'), [
          ['Fortnox AB', 'Bokföring', sampleStatement.title[language]],
          ['Mejlbolaget AB', '–', newsletters.title[language]],
        ]);
        assert.deepEqual(lint(facts, template), []);
      }
    });

    it(`is read in order by pdftotext in ${language}: cover, contents, findings, records, copy, documents, what is held back`, {
      skip: without('pdftotext') || without('qpdf'),
    }, async () => {
      const { bytes, pages } = await renderLetter(
        composeLetter('extract', facts, {}, '2026-0001-2'),
      );
      assert.equal(qpdfFaults(bytes), '');
      assert.deepEqual(checkStructure(bytes), []);
      const text = flat(pdfText(bytes));
      const order =
        language === 'sv'
          ? [
              'Kopian innehåller en tabell med tre rader och ett dokument med två sidor',
              'Innehåll',
              'Utdraget hör till vårt svar',
              'E-postadress',
              'Dig själv och SPAR',
              'Mejlbolaget AB',
              'en kopia av de personuppgifter',
              'CRM-10003',
              'Dokumenten återges här som bilder',
              'Sida 1 av 2',
              'Sida 2 av 2',
              'strukna eller utelämnade på sex ställen',
              'rad 3, ”Handläggare”',
              'Radering: du kan begära',
              'lämna klagomål',
              'Har du frågor',
            ]
          : [
              'The copy holds one table with three rows and one document with two pages',
              'Contents',
              'This extract goes with our answer',
              'E-mail address',
              'You yourself and the population register SPAR',
              'Mejlbolaget AB',
              'a copy of the personal data',
              'CRM-10003',
              'The documents are reproduced here as pictures',
              'Page 1 of 2',
              'Page 2 of 2',
              'left out of the copy in six places',
              'row 3, ‘Handläggare’',
              'Erasure: you can ask',
              'lodge a complaint',
              'If you have any questions',
            ];
      const places = order.map((words) => text.indexOf(words));
      assert.ok(
        places.every((place) => place >= 0),
        order[places.indexOf(-1)],
      );
      assert.deepEqual(
        [...places].sort((a, b) => a - b),
        places,
      );
      assert.ok(pages >= 5);
    });
  }

  it('says nothing of a page but which one it is: what stands in a picture is not carried', () => {
    const blocks = composeBlocks('extract', accessFacts('en', { extract: whole() }), {});
    const pictures = blocks.flatMap((block) => (block.kind === 'picture' ? [block] : []));
    assert.deepEqual(
      pictures.map(({ alt, caption }) => [alt, caption]),
      [
        ['Page 1 of 2 of ‘Avtal’', 'Page 1 of 2'],
        ['Page 2 of 2 of ‘Avtal’', 'Page 2 of 2'],
      ],
    );
  });

  it('tells in words what is held back, and lists it only where the officer chose so', () => {
    const without = composeBlocks('extract', accessFacts('sv', { extract: whole() }), {});
    assert.ok(!without.some((block) => 'id' in block && block.id === 'redactionList'));
    const why = without.find((block) => block.kind === 'list' && block.id === 'heldBackWhy');
    assert.ok(why?.kind === 'list');
    assert.match(
      why.items.join('\n'),
      /15\.4.*: på fyra ställen\.\nInterna koder: på två ställen\.$/s,
    );
    const extract = whole({ listWithLetter: true });
    const rows = tableOf(
      composeBlocks('accessReply', accessFacts('sv', { extract }), {}),
      'redactionList',
    );
    assert.deepEqual(rows[1], ['Ärenden i CRM', 'två kolumner', 'Interna koder', '2']);
    const nothing = composeBlocks(
      'extract',
      accessFacts('sv', { extract: whole({ list: [] }) }),
      {},
    );
    const held = nothing.find((block) => block.kind === 'paragraph' && block.id === 'heldBack');
    assert.match(held?.kind === 'paragraph' ? held.text : '', /inte strukit eller utelämnat/);
  });

  it('of which each column of a table is left out says so, and is complete', () => {
    const emptied: LetterTable = {
      ...sampleDataSet(2, 'Koder'),
      columns: [],
      rows: () => [[], []],
    };
    const facts = accessFacts('sv', {
      extract: sampleExtract([sampleDataSet(2), emptied], { list }),
    });
    assert.deepEqual(errorArticles(facts, 'extract'), []);
    const text = composeBlocks('extract', facts, {}).find(
      (block) => 'id' in block && block.id === 'dataSet2',
    );
    assert.match(text?.kind === 'paragraph' ? text.text : '', /Ingenting ur den här tabellen/);
  });
});

describe('an extract that is not ready', () => {
  it('is stopped by proposals that wait, in each letter that gives the data out', () => {
    const extract = whole({ undecided: 2 });
    assert.deepEqual(errorArticles(accessFacts('sv', { extract }), 'extract'), ['GDPR Art 15(4)']);
    assert.deepEqual(errorArticles(accessFacts('en', { extract })), ['GDPR Art 15(4)']);
    const [found] = lint(accessFacts('sv', { extract }), 'extract');
    assert.deepEqual(found?.where, { part: 'extract' });
    assert.match(found?.message.sv ?? '', /: 2\./);
  });

  it('warns of a data set and of a document that belong to no processing record, and of an empty one', () => {
    const { record: _, ...table } = sampleDataSet(2);
    const { record: __, ...file } = sampleFile(0);
    const found = lint(accessFacts('sv', { extract: sampleExtract([table], { files: [file] }) }));
    assert.deepEqual(
      found.map(({ severity, article, where }) => [severity, article, where.block]),
      [
        ['warning', 'GDPR Art 15(1)(a)', 'dataSet1'],
        ['warning', 'GDPR Art 15(3)', 'file1'],
        ['warning', 'GDPR Art 15(1)(a)', 'file1'],
      ],
    );
  });

  it('of documents alone is a copy', () => {
    const facts = accessFacts('sv', { extract: sampleExtract([], { files: [sampleFile(1)] }) });
    assert.deepEqual(lint(facts, 'extract'), []);
    const blocks = composeBlocks('accessReply', facts, {});
    const summary = blocks.find((block) => block.kind === 'paragraph' && block.id === 'summary');
    assert.match(
      summary?.kind === 'paragraph' ? summary.text : '',
      /bilagan: ett dokument med en sida\.$/,
    );
  });
});
