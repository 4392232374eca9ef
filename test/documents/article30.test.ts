import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { DocumentBlock, PrintedDocument } from '../../src/core/documents/model.ts';
import { article30Register } from '../../src/core/documents/prints/article30.ts';
import type { Edition } from '../../src/core/documents/prints/generic.ts';
import { plainDate } from '../../src/core/kit/dates.ts';
import { registerItemIdSchema } from '../../src/core/kit/ids.ts';
import type { Bilingual, Language } from '../../src/core/kit/language.ts';
import { renderDocument } from '../../src/core/letters/pdf/document.ts';
import {
  type ProcessingContent,
  type ProcessingDraft,
  processingContentSchema,
} from '../../src/core/processing/model.ts';
import { sampleOrganisation } from '../letters/sampleFacts.ts';
import { bookmarksOf } from './printed.ts';

const rule = idOf(7001);
const measure = idOf(7002);
const supplier = idOf(7003);
const titles = new Map<string, Bilingual>([
  [rule, { sv: 'Kunder, tolv månader', en: 'Customers, twelve months' }],
  [measure, { sv: 'Krypterade diskar', en: 'Encrypted disks' }],
  [supplier, { sv: 'Molnet AB', en: 'Molnet AB' }],
]);

const whole: ProcessingDraft = {
  statement: {
    title: { sv: 'Supporten', en: 'Support' },
    purposes: { sv: 'Att hjälpa kunder.', en: 'To help customers.' },
    retention: { sv: 'Två år.', en: 'Two years.' },
  },
  state: 'active',
  legalBases: ['c'],
  legalProvision: '3 § lagen',
  subjects: ['customer', 'applicant'],
  data: [
    { category: 'name', necessity: 'För att svara rätt person.' },
    { own: 'Felkoder', necessity: '' },
  ],
  recipients: [{ name: 'Växeln AB', role: 'telefoni' }],
  suppliers: [supplier],
  transfers: [{ country: 'USA', recipient: 'Log Inc', safeguard: 'scc', documentation: 'TIA 4' }],
  retentionRules: [rule],
  measures: [measure],
  securityInWords: 'Behörighetsstyrning.',
  specialConditions: ['a'],
  owner: 'Supportchefen',
};

const forOthers: ProcessingDraft = {
  statement: {
    title: { sv: 'Drift åt kunder', en: 'Hosting for customers' },
    purposes: { sv: 'Drift av kunders system.', en: 'Hosting of customers’ systems.' },
  },
  role: 'processor',
  state: 'active',
  controllers: [
    { name: 'Kommunen', contact: 'Box 1\n123 45 Orten', representative: 'Ombudet', officer: 'DSO' },
  ],
  measures: [measure],
};

