import type { Language } from '../../kit/language.ts';
import { numberText } from '../../kit/numberTexts.ts';
import type { ReportCell, ReportTable } from '../model.ts';

export type ColumnKind = ReportTable['columns'][number]['kind'];

/** True for what stands to the right, digit under digit. */
export function isNumeric(kind: ColumnKind): boolean {
  return kind !== 'text' && kind !== 'date';
}

/**
 * A cell in words, on screen and on paper alike; a dash for what is not known, `<5` for a small number that is held back, two dots
 * for one that would give it away.
 */
export function cellText(cell: ReportCell, kind: ColumnKind, language: Language): string {
  if (cell === null) return isNumeric(kind) ? '–' : '';
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'object') return cell.guard ? '..' : '<5';
  const figure = numberText(cell, language);
  switch (kind) {
    case 'percent':
      return `${figure}\u00a0%`;
    case 'days':
      return `${figure}\u00a0${daysWord(cell, language)}`;
    default:
      return figure;
  }
}

function daysWord(value: number, language: Language): string {
  if (language === 'sv') return value === 1 ? 'dag' : 'dagar';
  return value === 1 ? 'day' : 'days';
}
