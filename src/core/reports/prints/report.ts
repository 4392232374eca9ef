import { drawChart } from '../../charts/rules/draw.ts';
import type { DocumentBlock, PrintedDocument } from '../../documents/model.ts';
import type { Language } from '../../kit/language.ts';
import type { Report, ReportFigure, ReportPart, ReportSection, ReportTable } from '../model.ts';
import { cellText, isNumeric } from '../rules/cellText.ts';

const words = {
  sv: {
    contents: 'Innehåll',
    comment: 'Kommentar',
    before: 'Perioden före',
    none: 'Ingenting att visa.',
  },
  en: {
    contents: 'Contents',
    comment: 'Comment',
    before: 'Period before',
    none: 'Nothing to show.',
  },
} as const;

/** A chart's room on paper, in points: as wide as the text. */
const chartRoom = { width: 470, height: 190 } as const;

/** A report on paper: the same sections, figures, charts and tables as on screen, each with the officer's comment. */
export function printedReport(report: Report): PrintedDocument {
  const { title, scope, madeOn, sections, asked } = report;
  const { language } = asked;
  const contents = { kind: 'contents', title: words[language].contents } as const;
  return {
    language,
    title,
    date: madeOn,
    subtitle: scope,
    blocks: [
      ...(sections.length > 3 ? [contents] : []),
      ...sections.flatMap((section) => sectionBlocks(section, language)),
    ],
  };
}

function sectionBlocks(section: ReportSection, language: Language): readonly DocumentBlock[] {
  const { title, comment, parts } = section;
  return [
    { kind: 'heading', level: 1, text: title },
    ...(comment === ''
      ? []
      : [{ kind: 'text', text: `${words[language].comment}: ${comment}` } as const]),
    ...parts.flatMap((part) => partBlocks(part, language)),
  ];
}

function partBlocks(part: ReportPart, language: Language): readonly DocumentBlock[] {
  switch (part.kind) {
    case 'text':
      return part.text === '' ? [] : [part];
    case 'figures':
      return part.figures.length === 0
        ? []
        : [{ kind: 'figures', figures: part.figures.map((figure) => printed(figure, language)) }];
    case 'table':
      return [tableBlock(part, language)];
    case 'chart':
      return [
        {
          kind: 'chart',
          title: part.title,
          alt: part.description,
          drawing: drawChart(part.chart, { ...chartRoom, language }),
        },
      ];
  }
}

function printed(figure: ReportFigure, language: Language) {
  const { label, value, before, kind, note = '' } = figure;
  const past =
    before === undefined || before === null
      ? ''
      : `${words[language].before}: ${cellText(before, kind, language)}`;
  const remark = [past, note].filter((each) => each !== '').join('. ');
  return { label, value: cellText(value, kind, language), note: remark };
}

function tableBlock(table: ReportTable, language: Language): DocumentBlock {
  const { title, columns, rows, totals, empty } = table;
  if (rows.length === 0) {
    return { kind: 'text', text: `${title}: ${empty ?? words[language].none}` };
  }
  const numeric = columns.flatMap(({ kind }, at) => (isNumeric(kind) ? [at] : []));
  return {
    kind: 'table',
    title,
    columns: columns.map(({ name }) => name),
    rows: rows.map((cells) =>
      cells.map((cell, at) => cellText(cell, columns[at]?.kind ?? 'text', language)),
    ),
    ...(numeric.length > 0 ? { numeric } : {}),
    ...(totals ? { totals } : {}),
  };
}