describe('the record of processing for the authority', () => {
  it('says 30(1)(a)-(g) of what we are responsible for, by the letters', () => {
    const facts = factsOf(printed([whole]), 'Supporten');
    assert.deepEqual(
      Object.fromEntries(Object.entries(facts).filter(([name]) => /^[a-g]\)/.test(name))),
      {
        'b) Ändamål': 'Att hjälpa kunder.',
        'c) Registrerade': 'Kund, Arbetssökande',
        'c) Uppgifter': 'Namn: För att svara rätt person.\nFelkoder',
        'd) Mottagare': 'Växeln AB (telefoni)\nMolnet AB',
        'e) Överföring till tredje land':
          'USA, Log Inc: Standardavtalsklausuler (artikel 46.2 c), dokumentation: TIA 4',
        'f) Tidsfrister för radering': 'Två år.\nKunder, tolv månader',
        'g) Säkerhetsåtgärder': 'Behörighetsstyrning.\nKrypterade diskar',
      },
    );
    assert.equal(facts['Rättslig grund'], 'Rättslig förpliktelse (artikel 6.1 c)\n3 § lagen');
    assert.match(facts['Villkor för känsliga uppgifter (artikel 9.2)'] ?? '', /9\.2 a/);
  });

  it('names the controller and the officer first, and joint controllers with their record (30(1)(a))', () => {
    const joint = { ...whole, role: 'joint', controllers: forOthers.controllers } as const;
    const document = printed([joint]);
    const [head] = document.blocks.filter((block) => block.kind === 'facts');
    assert.deepEqual(head?.rows[0], ['Personuppgiftsansvarig', 'Wesafe IT Sverige AB']);
    assert.ok(head?.rows.some(([name, value]) => name === 'Dataskyddsombud' && value !== ''));
    assert.equal(
      factsOf(document, 'Supporten')['a) Gemensamt personuppgiftsansvariga'],
      'Kommunen, Box 1, 123 45 Orten, företrädare: Ombudet, dataskyddsombud: DSO',
    );
  });

  it('has a part of its own for what we do for others, 30(2)(a)-(d)', () => {
    const document = printed([whole, forOthers]);
    assert.deepEqual(factsOf(document, 'Drift åt kunder'), {
      'a) Personuppgiftsansvariga som vi behandlar för':
        'Kommunen, Box 1, 123 45 Orten, företrädare: Ombudet, dataskyddsombud: DSO',
      'b) Kategorier av behandling': 'Drift av kunders system.',
      'c) Överföring till tredje land': 'Ingen överföring är antecknad.',
      'd) Säkerhetsåtgärder': 'Krypterade diskar',
      Läge: 'Pågår',
    });
    const headings = headingsOf(document);
    assert.ok(
      headings.indexOf('Behandlingar för andras räkning (artikel 30.2)') <
        headings.indexOf('Drift åt kunder'),
    );
    assert.ok(!headingsOf(printed([whole])).some((heading) => heading.includes('30.2')));
  });

  it('says of what Art 30 wants and a draft lacks that it is not stated', () => {
    const facts = factsOf(printed([{ statement: { title: { sv: 'Tom', en: 'Empty' } } }]), 'Tom');
    for (const name of ['b) Ändamål', 'c) Registrerade', 'c) Uppgifter', 'd) Mottagare']) {
      assert.equal(facts[name], 'Uppgift saknas', name);
    }
    assert.equal(facts['g) Säkerhetsåtgärder'], 'Uppgift saknas');
    assert.equal(facts['Läge'], 'Utkast');
  });

  it('names what has ended at the end, without its details', () => {
    const document = printed([{ ...whole, state: 'ended' }]);
    assert.deepEqual(document.blocks.at(-1), { kind: 'bullets', items: ['Supporten'] });
    assert.equal(headingsOf(document).includes('Supporten'), false);
  });

  it('sorts as a Swedish register, whatever the order in which records were entered', () => {
    const records = ['Örnar', 'Zebror', 'Åsnor', 'P10', 'ankor', 'P2'].map((name) => ({
      ...whole,
      statement: { title: { sv: name, en: name } },
    }));
    const wanted = ['ankor', 'P2', 'P10', 'Zebror', 'Åsnor', 'Örnar'];
    assert.deepEqual(headingsOf(printed(records)).slice(-6), wanted);
    assert.deepEqual(headingsOf(printed(records.toReversed())).slice(-6), wanted);
  });

  it('speaks English, and takes the Swedish words where there are no English ones', () => {
    const document = printed(
      [{ ...whole, statement: { ...whole.statement, purposes: { sv: 'Bara här.', en: '' } } }],
      'en',
    );
    assert.equal(factsOf(document, 'Support')['(b) Purposes'], 'Bara här.');
    assert.equal(document.title, 'Record of processing activities');
  });

  it('prints 1,500 records with a bookmark each', { timeout: 60_000 }, async () => {
    const contents = Array.from({ length: 1500 }, (_, at) => numbered(at));
    const document = article30Register(contents.map(item), edition('sv'));
    const { bytes, pages } = await renderDocument(document, sampleOrganisation);
    assert.ok(pages > 300);
    // The title, the head and the two parts besides.
    assert.equal(bookmarksOf(bytes).length, 1504);
  });
});

function numbered(at: number): ProcessingContent {
  const name = `Behandling ${at}`;
  const draft = at % 2 === 0 ? whole : forOthers;
  const statement = { ...draft.statement, title: { sv: name, en: name } };
  return processingContentSchema.parse({ ...draft, statement });
}

function edition(language: Language): Edition {
  return {
    language,
    timeZone: sampleOrganisation.timeZone,
    titleOf: (id) => titles.get(id),
    organisation: sampleOrganisation,
    date: plainDate('2026-11-23'),
  };
}

function printed(drafts: readonly ProcessingDraft[], language: Language = 'sv'): PrintedDocument {
  const contents = drafts.map((draft) => processingContentSchema.parse(draft));
  return article30Register(contents.map(item), edition(language));
}

function item(content: ProcessingContent, at: number) {
  return { id: idOf(at), content };
}

function idOf(at: number) {
  return registerItemIdSchema.parse(`00000000-0000-4000-8000-${String(at).padStart(12, '0')}`);
}

function headingsOf({ blocks }: PrintedDocument): readonly string[] {
  return blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
}

/** The facts under a heading, by their names. */
function factsOf({ blocks }: PrintedDocument, heading: string): Readonly<Record<string, string>> {
  const at = blocks.findIndex((block) => block.kind === 'heading' && block.text === heading);
  const facts: DocumentBlock | undefined = blocks[at + 1];
  assert.ok(at >= 0 && facts?.kind === 'facts', heading);
  return Object.fromEntries(facts.rows);
}
