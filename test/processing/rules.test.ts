import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  type DataCategory,
  legalBases,
  legalBasisNames,
  type SubjectCategory,
  subjectCategories,
  subjectCategoryNames,
} from '../../src/core/processing/model.ts';
import {
  fits,
  policyCategoriesOf,
  restsOnBalancing,
  settledContent,
  systemsOf,
} from '../../src/core/processing/rules.ts';
import { sample, sampleContents } from './contents.ts';

const draft = { state: 'draft', role: 'controller' } as const;
const someSubjects = fc.uniqueArray(fc.constantFrom(...subjectCategories));

describe('a processing record', () => {
  it('fits where a category is shared, and wherever nothing is said on either side', () => {
    const cases: readonly [SubjectCategory[], SubjectCategory[], boolean][] = [
      [['customer'], ['customer', 'applicant'], true],
      [['customer', 'prospect'], ['prospect'], true],
      [['customer'], ['applicant'], false],
      [[], ['applicant'], true],
      [['customer'], [], true],
      [[], [], true],
    ];
    for (const [subjects, person, expected] of cases) {
      assert.equal(fits({ subjects, ...draft }, person), expected, `${subjects} / ${person}`);
    }
  });

  it('fits in any state but ended, and only where we answer for it ourselves', () => {
    const fitting = (change: object) => fits({ subjects: [], ...draft, ...change }, ['customer']);
    assert.deepEqual(
      (['draft', 'active', 'ended'] as const).map((state) => fitting({ state })),
      [true, true, false],
    );
    assert.deepEqual(
      (['controller', 'joint', 'processor'] as const).map((role) => fitting({ role })),
      [true, true, false],
    );
  });

  it('fits the same whichever side is asked, and never less when more is known to apply', () => {
    fc.assert(
      fc.property(
        someSubjects,
        someSubjects,
        fc.constantFrom(...subjectCategories),
        (a, b, more) => {
          const [of, other] = [
            { ...draft, subjects: a },
            { ...draft, subjects: b },
          ];
          assert.equal(fits(of, b), fits(other, a));
          if (b.length > 0 && fits(of, b)) assert.ok(fits(of, [...b, more]));
        },
      ),
    );
  });

  it('rests on a balancing with 6(1)(e) or (f) among its bases, and with no other', () => {
    const balanced = legalBases.filter((basis) => restsOnBalancing({ legalBases: ['a', basis] }));
    assert.deepEqual(balanced, ['e', 'f']);
    assert.equal(restsOnBalancing({ legalBases: [] }), false);
  });

  it('is kept with each code once, in the order of the catalogue', () => {
    const settled = settledContent({
      ...sample(),
      legalBases: ['f', 'b', 'f'],
      subjects: ['applicant', 'customer', 'applicant'],
    });
    assert.deepEqual(settled.legalBases, ['b', 'f']);
    assert.deepEqual(settled.subjects, ['customer', 'applicant']);
  });

  it('answers in the policy’s order of categories, without its own ones', () => {
    const data = [entry('email'), { ...entry(), own: 'Passernummer' }, entry('name')];
    assert.deepEqual(policyCategoriesOf({ data }), ['name', 'email']);
  });

  it('names a data category once, and each entry names one', () => {
    const twice = [entry('email'), { ...entry(), own: 'Kod' }, { ...entry(), own: 'KOD' }];
    assert.throws(() => settledContent({ ...sample(), data: twice }), {
      message: /content\.data\.2: is named twice/,
    });
    assert.throws(() => settledContent({ ...sample(), data: [entry('email'), entry()] }), {
      message: /content\.data\.1: names no category/,
    });
  });

  it('needs a title in both languages', () => {
    const { statement } = sample();
    for (const language of ['sv', 'en'] as const) {
      const title = { ...statement.title, [language]: '' };
      assert.throws(() => settledContent({ ...sample(), statement: { ...statement, title } }), {
        code: 'invalidInput',
        message: new RegExp(`content\\.statement\\.title\\.${language}: is missing`),
      });
    }
  });

  it('names a system once, however it is written', () => {
    const systems = ['Kundsystemet', 'Arkivet', 'KUNDSYSTEMET'];
    assert.throws(() => settledContent({ ...sample(), systems }), {
      message: /content\.systems\.2: is named twice/,
    });
  });
});

describe('the systems of some records', () => {
  it('stand once each, with every record that names them', () => {
    const first = { ...sample(), systems: ['Kundsystemet', 'Arkivet'] };
    const statement = { ...first.statement, title: { sv: 'Analys', en: 'Analysis' } };
    const second = { ...first, statement, systems: ['kundsystemet'] };
    assert.deepEqual(systemsOf([first, second]), [
      { system: 'Kundsystemet', records: [first.statement.title, statement.title] },
      { system: 'Arkivet', records: [first.statement.title] },
    ]);
  });
});

describe('the names of bases and categories', () => {
  it('differ from each other in either language', () => {
    for (const names of [Object.values(legalBasisNames), Object.values(subjectCategoryNames)]) {
      for (const language of ['sv', 'en'] as const) {
        assert.equal(new Set(names.map((name) => name[language])).size, names.length);
      }
    }
  });
});

describe('the sample', () => {
  it('answers on every part of Art 15 in both languages, and can be saved as it is', () => {
    assert.equal(sampleContents.length, 8);
    for (const content of sampleContents) {
      assert.deepEqual(settledContent(content), content);
      for (const text of Object.values(content.statement)) {
        assert.ok(text.sv.length > 0 && text.en.length > 0, content.statement.title.en);
      }
    }
  });

  it('has records for direct marketing, for a balancing of interests and for consent', () => {
    assert.ok(sampleContents.some(({ directMarketing }) => directMarketing));
    assert.ok(sampleContents.some(restsOnBalancing));
    assert.ok(sampleContents.some(({ legalBases: bases }) => bases.includes('a')));
  });

  it('names recipients nobody can write to by mistake', () => {
    const emails = sampleContents.flatMap(({ recipients }) => recipients.map(({ email }) => email));
    assert.ok(emails.length >= 7);
    assert.ok(emails.every((email) => /@(?:[a-z]+\.)?example\.com$/.test(email)));
  });
});

function entry(category?: DataCategory) {
  return { category, own: '', necessity: '', sources: [], special: false };
}
