import type { ApiError } from '../../core/kit/envelope.ts';
import type { Bilingual, Language } from '../../core/kit/language.ts';

type Rule = readonly [pattern: RegExp, sv: string, en: string];

/** What the core and its schemas say of a field, in words for the officer; `$1` is what the pattern caught. */
const rules: readonly Rule[] = [
  [
    /^is not a number such as B-2026-001$/,
    'Skriv en beteckning som B-2026-001, utan mellanslag',
    'Enter a reference such as B-2026-001, without spaces',
  ],
  [/^is not an e-mail address$/, 'Ange en e-postadress', 'Enter an e-mail address'],
  [
    /^is not a telephone number$/,
    'Ange ett telefonnummer, gärna med landsnummer',
    'Enter a telephone number, preferably with its country code',
  ],
  [
    /^is not a name with a postal address/,
    'Ange namn och postadress med nummer, åtskilda med komma',
    'Enter the name and the postal address with its number, separated by commas',
  ],
  [
    /^says what happened and why, in (\d+) characters or more$/,
    'Skriv vad som hände och varför, med minst $1 tecken',
    'Say what happened and why, in at least $1 characters',
  ],
  [/^is not a valid personnummer$/, 'Personnumret stämmer inte', 'The number is not valid'],
  [
    /^is not an organisation number/,
    'Skriv organisationsnumret som NNNNNN-NNNN',
    'Write the organisation number as NNNNNN-NNNN',
  ],
  [/^is not a known time zone$/, 'Tidszonen är okänd', 'The time zone is not known'],
  [
    /^has characters that cannot be stored$/,
    'Innehåller tecken som inte kan sparas',
    'Has characters that cannot be stored',
  ],
  [
    /^(?:is|are) missing\b.*$|^Too small: expected \w+ to have >=1 /,
    'Fyll i detta',
    'Fill this in',
  ],
  [/^lies in the future$/, 'Dagen har inte varit än', 'The day has not come yet'],
  [/^lies before the question$/, 'Ligger före frågan', 'Lies before the question'],
  [/^lies before the day of receipt$/, 'Ligger före mottagandet', 'Lies before the receipt'],
  [/^is longer than (\d+) years$/, 'Längre än $1 år', 'Longer than $1 years'],
  [/^lies outside (.+)$/, 'Dagen måste ligga inom $1', 'The day must lie within $1'],
  [
    /^lies before from$|^(?:is|lies) before the first day(?: in force)?$/,
    'Ligger före den första dagen',
    'Lies before the first day',
  ],
  [
    /^is before the measure was in place$/,
    'Ligger före dagen då åtgärden kom på plats',
    'Lies before the day on which the measure was in place',
  ],
  [
    /^is not after the review$/,
    'Dagen måste ligga efter genomgången',
    'The day must lie after the review',
  ],
  [
    /^lies before the day of the letter$/,
    'Ligger före brevets dag',
    'Lies before the day of the letter',
  ],
  [
    /^does not fall on the day of receipt$/,
    'Klockslaget måste höra till mottagningsdagen',
    'The time must fall on the day of receipt',
  ],
  [
    /^lies (?:after|before) .+$/,
    'Dagen passar inte med de andra',
    'The day does not fit the others',
  ],
  [
    /^does not lie after the (?:question|reminder)$/,
    'Dagen måste ligga efter frågan',
    'The day must lie after the question',
  ],
  [/^choose a case$/, 'Välj ett ärende', 'Choose a case'],
  [
    /^does not stand in the cell$/,
    'Orden står inte i cellen; den kan ha ändrats',
    'The words do not stand in the cell; it may have been changed',
  ],
  [
    /^says why the column is left out$/,
    'Skriv varför kolumnen utelämnas',
    'Say why the column is left out',
  ],
  [
    /^leaves the page$|^must cover something$/,
    'Rutan måste ligga på sidan och täcka något',
    'The box must lie on the page and cover something',
  ],
  [
    /^there is no such column$|^there is no such register$/,
    'Kolumnen eller registret finns inte längre; välj på nytt',
    'The column or the register is no longer there; choose again',
  ],
  [
    /^is not a data set of this case$|^has pages, not rows$|^a table has no regions$|^pages have no cells$/,
    'Datamängden finns inte så längre; läs in ärendet på nytt',
    'The data set is no longer there as it was; load the case again',
  ],
  [/^is the name of another view$/, 'En annan vy heter så', 'Another view has that name'],
  [
    /^of a checklist item cannot be changed$/,
    'Checklistans egna punkter kan inte formuleras om',
    'The checklist’s own items cannot be reworded',
  ],
  [/^is no processing record$/, 'Behandlingen finns inte längre', 'The record is no longer there'],
  [
    /^is not a right of the case$/,
    'Ärendet gäller inte den rättigheten',
    'Not a right of the case',
  ],
  [
    /^is not named by a fitting processing record$/,
    'Ingen behandling som passar personen nämner systemet',
    'No processing record that fits the person names the system',
  ],
  [/^names an item that is not there$/, 'Posten finns inte längre', 'The item is no longer there'],
  [/^names a file that is not there$/, 'Filen finns inte längre', 'The file is no longer there'],
  [/^names no category$/, 'Ange en kategori', 'Name a category'],
  [/^is not a whole number$/, 'Skriv ett helt tal', 'Write a whole number'],
  [/^is not a time of day$/, 'Skriv klockslaget som tt:mm', 'Write the time as hh:mm'],
  [
    /^is a time that no clock shows$/,
    'Det klockslaget finns inte: klockan ställs fram då',
    'There is no such time: the clock is put forward then',
  ],
  [
    /^is (?:named|marked) twice$|^names the same group twice$/,
    'Står två gånger',
    'Stands there twice',
  ],
  [
    /^names a sub-processor that is not in the list$/,
    'Det underbiträdet finns inte i listan',
    'That sub-processor is not in the list',
  ],
  [
    /^leads back to itself$/,
    'Kedjan av underbiträden leder tillbaka till sig själv',
    'The chain of sub-processors leads back to itself',
  ],
  [
    /^names nobody$/,
    'Ange personens namn, e-postadress eller annan identitet',
    'Give the person’s name, e-mail address or another identity',
  ],
  [
    /^or identity is needed$/,
    'Ange e-postadress eller annan identitet',
    'Give an e-mail address or another identity',
  ],
  [
    /^belongs to the scope of a consent$/,
    'En enda behandling kan bara anges för samtycke',
    'A single record can be named for consent only',
  ],
  [
    /^fills no field$/,
    'Välj ett fält för minst en kolumn',
    'Choose a field for at least one column',
  ],
  [/^overlaps another pause$/, 'Överlappar ett annat uppehåll', 'Overlaps another pause'],
  [
    /^makes the pause longer than ten years$/,
    'Uppehållet får inte vara längre än tio år',
    'The pause may not be longer than ten years',
  ],
  [
    /^cannot be printed on letters/,
    'Bilden kan inte skrivas ut i brev: välj en PNG utan radsprång (interlace) på högst 4 megapixlar, eller en JPEG i RGB eller gråskala',
    'Letters cannot print this image: choose a PNG that is not interlaced, of at most 4 megapixels, or a JPEG in RGB or greyscale',
  ],
  [/^Too small: .*number.*>=?(-?\d+)/, 'Lägst $1', 'At least $1'],
  [/^Too big: .*number.*<=?(\d+)/, 'Högst $1', 'At most $1'],
  [/^Too small: .*array.*>=(\d+)/, 'Ange minst $1', 'Give at least $1'],
  [/^Too big: .*array.*<=(\d+)/, 'Ange högst $1', 'Give at most $1'],
  [/^Too small: .*>=(\d+)/, 'Minst $1 tecken', 'At least $1 characters'],
  [/^Too big: .*<=(\d+)/, 'Högst $1 tecken', 'At most $1 characters'],
  [/^Invalid ISO date/, 'Datumet finns inte', 'There is no such date'],
  [/^Invalid option/, 'Välj något i listan', 'Choose one of the list'],
  [/^Invalid input: expected number/, 'Skriv ett tal', 'Write a number'],
  [/^Invalid input: .*received undefined$/, 'Fyll i detta', 'Fill this in'],
  [/^line 1: the file has no header line$/, 'Rad 1: rubrikraden saknas', 'Line 1: no header line'],
  [
    /^line (\d+): more than (\d+) columns$/,
    'Rad $1: fler än $2 kolumner',
    'Line $1: over $2 columns',
  ],
  [
    /^line (\d+): the line cannot be read/,
    'Rad $1 kan inte läsas: cellerna stämmer inte med rubrikraden, eller ett citattecken är öppet',
    'Line $1 cannot be read: its cells do not match the header, or a quote is open',
  ],
  [/^line (\d+): (.+)$/, 'Fel på rad $1 i filen', 'Line $1: $2'],
];

