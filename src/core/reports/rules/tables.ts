import type { Language } from '../../kit/language.ts';
import type { Report, ReportTable } from '../model.ts';
import { cellText } from './cellText.ts';

/** Every table of a report, in its order, the figures of a section being one too: what files of tables hold. */
export function tablesOf({ sections, asked: { language } }: Report): readonly ReportTable[] {
  return sections.flatMap(({ id, title, parts }) =>
    parts.flatMap((part, n): readonly ReportTable[] => {
      if (part.kind === 'table') return [part];
      if (part.kind !== 'figures' || part.figures.length === 0) return [];
      return [figuresTable(`${id}-${n}`, title, part.figures, language)];
    }),
  );
}

const words = {
  sv: {
    figures: 'nyckeltal',
    figure: 'Nyckeltal',
    value: 'Värde',
    before: 'Perioden före',
    note: 'Not',
  },
  en: {
    figures: 'figures',
    figure: 'Figure',
    value: 'Value',
    before: 'Period before',
    note: 'Note',
  },
} as const;

type Figures = Extract<Report['sections'][number]['parts'][number], { kind: 'figures' }>['figures'];

/** Figures in rows; their cells are of several kinds, so that each is written with its unit. */
function figuresTable(
  id: string,
  section: string,
  figures: Figures,
  language: Language,
): ReportTable {
  const { figures: title, ...names } = words[language];
  const plain = figures.every(({ kind }) => kind === 'cases' || kind === 'number');
  const kind = plain ? ('number' as const) : ('text' as const);
  return {
    kind: 'table',
    id,
    title: `${section}: ${title}`,
    columns: [
      { name: names.figure, kind: 'text' },
      { name: names.value, kind },
      { name: names.before, kind },
      { name: names.note, kind: 'text' },
    ],
    rows: figures.map(({ label, value, before = null, kind: of, note = '' }) => {
      const cell = (each: typeof value) =>
        plain || each === null ? each : cellText(each, of, language);
      return [label, cell(value), cell(before), note];
    }),
  };
}
