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
 * by lightness and hatching or dash, and values are written at what shows them. A chart without a value is drawn as
 * a sentence that says so.
 */
export function drawChart(chart: Chart, { width, height, language }: Omit<Room, 'size'>): Drawing {
  const room = { width, height, language, size: letterSize(width) };
  if (isEmpty(chart)) return nothing(room);
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

function isEmpty({ categories, series }: Chart): boolean {
  return categories.length === 0 || !series.some(({ values }) => values.some((v) => v !== null));
}

const sentences: Readonly<Record<Language, string>> = {
  sv: 'Det finns inga värden att visa.',
  en: 'There are no values to show.',
};

function nothing({ width, size, language }: Room): Drawing {
  const text = wrapped(sentences[language], { width, size, most: 1 })[0] ?? '';
  const height = size * 4;
  const at = { x: width / 2, y: height / 2 + size / 3, size };
  return { width, height, marks: [word(text, at, { anchor: 'middle', fill: ink.quiet })] };
}
