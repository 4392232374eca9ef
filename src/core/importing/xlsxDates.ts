import type { Wall } from './model/table.ts';
import { attribute, elements } from './xml.ts';

/** Which of a workbook's styles show a number as a date, and from when it counts days. */
export type Styles = {
  readonly epoch1904: boolean;
  isDate(style: number): boolean;
};

/** Reads a workbook's styles. */
export function stylesOf(styles: string, book: string): Styles {
  const formats = new Map<number, string>();
  const dates: boolean[] = [];
  let isCells = false;
  for (const { name, kind, attributes } of elements(styles)) {
    if (name === 'numFmt') {
      formats.set(Number(attribute(attributes, 'numFmtId')), attribute(attributes, 'formatCode'));
    } else if (name === 'cellXfs') isCells = kind === 'open';
    else if (name === 'xf' && kind !== 'close' && isCells) {
      const id = Number(attribute(attributes, 'numFmtId'));
      dates.push(isBuiltInDate(id) || isDateFormat(formats.get(id) ?? ''));
    }
  }
  return {
    epoch1904: /<(?:\w+:)?workbookPr[^>]*\sdate1904\s*=\s*["'](?:1|true)["']/.test(book),
    isDate: (style) => dates[style] ?? false,
  };
}

/** The formats that every workbook has without saying them. */
function isBuiltInDate(id: number): boolean {
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 58);
}

function isDateFormat(code: string): boolean {
  const bare = code.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  return /[ymd]/i.test(bare) && !/[#0?]/.test(bare.replaceAll(/\.0+/g, ''));
}

/** A serial number of days as the date and time that the workbook shows; a number where it shows none. */
export function wallOf(serial: number, epoch1904: boolean): Wall | number {
  const days = serial + (epoch1904 ? 1462 : 0);
  if (days < 61 || days >= 2_958_466) return serial;
  const seconds = Math.round(days * 86_400);
  return { wall: new Date((seconds - 25_569 * 86_400) * 1000).toISOString().slice(0, 19) };
}
