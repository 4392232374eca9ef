import type { Language } from '../../kit/language.ts';
import type { Chart, Drawing } from '../model.ts';
import type { Room } from './axis.ts';
import { bars } from './bars.ts';
import { horizon } from './horizon.ts';
import { ink, letterSize, word, wrapped } from './lettering.ts';
import { lineChart } from './lineChart.ts';

/**
 * The drawing of a chart, in points, for screen and paper alike: `width` is kept, `height` is a wish, for names that
 * find no room beside each other turn the bars on their side, a row for each. It reads without colours: series differ
 * by lightness and hatching or dash, and values are written at what shows them. A chart without a value, or
 * of noughts alone, is a sentence that says so.
 */
export function drawChart(chart: Chart, { width, height, language }: Omit<Room, 'size'>): Drawing {
  const room = { width, height, language, size: letterSize(width) };
  const sentence = sentenceFor(chart);
  if (sentence) return nothing(sentence[language], room);
  switch (chart.kind) {
    case 'bars':
      return bars(chart, room, false);
    case 'stackedBars':
      return bars(chart, room, true);
    case 'lines':
      return lineChart(chart, room);
    case 'horizon':
      return horizon(chart, room);
  }
}

/** What is said instead of a drawing: that no value is known, or that each is nought. */
function sentenceFor({
  categories,
  series,
}: Chart): Readonly<Record<Language, string>> | undefined {
  const values = categories.flatMap((_, at) => series.map((one) => one.values[at] ?? null));
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return sentences.none;
  return known.every((value) => value === 0) ? sentences.nought : undefined;
}

const sentences = {
  none: { sv: 'Det finns inga värden att visa.', en: 'There are no values to show.' },
  nought: { sv: 'Alla värden är noll.', en: 'Every value is nought.' },
} as const;

function nothing(sentence: string, { width, size }: Room): Drawing {
  const text = wrapped(sentence, { width, size, most: 1 })[0] ?? '';
  const height = size * 4;
  const at = { x: width / 2, y: height / 2 + size / 3, size };
  return { width, height, marks: [word(text, at, { anchor: 'middle', fill: ink.quiet })] };
}
