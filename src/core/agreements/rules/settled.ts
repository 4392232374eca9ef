import { isCountable } from '../../kit/dates.ts';
import { invalidField } from '../../kit/errors.ts';
import { dataCategories } from '../../processing/model/codes.ts';
import { type AgreementContent, clauseCodes } from '../model.ts';

/**
 * The content as it is kept: clauses in the article's order, codes once each. Throws invalidInput where supplier
 * or kind is missing, where a day cannot be counted from, where it ends before it begins, or where a clause is nameless or marked twice.
 */
export function settledAgreement(content: AgreementContent): AgreementContent {
  const { supplier, kind, inForceFrom, signedOn, endsOn, endedOn, clauses } = content;
  if (!supplier) throw invalidField('content.supplier', 'is missing');
  if (!kind) throw invalidField('content.kind', 'is missing');
  for (const [name, day] of Object.entries({ signedOn, inForceFrom, endsOn, endedOn })) {
    if (day && !isCountable(day)) throw invalidField(`content.${name}`, 'lies outside 1990–2199');
  }
  const start = inForceFrom ?? signedOn;
  if (start && endsOn && endsOn < start) {
    throw invalidField('content.endsOn', 'lies before the first day in force');
  }
  if (start && endedOn && endedOn < start) {
    throw invalidField('content.endedOn', 'lies before the first day in force');
  }
  const codes = clauses.map(({ clause }) => clause);
  for (const [n, code] of codes.entries()) {
    const path = `content.clauses.${n}.clause`;
    if (code === undefined) throw invalidField(path, 'is missing');
    if (codes.indexOf(code) < n) throw invalidField(path, 'is marked twice');
  }
  return {
    ...content,
    dataCategories: dataCategories.filter((code) => content.dataCategories.includes(code)),
    clauses: clauseCodes.flatMap((code) => clauses.filter(({ clause }) => clause === code)),
  };
}
