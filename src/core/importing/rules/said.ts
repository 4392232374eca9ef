import type { Bilingual } from '../../kit/language.ts';

export const missing: Bilingual = { sv: 'saknas', en: 'is missing' };

/** What the registers' own words for a refused field say in Swedish. */
const swedish: Readonly<Record<string, string>> = {
  'is missing': missing.sv,
  'is named twice': 'nämns två gånger',
  'is marked twice': 'är markerad två gånger',
  'names no category': 'nämner ingen kategori',
  'names nobody': 'nämner ingen',
  'names the same group twice': 'nämner samma grupp två gånger',
  'names an item that is not there': 'nämner en post som inte finns',
  'names a file that is not there': 'nämner en fil som inte finns',
  'names a sub-processor that is not in the list':
    'nämner ett underbiträde som inte finns i listan',
  'leads back to itself': 'leder tillbaka till sig själv',
  'is no processing record': 'är ingen behandling',
  'is before the first day': 'är före den första dagen',
  'is before the measure was in place': 'är innan åtgärden var på plats',
  'is not after the review': 'är inte efter översynen',
  'lies in the future': 'ligger i framtiden',
  'lies before from': 'ligger före den första dagen',
  'lies before the first day in force': 'ligger före den första dagen i kraft',
  'lies outside 1990–2199': 'ligger utanför 1990–2199',
  'belongs to the scope of a consent': 'hör till ett samtyckes omfattning',
  'or identity is needed': 'eller en annan uppgift om vem det är behövs',
  'says what happened and why, in 20 characters or more':
    'ska säga vad som hände och varför, med minst 20 tecken',
  'has characters that cannot be stored': 'har tecken som inte kan sparas',
  'is not an e-mail address': 'är ingen e-postadress',
  'is not a number such as B-2026-001': 'är ingen beteckning som B-2026-001',
};

/** A register's own words in both languages; undefined for words that are not its own. */
export function saidOf(message: string): Bilingual | undefined {
  const sv = Object.hasOwn(swedish, message) ? swedish[message] : undefined;
  return sv === undefined ? undefined : { sv, en: message };
}
