import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { breachLog } from '../../src/core/breaches/prints/log.ts';
import { breachSheet } from '../../src/core/breaches/prints/sheet.ts';
import type { PrintedDocument } from '../../src/core/documents/model.ts';
import { plainDate } from '../../src/core/kit/dates.ts';
import type { RegisterItemId } from '../../src/core/kit/ids.ts';
import { wesafeSample } from '../../src/core/settings/sample.ts';
import { openTestApp, type TestApp } from '../support/app.ts';
import { pdfText, without } from '../support/pdf.ts';
import { breach, whole } from './contents.ts';

const { organisation } = wesafeSample();
const date = plainDate('2026-11-23');
const names = { records: ['Kundrelationen'], suppliers: ['Driftbolaget Exempel AB'] };
const facts = { organisation, language: 'sv', date, names } as const;

/** Every text of a document, in order. */
const words = ({ blocks }: PrintedDocument) => JSON.stringify(blocks);

describe('the sheet for the authority', () => {
  it('has what the e-service asks, in its order', () => {
    const printed = words(breachSheet(breach({ secrecyWish: 'Systemets namn' }), facts));
    const inOrder = [
      'Wesafe IT',
      '556000-0000',
      'Exempelgatan 1, 111 22 Stockholm',
      'B-2026-007',
      'dataskydd@wesafe.se',
      'Incidenten började',
      '2026-11-16 08:00',
      'Incidenten upphörde',
      '2026-11-19 17:00',
      'En bärbar dator glömdes på ett tåg.',
      'Förlorad utrustning eller handling',
      'Ungefärligt antal personer',
      '1\u00a0200',
      'Kund',
      'Namn; E-postadress',
      'Kunders adresser kan användas för bedrägeri.',
      'Begränsad',
      'Datorn spärrades på distans.',
      '19 november 2026',
      'Anmäls till myndigheten',
      'Systemets namn',
      'allmän handling',
    ];
    let at = -1;
    for (const part of inOrder) {
      const next = printed.indexOf(part, at + 1);
      assert.ok(next > at, `${part} stands in its place`);
      at = next;
    }
    assert.ok(!printed.includes('Saknas ännu'));
  });

  it('says what is missing with the article, and why persons are not told', () => {
    const printed = words(
      breachSheet(
        breach({
          consequences: '',
          risk: 'high',
          tell: 'no',
          tellExceptions: ['a'],
          toldOn: undefined,
        }),
        { ...facts, language: 'en' },
      ),
    );
    assert.match(
      printed,
      /Still missing.*The likely consequences \(Article 33\(3\)\(c\), 33\(5\)\)/,
    );
    assert.match(printed, /unintelligible to others/);
    assert.match(printed, /Not stated/);
  });

  it('says how the public was informed where telling each person would take too much', () => {
    const toldHow = 'Annons i ortstidningen';
    const sheetFor = (exception: 'a' | 'c') => {
      const spared = { risk: 'high', tell: 'no', toldHow } as const;
      return words(breachSheet(breach({ ...spared, tellExceptions: [exception] }), facts));
    };
    assert.match(sheetFor('c'), /34\.3 c.*Annons i ortstidningen/);
    assert.doesNotMatch(sheetFor('a'), /Annons/);
  });

  it('asks for a way to reach the officer, which the settings hold', () => {
    const organisation = { ...facts.organisation, officerEmail: '', officerPhone: '' };
    const printed = words(breachSheet(breach(), { ...facts, organisation }));
    assert.match(printed, /Saknas ännu.*Dataskyddsombudets kontaktuppgifter.*\(artikel 33\.3 b\)/);
    assert.doesNotMatch(words(breachSheet(breach(), facts)), /Saknas ännu/);
  });

  it('names the processor that notified us, and the phases', () => {
    const phases = [{ at: '2026-11-20T09:00:00.000Z', what: 'Antalet personer' }];
    const printed = words(breachSheet(breach({ fromProcessor: true, phases }), facts));
    assert.match(printed, /33\.2\)","Driftbolaget Exempel AB/);
    assert.match(printed, /2026-11-20 10:00 \(Europe\/Stockholm\)","Antalet personer/);
  });
});

