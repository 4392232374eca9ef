import { type Instant, localDateTime, type TimeZone } from '../../kit/dates.ts';
import type { RegisterItemId } from '../../kit/ids.ts';
import type { Bilingual, Language } from '../../kit/language.ts';
import type { Fields, Shape } from '../../registers/model/fields.ts';

/** In which words a register's values are printed. */
export type Printing = {
  readonly language: Language;
  readonly timeZone: TimeZone;
  /** What another item is called; undefined where it is not there any more. */
  readonly titleOf: (id: RegisterItemId) => Bilingual | undefined;
};

type Content = Readonly<Record<string, unknown>>;
export type NamedValue = readonly [name: string, value: string];

const yesNo = { sv: ['Nej', 'Ja'], en: ['No', 'Yes'] } as const;

/** Every field of a content that says something, with its name, in the register's order. */
export function shownFields(
  fields: Fields,
  content: unknown,
  printing: Printing,
): readonly NamedValue[] {
  return Object.entries(fields).flatMap(([name, { shape, words }]): readonly NamedValue[] => {
    const value = (content as Content)[name];
    if (value === undefined) return [];
    if (shape.kind === 'group') return shownFields(shape.fields, value, printing);
    const text = shownValue(shape, value, printing);
    return text === '' ? [] : [[words[printing.language], text]];
  });
}

/** A value as it is printed; empty for what says nothing. What a schema holds by its shape is taken as such. */
function shownValue(shape: Shape, value: unknown, printing: Printing): string {
  const { language } = printing;
  switch (shape.kind) {
    case 'yesNo':
      return yesNo[language][value === true ? 1 : 0];
    case 'number':
      return String(value);
    case 'moment':
      return `${localDateTime(value as Instant, printing.timeZone)} (${printing.timeZone})`;
    case 'lines':
      return (value as readonly string[]).join('\n');
    case 'bilingual':
      return inEither(value as Bilingual, language);
    case 'file':
      return (value as { readonly fileName: string }).fileName;
    case 'choice':
    case 'ticks':
      return [value]
        .flat()
        .map((code) => shape.names[String(code)]?.[language] ?? String(code))
        .join(', ');
    case 'reference':
    case 'references':
      return titlesOf([value].flat() as readonly RegisterItemId[], printing).join('\n');
    case 'list':
      return entries(shape.fields, value as readonly unknown[], printing);
    case 'group':
      return entries(shape.fields, [value], printing);
    default:
      return String(value);
  }
}

/** A text in the language, else in the other: what is known is printed. */
export function inEither(text: Bilingual, language: Language): string {
  return text[language] || text.sv || text.en;
}

/** What other items are called. */
export function titlesOf(
  ids: readonly RegisterItemId[],
  { language, titleOf }: Printing,
): readonly string[] {
  return ids.flatMap((id) => {
    const title = titleOf(id);
    return title ? [inEither(title, language)] : [];
  });
}

/** Entries of a list, each on a line of its own: numbered where there are several, without what is not so. */
function entries(fields: Fields, list: readonly unknown[], printing: Printing): string {
  const no = yesNo[printing.language][0];
  return list
    .map((entry, at) => {
      const parts = shownFields(fields, entry, printing)
        .filter(([, value]) => value !== no)
        .map(([name, value]) => `${name}: ${onOneLine(value)}`);
      return `${list.length > 1 ? `${at + 1}. ` : ''}${parts.join('; ')}`;
    })
    .join('\n');
}

function onOneLine(value: string): string {
  return value.replaceAll(/\s*\n\s*/g, ', ').replace(/\.$/, '');
}
