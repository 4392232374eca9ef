import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Language } from '../../src/core/kit/language.ts';
import type { NoticeArticle } from '../../src/core/notices/model.ts';
import type { NoticeFacts, NoticeRecord } from '../../src/core/notices/rules/facts.ts';
import { generate, united, whenGiven } from '../../src/core/notices/rules/generate.ts';
import { textOf } from '../../src/core/notices/rules/text.ts';
import type { ProcessingDraft } from '../../src/core/processing/model.ts';
import { sampleOrganisation } from '../letters/sampleFacts.ts';
import { factsOf, recordOf, wholeRecord } from './facts.ts';

/** Every heading that a notice can have, in Swedish. */
const heading = {
  marketing: 'Du får säga nej till direktmarknadsföring',
  objection: 'Du får invända mot behandlingen',
  interests: 'Våra berättigade intressen',
  withdrawal: 'Du kan återkalla ditt samtycke',
  mandatory: 'Om du måste lämna uppgifterna',
  categories: 'Vilka uppgifter det är',
  source: 'Varifrån uppgifterna kommer',
} as const;

describe('what a notice tells', () => {
  for (const [article, told] of [
    ['a13', ['ändamålet', 'grunden', 'mottagarna', 'överföringarna', 'tiden', 'besluten']],
    ['a14', ['ändamålet', 'grunden', 'mottagarna', 'tiden', 'kategorierna', 'källan']],
    ['both', ['ändamålet', 'kategorierna', 'källan', 'tiden', 'besluten']],
  ] as const) {
    for (const language of ['sv', 'en'] as const) {
      it(`has all that ${article} wants in ${language}`, () => {
        const text = written(factsOf([recordOf(wholeRecord)], article), language);
        for (const word of told) assert.ok(text.includes(`${word} (${language})`), word);
        for (const word of [
          sampleOrganisation.name,
          sampleOrganisation.officerEmail,
          'Integritetsskyddsmyndigheten',
        ]) {
          assert.ok(text.includes(word), word);
        }
      });
    }
  }

  it('tells no categories and no source where the data come from the person (Art 13)', () => {
    const text = written(factsOf([recordOf(wholeRecord)], 'a13'));
    assert.ok(!text.includes(heading.categories) && !text.includes(heading.source));
  });

  it('says nothing of having to give data that the person does not give (Art 14)', () => {
    assert.ok(!written(factsOf([recordOf(wholeRecord)], 'a14')).includes(heading.mandatory));
  });

  for (const [bases, headings] of [
    [['a'], ['withdrawal']],
    [['b'], []],
    [['c'], []],
    [['d'], []],
    [['e'], ['objection']],
    [['f'], ['objection', 'interests']],
    [
      ['a', 'f'],
      ['objection', 'interests', 'withdrawal'],
    ],
  ] as const) {
    it(`tells of ${headings.join(', ') || 'no particular right'} on the basis ${bases.join(', ')}`, () => {
      const text = written(factsOf([recordOf({ ...wholeRecord, legalBases: [...bases] })]));
      for (const name of ['objection', 'interests', 'withdrawal'] as const) {
        const isWanted = (headings as readonly string[]).includes(name);
        assert.equal(text.includes(heading[name]), isWanted, name);
      }
      assert.equal(text.includes('(artikel 20)'), /[ab]/.test(bases.join('')));
    });
  }

  it('tells of the right to refuse direct marketing apart from everything else (Art 21(4))', () => {
    const record = recordOf({ ...wholeRecord, directMarketing: true });
    const { blocks } = generate(factsOf([record]), 'sv');
    const at = blocks.findIndex(
      ({ kind, ...rest }) => 'text' in rest && rest.text === heading.marketing,
    );
    assert.equal(blocks[at]?.kind, 'heading');
    const [own, next] = blocks.slice(at + 1, at + 3);
    assert.match(
      own?.kind === 'text' ? own.text : '',
      /när som helst invända.*dataskydd@wesafe\.se/,
    );
    assert.equal(next?.kind, 'heading');
    assert.ok(!written(factsOf([recordOf(wholeRecord)])).includes(heading.marketing));
  });

  for (const [bases, said] of [
    [['b'], /ingå eller fullgöra avtalet/],
    [['c'], /Lagen kräver att vi har uppgifterna: 7 kap\. 2 §/],
    [['a'], /Det är frivilligt/],
    [['f'], /Varken lag eller avtal kräver/],
  ] as const) {
    it(`says whether data must be given on the basis ${bases.join()} (Art 13(2)(e))`, () => {
      const legalProvision = '7 kap. 2 §';
      const record = recordOf({ ...wholeRecord, legalBases: [...bases], legalProvision });
      assert.match(written(factsOf([record])), said);
    });
  }

  it('says once what all records say alike, and by record what they say differently', () => {
    const other = { ...wholeRecord.statement, title: { sv: 'Kurser', en: 'Courses' } };
    const later = { ...other, retention: { sv: 'Två år.', en: 'Two years.' } };
    const text = written(
      factsOf([recordOf(wholeRecord), recordOf({ ...wholeRecord, statement: later })]),
    );
    assert.equal(text.split('mottagarna (sv)').length - 1, 1);
    assert.match(text, /• Nyhetsbrev: tiden \(sv\)\.\n• Kurser: Två år\./);
  });

  it('names the interests that the balancing tests weigh, and that they were weighed', () => {
    const draft: ProcessingDraft = {
      ...wholeRecord,
      legalBases: ['f'],
      balancingTests: ['00000000-0000-4000-8000-0000000000aa' as never],
    };
    const text = written(factsOf([recordOf(draft, { interests: ['En säker webbplats'] })]));
    assert.match(text, /Våra berättigade intressen\n\nEn säker webbplats\.\n\nVi har vägt/);
    const untested = written(factsOf([recordOf({ ...wholeRecord, legalBases: ['f'] })]));
    assert.ok(!untested.includes('Vi har vägt'));
  });

  it('takes recipients and periods from the registers where the record has no words', () => {
    const statement = { title: wholeRecord.statement.title };
    const record = recordOf(
      { ...wholeRecord, statement, recipients: [{ name: 'Växeln AB', role: 'telefoni' }] },
      {
        suppliers: [
          { name: 'Molnet AB', service: 'drift' },
          { name: 'Växeln AB', service: 'växel' },
        ],
        retention: [{ sv: 'Kunder: tolv månader', en: 'Customers: twelve months' }],
      },
    );
    const text = written(factsOf([record]));
    assert.match(text, /Växeln AB \(telefoni\), Molnet AB \(drift\)\./);
    assert.match(text, /Kunder: tolv månader\./);
  });

  it('names joint controllers and what is shared (Art 26)', () => {
    const joint = {
      ...wholeRecord,
      role: 'joint',
      controllers: [{ name: 'Partnern AB' }],
    } as const;
    assert.match(
      written(factsOf([recordOf({ ...joint, controllers: [...joint.controllers] })])),
      /För ”Nyhetsbrev” delar vi ansvaret med Partnern AB/,
    );
  });

  it('names each transfer with what protects it, and where to get a copy (Art 13(1)(f))', () => {
    const statement = { ...wholeRecord.statement, transfers: { sv: '', en: '' } };
    const transfers = [{ country: 'USA', recipient: 'Log Inc', safeguard: 'scc' } as const];
    const text = written(factsOf([recordOf({ ...wholeRecord, statement, transfers })]));
    assert.match(text, /Log Inc \(USA\): Standardavtalsklausuler \(artikel 46\.2 c\)\./);
    assert.match(text, /kopia av det som skyddar uppgifterna: dataskydd@wesafe\.se/);
  });

  it('says a transfer once, where the record’s own words name country and safeguard already', () => {
    const transfers = [{ country: 'USA', recipient: 'Log Inc', safeguard: 'scc' } as const];
    const inWords = (sv: string) => {
      const statement = { ...wholeRecord.statement, transfers: { sv, en: '' } };
      return written(factsOf([recordOf({ ...wholeRecord, statement, transfers })]));
    };
    const said = inWords('Log Inc i USA, skyddat av standardavtalsklausuler.');
    assert.doesNotMatch(said, /Log Inc \(USA\): /);
    assert.match(inWords('Log Inc lagrar loggar i USA.'), /USA\. Log Inc \(USA\): Standardavtals/);
  });
});

