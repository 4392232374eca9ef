import type { z } from 'zod';
import { type ErrorFacts, FristError } from '../../kit/errors.ts';
import type { Bilingual } from '../../kit/language.ts';
import type { Shape } from '../../registers/model/fields.ts';
import { missing, saidOf } from './said.ts';
import { hintOf } from './targets.ts';

/** Why a cell is not accepted. Says what is expected, never what stands there. */
export const reasons = {
  notExpected: (shape: Shape): Bilingual => {
    const hint = hintOf(shape);
    return { sv: `kan inte läsas: ${hint.sv}`, en: `cannot be read: ${hint.en}` };
  },
  unknownCode: {
    sv: 'är inget av de val som fältet har',
    en: 'is none of the choices that the field has',
  },
  unknownItem: (one: Bilingual): Bilingual => ({
    sv: `nämner en post som inte finns (${one.sv.toLowerCase()}): importera den först`,
    en: `names an item that is not there (${one.en.toLowerCase()}): import it first`,
  }),
  severalItems: (one: Bilingual): Bilingual => ({
    sv: `passar på flera poster (${one.sv.toLowerCase()}): ange id`,
    en: `fits several items (${one.en.toLowerCase()}): give the id`,
  }),
  tooLong: { sv: 'är längre än en cell får vara', en: 'is longer than a cell may be' },
  errorCell: {
    sv: 'är ett felvärde i kalkylarket, såsom #REF!',
    en: 'is an error value of the spreadsheet, such as #REF!',
  },
  tooManyCells: {
    sv: 'raden har fler celler än filen har kolumner',
    en: 'the row has more cells than the file has columns',
  },
  keyTwice: (line: number): Bilingual => ({
    sv: `samma post står redan på rad ${line} i filen`,
    en: `the same item already stands on line ${line} of the file`,
  }),
  keyHeld: {
    sv: 'en annan post i registret heter redan så',
    en: 'another item of the register is already called so',
  },
  idElsewhere: {
    sv: 'har ett id som hör till något annat i valvet',
    en: 'has an id that belongs to something else in the vault',
  },
  badId: { sv: 'är inget id', en: 'is no id' },
  merged: {
    sv: 'sammanslagna celler: värdet gäller bara den första',
    en: 'merged cells: only the first of them holds the value',
  },
  formula: {
    sv: 'en formel: värdet som sparades senast används, inget räknas om',
    en: 'a formula: the value that was stored last is used, nothing is calculated',
  },
  fileStays: {
    sv: 'filen följer inte med: lägg in den på posten',
    en: 'the file does not travel: add it to the item',
  },
} as const;

/** What a register's schema has against a value. */
export function issueReason(issue: z.core.$ZodIssue): Bilingual {
  const said = saidOf(issue.message);
  if (said) return said;
  switch (issue.code) {
    case 'too_small':
      return issue.origin === 'string' ? missing : { sv: 'är för litet', en: 'is too small' };
    case 'too_big':
      return issue.origin === 'string'
        ? {
            sv: `är längre än ${issue.maximum} tecken`,
            en: `is longer than ${issue.maximum} characters`,
          }
        : { sv: `är mer än ${issue.maximum}`, en: `is more than ${issue.maximum}` };
    case 'invalid_value':
      return reasons.unknownCode;
    case 'unrecognized_keys':
      return { sv: 'har okända delar', en: 'has unknown parts' };
    case 'invalid_type':
      return issue.message.endsWith('received undefined')
        ? missing
        : { sv: 'har fel form', en: 'has the wrong form' };
    default:
      return { sv: 'godtas inte', en: 'is not accepted' };
  }
}

/** Why a register refused an item, by the path of the field where it says one; throws on what is no refusal. */
export function refusal(
  thrown: unknown,
): readonly { readonly path: string; readonly reason: Bilingual }[] {
  if (!(thrown instanceof FristError)) throw thrown;
  const { code, facts } = thrown;
  if (code === 'invalidInput') {
    const fields = fieldsOf(facts);
    if (fields.length > 0) return fields;
  }
  if (code === 'notPossible') {
    const { reasonSv, reasonEn } = facts;
    return [{ path: '', reason: { sv: `${reasonSv}`, en: `${reasonEn}` } }];
  }
  if (code === 'staleVersion') {
    return [
      {
        path: '',
        reason: { sv: 'posten har ändrats under tiden', en: 'the item was changed meanwhile' },
      },
    ];
  }
  throw thrown;
}

function fieldsOf({ fields }: ErrorFacts) {
  if (!Array.isArray(fields)) return [];
  return fields.map((field: { readonly path?: unknown; readonly message?: unknown }) => {
    const message = String(field.message);
    const path = String(field.path ?? '').replace(/^content\.?/, '');
    return {
      path,
      reason: saidOf(message) ?? { sv: 'godtas inte av registret', en: message },
    };
  });
}
