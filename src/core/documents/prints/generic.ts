import { articleIn } from '../../kit/citations.ts';
import type { PlainDate } from '../../kit/dates.ts';
import type { RegisterItemId } from '../../kit/ids.ts';
import type { Language } from '../../kit/language.ts';
import { nameKey } from '../../kit/sorting.ts';
import type { AnyRegister } from '../../registers/model/definition.ts';
import type { Organisation } from '../../settings/model.ts';
import type { DocumentBlock, PrintedDocument } from '../model.ts';
import { organisationFacts } from './head.ts';
import { inEither, type Printing, shownFields } from './values.ts';

/** An item of any register, its content parsed by the register's schema. */
export type PrintedItem<Content = unknown> = {
  readonly id: RegisterItemId;
  readonly content: Content;
};

/** What a printed register is made for. */
export type Edition = Printing & {
  readonly organisation: Organisation;
  /** The plain day of printing. */
  readonly date: PlainDate;
};

const words = {
  sv: {
    count: (count: number) =>
      count === 1 ? 'Registret har en post.' : `Registret har ${count} poster.`,
    none: 'Registret är tomt.',
    state: 'Läge',
    missing: 'Saknas',
    overview: 'Översikt',
    gaps: 'Brister',
  },
  en: {
    count: (count: number) =>
      count === 1 ? 'The register holds one item.' : `The register holds ${count} items.`,
    none: 'The register is empty.',
    state: 'State',
    missing: 'Missing',
    overview: 'Overview',
    gaps: 'Gaps',
  },
} as const;

/** Any register by its fields: who keeps it, all items in a table, then each item with everything it says. */
export function genericRegister(
  definition: AnyRegister,
  items: readonly PrintedItem[],
  edition: Edition,
): PrintedDocument {
  const { language, organisation, date } = edition;
  const text = words[language];
  const ordered = inOrder(definition, items, language);
  return {
    language,
    title: definition.words.many[language],
    date,
    blocks: [
      { kind: 'text', text: definition.words.lead[language] },
      organisationFacts(organisation, language),
      { kind: 'text', text: items.length === 0 ? text.none : text.count(items.length) },
      ...(items.length === 0 ? [] : [overview(definition, ordered, language)]),
      ...ordered.flatMap((item) => entry(definition, item, edition)),
    ],
  };
}

/** Items by their titles, as a Swedish register sorts; equal titles by their ids, so that the order never wavers. */
export function inOrder<Item extends PrintedItem>(
  definition: AnyRegister,
  items: readonly Item[],
  language: Language,
): readonly Item[] {
  return items
    .map((item) => ({
      item,
      key: nameKey(inEither(definition.title(item.content), language)),
    }))
    .sort((a, b) => compared(a.key, b.key) || compared(a.item.id, b.item.id))
    .map(({ item }) => item);
}

/** What an item lacks, each thing with the article that wants it. */
function gapsOf(definition: AnyRegister, content: unknown, language: Language): string {
  return definition
    .gaps(content)
    .map(({ article, text }) => `${text[language]} (${articleIn(article, language)})`)
    .join('\n');
}

function overview(
  definition: AnyRegister,
  items: readonly PrintedItem[],
  language: Language,
): DocumentBlock {
  const text = words[language];
  return {
    kind: 'table',
    title: text.overview,
    columns: [definition.words.one[language], text.state, text.gaps],
    rows: items.map(({ content }) => [
      inEither(definition.title(content), language),
      definition.states[definition.state(content)][language],
      String(definition.gaps(content).length),
    ]),
  };
}

function entry(
  definition: AnyRegister,
  { content }: PrintedItem,
  printing: Edition,
): readonly DocumentBlock[] {
  const { language } = printing;
  const text = words[language];
  const summary = inEither(definition.summary(content), language);
  const gaps = gapsOf(definition, content, language);
  const fields = shownFields(definition.fields, content, printing);
  const state = [text.state, definition.states[definition.state(content)][language]] as const;
  // A register whose state is a field of its own says it there.
  const stated = fields.some(([name]) => name === text.state) ? fields : [state, ...fields];
  const missing = gaps === '' ? [] : [[text.missing, gaps] as const];
  return [
    { kind: 'heading', level: 1, text: inEither(definition.title(content), language) },
    ...(summary === '' ? [] : [{ kind: 'text', text: summary } as const]),
    { kind: 'facts', rows: [...stated, ...missing] },
  ];
}

function compared(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
