import { articleIn } from '../../kit/citations.ts';
import type { PlainDate } from '../../kit/dates.ts';
import type { RegisterItemId } from '../../kit/ids.ts';
import type { Bilingual, Language } from '../../kit/language.ts';
import { nameKey } from '../../kit/sorting.ts';
import type { RegisterDefinition } from '../../registers/model/definition.ts';
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

/**
 * Any register by its fields: who keeps it, all items in a table, then each item with everything it says, and
 * besides what its register prints after it.
 */
export function genericRegister<Content>(
  definition: RegisterDefinition<Content>,
  items: readonly PrintedItem<Content>[],
  edition: Edition,
  besides: (content: Content) => readonly DocumentBlock[] = () => [],
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
      ...ordered.flatMap((item) => [...entry(definition, item, edition), ...besides(item.content)]),
    ],
  };
}

/** Items by their titles, as a Swedish register sorts; equal titles by their ids, so that the order never wavers. */
export function inOrder<Content>(
  definition: Pick<RegisterDefinition<Content>, 'title'>,
  items: readonly PrintedItem<Content>[],
  language: Language,
): readonly PrintedItem<Content>[] {
  return items
    .map((item) => ({
      item,
      key: counted(nameKey(inEither(definition.title(item.content), language))),
    }))
    .sort((a, b) => compared(a.key, b.key) || compared(a.item.id, b.item.id))
    .map(({ item }) => item);
}

/** What is wrong or missing, as a line of its own with the articles that say so. */
export function reason(text: Bilingual, articles: string, language: Language): string {
  const words = text[language];
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} (${articleIn(articles, language)})`;
}

/** What an item lacks, each thing with the article that wants it. */
function gapsOf<Content>(
  definition: RegisterDefinition<Content>,
  content: Content,
  language: Language,
): string {
  return definition
    .gaps(content)
    .map(({ article, text }) => reason(text, article, language))
    .join('\n');
}

function overview<Content>(
  definition: RegisterDefinition<Content>,
  items: readonly PrintedItem<Content>[],
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

function entry<Content>(
  definition: RegisterDefinition<Content>,
  { content }: PrintedItem<Content>,
  printing: Edition,
): readonly DocumentBlock[] {
  const { language } = printing;
  const text = words[language];
  const title = inEither(definition.title(content), language);
  const summary = inEither(definition.summary(content), language);
  const gaps = gapsOf(definition, content, language);
  const shown = shownFields(definition.fields, content, printing);
  const fields = shown.filter(([, value]) => value !== title);
  const state = [text.state, definition.states[definition.state(content)][language]] as const;
  // A register whose state is a field of its own says it there.
  const stated = fields.some(([name]) => name === text.state) ? fields : [state, ...fields];
  const missing = gaps === '' ? [] : [[text.missing, gaps] as const];
  return [
    { kind: 'heading', level: 1, text: title },
    ...(summary === '' ? [] : [{ kind: 'text', text: summary } as const]),
    { kind: 'facts', rows: [...stated, ...missing] },
  ];
}

/** Numbers in a name sort as numbers: P2 before P10. */
function counted(key: string): string {
  return key.replaceAll(/\d+/g, (digits) => digits.padStart(12, '0'));
}

function compared(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