const unknown: Bilingual = { sv: 'Godtas inte', en: 'Not accepted' };

/** One problem in the officer's language. */
export function problemText(message: string, language: Language): string {
  for (const [pattern, sv, en] of rules) {
    const found = pattern.exec(message);
    if (found) {
      const text = language === 'sv' ? sv : en;
      return text.replaceAll(/\$(\d)/g, (_, group: string) => found[Number(group)] ?? '');
    }
  }
  return unknown[language];
}

/** Why the core refused what was filled in, where it says so in both languages. */
export function reasonOf(error: ApiError, language: Language): string | undefined {
  const reason = language === 'sv' ? error.facts.reasonSv : error.facts.reasonEn;
  return error.code === 'invalidInput' && typeof reason === 'string' ? reason : undefined;
}

/** Every field's problem in an answer, by path; none where the error is of another kind. */
export function problemsOf(
  error: ApiError | undefined,
): readonly { readonly path: string; readonly message: string }[] {
  const fields = error?.facts.fields;
  if (!Array.isArray(fields)) return [];
  return fields.flatMap((field) => {
    if (typeof field !== 'object' || field === null || !('path' in field)) return [];
    const path = Array.isArray(field.path) ? field.path.join('.') : String(field.path);
    return [{ path, message: String(field.message) }];
  });
}
