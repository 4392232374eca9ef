import type { Bilingual } from '../../kit/language.ts';
import { categoryNames } from '../../processing/model/codes.ts';
import type { LetterExtract, LetterFacts, LintFinding } from '../model.ts';
import { fileBlockId, tableBlockId } from '../templates/extractCopy.ts';

/** The extract has an answer to everything before the letter repeats it (Art 15). */
export function lintExtract({ extract }: LetterFacts): readonly LintFinding[] {
  if (!extract) return [unsettled];
  const open = extract.findings.filter((finding) => finding.outcome === 'open').map(openFinding);
  if (open.length > 0) return open;
  if (extract.outcome === 'open') return [unsettled];
  if (extract.outcome === 'nothing') return [];
  return [
    ...(extract.statements.length === 0 ? [noStatements] : []),
    ...(extract.findings.some(({ outcome }) => outcome === 'found') ? [] : [noneFound]),
    ...(holdsNothing(extract) ? [noCopy] : []),
    ...unanswered(extract),
    ...undecidedProposals({ extract }, 'GDPR Art 15(4)'),
    ...extract.tables.flatMap((set, at) => [
      ...(set.rowCount === 0 ? [emptySet(set.title, tableBlockId(at))] : []),
      ...(set.record === undefined ? [unplaced(set.title, tableBlockId(at))] : []),
    ]),
    ...extract.files.flatMap((file, at) => [
      ...(file.pageCount === 0 ? [emptyFile(file.title, fileBlockId(at))] : []),
      ...(file.record === undefined ? [unplaced(file.title, fileBlockId(at))] : []),
    ]),
  ];
}

/**
 * Processing activities to which the copy's data belong, without an answer of their own: each wants one (Art 15(1)).
 * Where as many answers have a title of the officer's own, those may be the ones.
 */
function unanswered({ tables, files, statements, records }: LetterExtract): readonly LintFinding[] {
  if (statements.length === 0) return [];
  const names = new Map(
    [...tables, ...files].flatMap(({ record }) => (record ? [[record.sv, record] as const] : [])),
  );
  const missed = [...names.values()].filter((name) => !statements.some(entitled(name)));
  const renamed = statements.filter(({ title }) => !records.some(entitled(title)));
  if (renamed.length >= missed.length) return [];
  return missed.map((name) => ({
    severity: 'error',
    article: 'GDPR Art 15(1)(a)-(h)',
    message: {
      sv: `Kopian har uppgifter ur behandlingen ”${name.sv}”, men ingen beskrivning har den rubriken: lägg till den.`,
      en: `The copy holds data of the processing activity ‘${name.en}’, but no description has that title: add it.`,
    },
    where: { part: 'extract' },
  }));
}

function entitled({ sv, en }: Bilingual): (one: { readonly title: Bilingual }) => boolean {
  return ({ title }) => title.sv === sv || title.en === en;
}

function holdsNothing({ tables, files }: LetterExtract): boolean {
  return (
    tables.every(({ rowCount }) => rowCount === 0) &&
    files.every(({ pageCount }) => pageCount === 0)
  );
}

/** Other people’s data that Frist has proposed to strike out wait for the officer: nothing goes out before. */
export function undecidedProposals(
  { extract }: Pick<LetterFacts, 'extract'>,
  article: string,
): readonly LintFinding[] {
  const count = extract?.undecided ?? 0;
  if (count === 0) return [];
  return [
    {
      severity: 'error',
      article,
      message: {
        sv: `Förslag om att stryka uppgifter om andra väntar på beslut: ${count}. Godta eller avfärda dem först.`,
        en: `Proposals to strike out data about others wait for a decision: ${count}. Accept or dismiss them first.`,
      },
      where: { part: 'extract' },
    },
  ];
}

const unsettled: LintFinding = {
  severity: 'error',
  article: 'GDPR Art 15(1)',
  message: {
    sv: 'Det är inte avgjort om uppgifter behandlas eller inte.',
    en: 'It is not settled whether data are processed or not.',
  },
  where: { part: 'extract' },
};

const noStatements: LintFinding = {
  severity: 'error',
  article: 'GDPR Art 15(1)(a)-(h)',
  message: {
    sv: 'Uppgifter behandlas, men ingen behandling är beskriven.',
    en: 'Data are processed, but no processing activity is described.',
  },
  where: { part: 'extract' },
};

const noneFound: LintFinding = {
  severity: 'error',
  article: 'GDPR Art 15(1)(b)',
  message: {
    sv: 'Kopian har uppgifter, men ingen kategori är angiven som funnen: ange vilka som finns.',
    en: 'The copy holds data, but no category is recorded as found: say which were found.',
  },
  where: { part: 'extract' },
};

const noCopy: LintFinding = {
  severity: 'error',
  article: 'GDPR Art 15(3)',
  message: {
    sv: 'Uppgifter finns, men kopian av dem saknas: lägg till minst en datamängd.',
    en: 'Data were found, but the copy is missing: add at least one data set.',
  },
  where: { part: 'extract' },
};

function openFinding({
  category,
}: NonNullable<LetterFacts['extract']>['findings'][number]): LintFinding {
  const name = categoryNames[category];
  return {
    severity: 'error',
    article: 'GDPR Art 15(1)(b)',
    message: {
      sv: `”${name.sv}” är inte genomsökt: ange om uppgifter finns.`,
      en: `‘${name.en}’ has not been searched: say whether data were found.`,
    },
    where: { part: 'extract', block: category },
  };
}

function emptySet(title: string, block: string): LintFinding {
  return {
    severity: 'warning',
    article: 'GDPR Art 15(3)',
    message: { sv: `”${title}” har inga rader.`, en: `‘${title}’ has no rows.` },
    where: { part: 'extract', block },
  };
}

function emptyFile(title: string, block: string): LintFinding {
  return {
    severity: 'warning',
    article: 'GDPR Art 15(3)',
    message: {
      sv: `Av ”${title}” lämnas ingen sida ut.`,
      en: `No page of ‘${title}’ is handed over.`,
    },
    where: { part: 'extract', block },
  };
}

function unplaced(title: string, block: string): LintFinding {
  return {
    severity: 'warning',
    article: 'GDPR Art 15(1)(a)',
    message: {
      sv: `”${title}” hör inte till någon behandling: ange vilken, så att ändamålet framgår.`,
      en: `‘${title}’ belongs to no processing record: say which, so that its purpose is clear.`,
    },
    where: { part: 'extract', block },
  };
}