describe('the log of breaches', () => {
  it('has every breach with facts, effects, remedy and decisions, also those not notified', () => {
    const quiet = {
      number: 'B-2026-010',
      notify: 'no',
      risk: 'unlikely',
      notifiedAt: undefined,
    } as const;
    const late = {
      number: 'B-2026-009',
      notifiedAt: '2026-11-20T09:00:00.000Z',
      lateReasons: 'Sjukdom',
    };
    const log = breachLog([breach(quiet), breach(late), breach()], organisation, 'sv', date);
    const table = log.blocks.find((block) => block.kind === 'table');
    assert.deepEqual(
      table?.rows.map(([number, , , , , notified]) => [number, notified]),
      [
        ['B-2026-007', '2026-11-18 10:00'],
        ['B-2026-009', '2026-11-20 10:00, efter 72 timmar'],
        ['B-2026-010', 'Nej'],
      ],
    );
    for (const said of [
      whole.nature,
      whole.consequences,
      whole.taken,
      'Sjukdom',
      whole.riskReasons,
    ]) {
      assert.ok(said && words(log).includes(said), said);
    }
  });

  it('says so when there is none', () => {
    assert.match(words(breachLog([], organisation, 'en', date)), /No breaches are documented/);
  });
});

describe('the papers of a breach', { skip: without('pdftotext') }, () => {
  let test: TestApp;
  let id: RegisterItemId;
  before(async () => {
    test = await openTestApp();
    await test.call('settings.startFromSample', { version: 0 });
    const { number: __, ...content } = whole;
    ({ id } = await test.call('breaches.save', { content }));
  });
  after(() => test.remove());

  const textOf = async (document: { readonly id: string }) => {
    const { contentBase64 } = await test.call('registers.document', { id: document.id } as never);
    return pdfText(Buffer.from(contentBase64, 'base64')).replaceAll(/\s+/g, ' ');
  };

  it('are kept with it, in both languages', async () => {
    const { number } = (await test.call('breaches.get', { id })).content;
    assert.match(number, /^B-2026-\d{3}$/);
    const sheet = await test.call('breaches.sheet', { id });
    assert.deepEqual([sheet.kind, sheet.fileName], ['breachSheet', `${number}-anmalan.pdf`]);
    assert.match(await textOf(sheet), /Underlag för anmälan.*En bärbar dator glömdes/);
    const english = await test.call('breaches.sheet', { id, language: 'en' });
    assert.match(await textOf(english), /Sheet for the notification/);
    const { documents } = await test.call('breaches.get', { id });
    assert.deepEqual(
      documents.map((document) => document.language),
      ['en', 'sv'],
    );
  });

  it('hold the letter to the persons with all that Article 34(2) wants', async () => {
    const letter = await textOf(await test.call('breaches.letter', { id }));
    for (const said of [
      'En bärbar dator glömdes på ett tåg.',
      'dataskydd@wesafe.se',
      'Kunders adresser kan användas för bedrägeri.',
      'Datorn spärrades på distans.',
      'Var misstänksam mot oväntade samtal.',
      'Integritetsskyddsmyndigheten',
    ]) {
      assert.ok(letter.includes(said), said);
    }
  });

  it('hold no letter that lacks something', async () => {
    const bare = await test.call('breaches.save', { content: { title: 'Tom' } });
    const { total } = await test.call('journal.list', {});
    await assert.rejects(test.call('breaches.letter', { id: bare.id }), {
      code: 'letterIncomplete',
    });
    assert.deepEqual((await test.call('breaches.get', { id: bare.id })).documents, []);
    assert.equal((await test.call('journal.list', {})).total, total);
  });
});
