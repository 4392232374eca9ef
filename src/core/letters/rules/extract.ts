import { categoryNames } from '../../processing/model/codes.ts';
import type { LetterFacts, LintFinding } from '../model.ts';

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
    ...(extract.dataSets.every(({ rowCount }) => rowCount === 0) ? [noCopy] : []),
    ...extract.dataSets.filter((set) => set.rowCount === 0).map(emptySet),
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

function emptySet(
  set: NonNullable<LetterFacts['extract']>['dataSets'][number],
  at: number,
): LintFinding {
  return {
    severity: 'warning',
    article: 'GDPR Art 15(3)',
    message: { sv: `”${set.title}” har inga rader.`, en: `‘${set.title}’ has no rows.` },
    where: { part: 'extract', block: `dataSet${at + 1}` },
  };
}
