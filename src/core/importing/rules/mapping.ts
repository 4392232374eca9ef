import type { Fields } from '../../registers/model/fields.ts';
import type { RegisterName } from '../../registers/model/names.ts';
import type { Mapping, Match } from '../model.ts';
import { aliasesOf } from './aliases.ts';
import { folded } from './folded.ts';
import { type Column, fullName, headings, importColumns } from './targets.ts';

/** Which field a column seems to fill, and how that was seen. */
export type Proposal = { readonly column: string; readonly field: string; readonly why: Match };

/**
 * Proposes a field for each column: as it was read the last time, by the path in the API, by the field's name in
 * either language, or by what another organisation's template calls it. No field is proposed twice.
 */
export function proposeMapping(
  register: RegisterName,
  fields: Fields,
  columns: readonly string[],
  remembered: Mapping | undefined,
): readonly Proposal[] {
  const names = namesOf(register, fields);
  const known = new Map(remembered?.map(({ column, field }) => [column, field]));
  const taken = new Set<string>();
  const matches = columns.map((column) => {
    const before = known.get(column);
    if (before !== undefined) return { column, field: before, why: 'remembered' as const };
    return { column, ...(names.get(folded(column)) ?? nothing) };
  });
  return matches.map((match) => {
    const field = withoutLanguage(match.field, matches);
    if (field === '' || !taken.has(field)) {
      taken.add(field);
      return { ...match, field };
    }
    return { column: match.column, ...nothing };
  });
}

const nothing = { field: '', why: 'none' } as const;

/** A text that the file has in one language only fills both, so that no required text is left open. */
function withoutLanguage(
  field: string,
  matches: readonly { readonly field: string; readonly why: Match }[],
): string {
  const base = /^(.+)\.(sv|en)$/.exec(field)?.[1];
  if (base === undefined) return field;
  return matches.some((other) => other.field === base) ? `${base}.${field.slice(-2)}` : field;
}

type Named = { readonly field: string; readonly why: Match };

/** What each field may be called, folded; what is said first holds. */
function namesOf(register: RegisterName, fields: Fields): ReadonlyMap<string, Named> {
  const columns = importColumns(fields);
  const names = new Map<string, Named>();
  const say = (name: string, field: string, why: Match) => {
    const key = folded(name);
    if (key !== '' && !names.has(key)) names.set(key, { field, why });
  };
  say('id', 'id', 'path');
  for (const { path } of columns) say(path, path, 'path');
  for (const language of ['sv', 'en'] as const) {
    for (const [n, heading] of headings(columns, language).entries()) {
      say(heading, columns[n]?.path ?? '', 'name');
    }
  }
  for (const column of columns) sayNames(column, say);
  for (const column of columns) {
    // An alias stands for the field as a whole: a text in two languages takes it for both.
    if (column.language !== undefined) continue;
    const aliases = [...(column.field.words.aliases ?? []), ...aliasesOf(register, column.path)];
    for (const alias of aliases) say(alias, column.path, 'alias');
  }
  return names;
}

function sayNames(column: Column, say: (name: string, field: string, why: Match) => void): void {
  for (const language of ['sv', 'en'] as const) {
    say(fullName(column, language), column.path, 'name');
    say(column.name[language], column.path, 'name');
  }
}
