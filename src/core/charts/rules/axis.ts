import { scaleLinear } from 'd3-scale';
import type { Language } from '../../kit/language.ts';
import { numberText } from '../../kit/numberTexts.ts';
import type { Chart } from '../model.ts';

/** What a chart is drawn for: its room in points, the language of its numbers, the size of its letters. */
export type Room = {
  readonly width: number;
  readonly height: number;
  readonly language: Language;
  readonly size: number;
};

/** A scale from nought, with few round marks. */
export type Axis = {
  readonly top: number;
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
  /** Where a value stands on a stretch of so many points. */
  along(value: number, stretch: number): number;
};

/** The axis of values up to `greatest`: whole numbers for counts and days, to a hundred for shares. */
export function axisOf(greatest: number, unit: Chart['unit'], language: Language): Axis {
  const reach = unit === 'percent' && greatest <= 100 ? 100 : Math.max(greatest, 1);
  const scale = scaleLinear().domain([0, reach]).nice(4);
  const top = scale.domain()[1] ?? reach;
  const whole = scale.ticks(4).filter((tick) => unit === 'percent' || Number.isInteger(tick));
  return {
    top,
    ticks: whole.map((at) => ({ at, text: valueText(at, unit, language) })),
    along: (value, stretch) => (value / top) * stretch,
  };
}

/** A value as it is written at its bar or point: days without their word, for the axis says it. */
export function valueText(value: number, unit: Chart['unit'], language: Language): string {
  const figure = numberText(value, language);
  return unit === 'percent' ? `${figure}\u00a0%` : figure;
}

/** What the axis counts, where its numbers do not say it. */
export function unitWord(unit: Chart['unit'], language: Language): string {
  if (unit === 'days') return language === 'sv' ? 'dagar' : 'days';
  if (unit === 'count') return language === 'sv' ? 'antal' : 'number';
  return '';
}