describe('what a notice lacks', () => {
  const bare: ProcessingDraft = { statement: { title: wholeRecord.statement.title } };
  for (const [article, wanted] of [
    ['a13', ['Art 13(1)(c)', 'Art 13(1)(e)', 'Art 13(2)(a)']],
    ['a14', ['Art 14(1)(c)', 'Art 14(1)(d)', 'Art 14(1)(e)', 'Art 14(2)(a)', 'Art 14(2)(f)']],
    ['both', ['Art 13(1)(c)', 'Art 13(1)(e)', 'Art 13(2)(a)', 'Art 14(1)(d)', 'Art 14(2)(f)']],
  ] as const) {
    it(`is listed with its article and marked in the text: ${article}`, () => {
      const facts = factsOf([recordOf(bare)], article);
      const { missing } = generate(facts, 'sv');
      assert.deepEqual([...new Set(missing.map((gap) => gap.article))].sort(), [...wanted]);
      assert.equal(written(facts).split('[saknas: ').length - 1, missing.length);
    });
  }

  for (const [name, draft, besides, article] of [
    ['an automated decision without its logic', { automatedDecisions: true }, {}, 'Art 13(2)(f)'],
    ['a transfer without protection', { transfers: [{ country: 'USA' }] }, {}, 'Art 13(1)(f)'],
    ['joint control without names', { role: 'joint' }, {}, 'Art 13(1)(a)'],
    ['an interest without words', { legalBases: ['f'] }, {}, 'Art 13(1)(d)'],
  ] as const) {
    it(`is found: ${name}`, () => {
      const record = recordOf({ ...bare, ...(draft as ProcessingDraft) }, besides);
      const { missing } = generate(factsOf([record]), 'sv');
      assert.ok(missing.some((gap) => gap.article === article));
    });
  }

  it('is what the settings do not say of us and our officer', () => {
    const organisation = {
      ...sampleOrganisation,
      name: '',
      addressLines: [],
      website: '',
      officerEmail: '',
      officerPhone: '',
    };
    const { missing } = generate(factsOf([recordOf(wholeRecord)], 'a14', organisation), 'sv');
    assert.deepEqual(
      missing.map((gap) => [gap.field, gap.article]),
      [
        ['organisation.name', 'Art 14(1)(a)'],
        ['organisation.addressLines', 'Art 14(1)(a)'],
        ['organisation.officerEmail', 'Art 14(1)(b)'],
      ],
    );
  });

  it('is the English where only the Swedish is there, told apart from what both lack', () => {
    const purposes = { sv: 'Att sälja.', en: '' };
    const record = recordOf({ ...wholeRecord, statement: { ...wholeRecord.statement, purposes } });
    const facts = factsOf([record]);
    const both = united([...generate(facts, 'sv').missing, ...generate(facts, 'en').missing]);
    assert.deepEqual(
      both.map(({ text }) => text.en),
      ['the purposes in English of ‘Newsletter’'],
    );
    const none = factsOf([recordOf({ statement: wholeRecord.statement })]);
    const bases = united([...generate(none, 'sv').missing, ...generate(none, 'en').missing]);
    assert.deepEqual(
      bases.map(({ field }) => field),
      ['legalBases'],
    );
  });

  it('is a record to tell of, and the controller’s own notice where we are a processor', () => {
    const processor: NoticeRecord = recordOf({ ...wholeRecord, role: 'processor' });
    const { missing, blocks } = generate(factsOf([processor]), 'sv');
    assert.equal(missing.length, 2);
    assert.ok(!textOf(blocks).includes('ändamålet (sv)'));
    assert.equal(generate(factsOf([]), 'sv').missing[0]?.article, 'Art 13(1)(c)');
  });
});

describe('when a notice is given', () => {
  for (const [article, said] of [
    ['a13', /^Texten ska visas när uppgifterna samlas in \(artikel 13\.1\)\.$/],
    ['a14', /senast en månad .* första kontakten .* lämnas ut \(artikel 14\.3\)/],
    ['both', /artikel 13\.1.*artikel 14\.3/],
  ] as const satisfies readonly (readonly [NoticeArticle, RegExp])[]) {
    it(`is told for ${article}`, () => assert.match(whenGiven(article).sv, said));
  }
});

function written(facts: NoticeFacts, language: Language = 'sv'): string {
  return textOf(generate(facts, language).blocks);
}
