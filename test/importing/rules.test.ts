import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { codeOf, codesOf } from '../../src/core/importing/rules/codes.ts';
import { dayOf, momentOf } from '../../src/core/importing/rules/days.ts';
import {
  joinInner,
  joinLines,
  joinParts,
  splitEntries,
  splitLines,
  splitNames,
} from '../../src/core/importing/rules/escape.ts';
import { proposeMapping } from '../../src/core/importing/rules/mapping.ts';
import { keyFieldsOf } from '../../src/core/importing/rules/plan.ts';
import { timeZoneSchema } from '../../src/core/kit/dates.ts';
import { legalBasisNames } from '../../src/core/processing/model.ts';
import { registerDefinitions } from '../../src/core/registers.ts';

const stockholm = timeZoneSchema.parse('Europe/Stockholm');
const text = fc
  .array(fc.constantFrom('a', 'Ö', ';', '|', '\\', '¶', '\n', ' '), { maxLength: 8 })
  .map((parts) => parts.join('').trim())
  .filter((joined) => joined !== '');

test('texts put together in one cell come apart as they were', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 4 }), (texts) => {
      assert.deepEqual(splitLines(joinLines(texts)), texts);
      assert.deepEqual(splitNames(joinInner(texts)), texts);
    }),
  );
  const entries = fc.array(fc.array(text, { minLength: 2, maxLength: 2 }), { maxLength: 3 });
  fc.assert(
    fc.property(entries, (list) => {
      assert.deepEqual(splitEntries(list.map(joinParts).join('\n')), list);
    }),
  );
});

test('a path of Windows and a plain list stay as people write them', () => {
  assert.deepEqual(splitLines('\\\\server\\delad\\mapp'), ['\\\\server\\delad\\mapp']);
  assert.deepEqual(splitLines('C:\\'), ['C:\\']);
  assert.deepEqual(splitLines('Fortnox; Visma ;'), ['Fortnox', 'Visma']);
  assert.deepEqual(splitEntries('USA; Indien'), [['USA'], ['Indien']]);
});

test('days in the forms of Swedish tables are read, and what is no day is none', () => {
  for (const [typed, day] of [
    ['2026-11-23', '2026-11-23'],
    ['20261123', '2026-11-23'],
    ['23/11 2026', '2026-11-23'],
    ['1.2.2026', '2026-02-01'],
    ['den 3 maj 2026', '2026-05-03'],
    ['3 okt. 2026', '2026-10-03'],
    ['3rd March 2026', '2026-03-03'],
    ['2026-11-23T00:00:00', '2026-11-23'],
    ['2026-02-30', undefined],
    ['23-11-26', undefined],
    ['04/13/2026', undefined],
    ['igår', undefined],
    ['', undefined],
  ] as const) {
    assert.equal(dayOf(typed), day, typed);
  }
});

test('moments are read on the clock of the organisation, also across summer time', () => {
  for (const [typed, moment] of [
    ['2026-11-23 09:30', '2026-11-23T08:30:00.000Z'],
    ['23/11 2026 kl. 9.30', '2026-11-23T08:30:00.000Z'],
    ['2026-07-01T09:30:15', '2026-07-01T07:30:15.000Z'],
    ['2026-07-01', '2026-06-30T22:00:00.000Z'],
    ['2026-03-29 02:30', undefined],
    ['2026-10-25 02:30', '2026-10-25T00:30:00.000Z'],
    ['2026-07-01T09:30:00+02:00', '2026-07-01T07:30:00.000Z'],
    ['2026-07-01 25:00', undefined],
  ] as const) {
    assert.equal(momentOf(typed, stockholm), moment, typed);
  }
});

test('codes are found by code, by name in both languages and by provision', () => {
  for (const [typed, code] of [
    ['f', 'f'],
    ['Art 6(1)(f)', 'f'],
    ['GDPR-6-1-b', 'b'],
    ['Artikel 6.1 c', 'c'],
    [legalBasisNames.a.sv.toUpperCase(), 'a'],
    [legalBasisNames.b.en, 'b'],
    ['Article 6(1)(z)', undefined],
    ['', undefined],
  ] as const) {
    assert.equal(codeOf(legalBasisNames, typed), code, typed);
  }
  assert.deepEqual(codesOf(legalBasisNames, 'a; Art 6(1)(b)\nb'), ['a', 'b']);
  assert.equal(codesOf(legalBasisNames, 'a; okänd'), undefined);
});

/** Columns of the templates that the authorities give out, and the fields they are for. */
const templates = {
  processing: {
    'Business function': 'statement.title',
    'Purpose of processing': 'statement.purposes',
    'CATEGORIES OF INDIVIDUALS': 'subjects',
    'Categories of personal data': 'statement.categories',
    'Retention schedule': 'statement.retention',
    'Article 6 lawful basis': 'legalBases',
    'Nom du traitement': 'statement.title',
    'Finalité du traitement': 'statement.purposes',
    'Mesures de sécurité': 'securityInWords',
    'Kategorier av mottagare': 'statement.recipients',
    'Ändamål med behandlingen': 'statement.purposes',
    'Something else': '',
  },
  suppliers: { 'Sous-traitant': 'name', Pays: 'country', 'Org.nr': 'orgNumber' },
  breaches: { 'Nature de la violation': 'nature', 'Antal registrerade': 'persons' },
} as const;

test('the columns of ICO, CNIL and IMY templates are recognised', () => {
  for (const [register, columns] of Object.entries(templates)) {
    const definition = registerDefinitions.find(({ name }) => name === register);
    assert.ok(definition);
    for (const [column, field] of Object.entries(columns)) {
      const [match] = proposeMapping(definition.name, definition.fields, [column], undefined);
      assert.equal(match?.field, field, column);
    }
  }
});

test('every register says by which of its fields an item is known', () => {
  for (const definition of registerDefinitions) {
    for (const path of keyFieldsOf(definition)) {
      assert.ok((path.split('.')[0] ?? '') in definition.fields, `${definition.name} ${path}`);
    }
  }
  const processing = registerDefinitions.find(({ name }) => name === 'processing');
  assert.ok(processing);
  assert.deepEqual([...keyFieldsOf(processing)].sort(), ['role', 'statement.title.sv']);
});
