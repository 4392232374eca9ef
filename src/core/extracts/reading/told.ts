import type { SourceRemark } from '../model/source.ts';

function defect(sv: string, en: string, place = ''): SourceRemark {
  return { weight: 'defect', place, text: { sv, en } };
}

function note(sv: string, en: string, place = ''): SourceRemark {
  return { weight: 'note', place, text: { sv, en } };
}

/** What is told of a file as a whole; nothing of the file is in it. */
export const told = {
  empty: defect('filen är tom', 'the file is empty'),
  unknown: defect(
    'filen är av ett slag som Frist inte läser; den finns kvar som den är',
    'the file is of a kind that Frist does not read; it is kept as it is',
  ),
  archive: defect(
    'filen är ett arkiv eller ett Office-dokument som inte är en arbetsbok; packa upp det eller spara det som PDF',
    'the file is an archive or an Office document that is no workbook; unpack it or save it as PDF',
  ),
  encrypted: defect(
    'filen är en äldre eller lösenordsskyddad arbetsbok; spara den som .xlsx utan lösenord',
    'the file is an older or password-protected workbook; save it as .xlsx without a password',
  ),
  broken: (line = 0) =>
    defect(
      'filens uppbyggnad är trasig; den är inte läst',
      'the file’s structure is broken; it is not read',
      line > 0 ? String(line) : '',
    ),
  slow: defect('filen tar för lång tid att läsa', 'the file takes too long to read'),
  heavy: defect('filen tar för mycket minne att läsa', 'the file takes too much memory to read'),
  windows: note('filen är läst som Windows-1252', 'the file is read as Windows-1252'),
  headless: (place: string) =>
    note(
      'den första raden är inga kolumnnamn utan uppgifter; kolumnerna är numrerade',
      'the first row is no column names but data; the columns are numbered',
      place,
    ),
  quotes: (line: number) =>
    defect(
      'ett citattecken är öppet; cellerna står som de är skrivna, med sina citattecken',
      'a quote is open; the cells stand as they are written, with their quotes',
      line > 0 ? String(line) : '',
    ),
  emptySheet: (sheet: string) => note('bladet är tomt', 'the sheet is empty', sheet),
  notCells: note(
    'arbetsboken har också kommentarer, bilder eller diagram; de är inte lästa',
    'the workbook also has comments, pictures or charts; they are not read',
  ),
  hidden: (sheet: string) =>
    note(
      'bladet är dolt i arbetsboken; det är läst',
      'the sheet is hidden in the workbook; it is read',
      sheet,
    ),
  declared: note(
    'filens egna deklarationer (DTD) är inte lästa',
    'the file’s own declarations (DTD) are not read',
  ),
  comments: note('filens kommentarer är inte lästa', 'the file’s comments are not read'),
  html: note(
    'filen är läst som text; dess utseende är inte läst',
    'the file is read as text; its looks are not read',
  ),
  cutText: defect(
    'meddelandets text är längre än det som är läst',
    'the message’s text is longer than what is read',
  ),
  within: defect(
    'meddelanden ligger djupare i varandra än Frist läser',
    'messages lie deeper within each other than Frist reads',
  ),
  tooLarge: (limit: string) =>
    defect(
      `filen är större än Frist läser (gränsen är ${limit})`,
      `the file is larger than Frist reads (the limit is ${limit})`,
    ),
  twice: note(
    'samma fil finns redan i ärendet; den är inte läst en gång till',
    'the same file is already in the case; it is not read once more',
  ),
};
