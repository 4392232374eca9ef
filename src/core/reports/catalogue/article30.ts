import { controllerRows, processorRows } from '../../documents/prints/article30Rows.ts';
import { article30Words } from '../../documents/prints/article30Words.ts';
import type { Edition } from '../../documents/prints/generic.ts';
import { organisationFacts } from '../../documents/prints/head.ts';
import { inEither } from '../../documents/prints/values.ts';
import type { Language } from '../../kit/language.ts';
import { nameKey } from '../../kit/sorting.ts';
import type { ProcessingContent } from '../../processing/model.ts';
import { processingRegister } from '../../processing/register.ts';
import type { ReportTable } from '../model.ts';
import type { DraftSection, Making, ReportDefinition } from './definition.ts';
import { table, text } from './parts/making.ts';
import { saying } from './parts/words.ts';
import type { Entry, ReportSources } from './sources.ts';

type RecordEntry = Entry<ProcessingContent>;

/** The record of processing activities as the authority asks for it (Art 30(1), 30(2) and 30(4)). */
export const article30: ReportDefinition = {
  name: 'article30',
  title: { sv: 'Registerförteckning (artikel 30)', en: 'Record of processing (Article 30)' },
  lead: {
    sv: 'Behandlingarna som tillsynsmyndigheten begär dem (artikel 30.1 och 30.2).',
    en: 'The processing activities as the authority asks for them (Article 30(1) and (2)).',
  },
  needs: { period: false, request: false, filters: false, small: false },
  fileSlug: { sv: 'registerforteckning', en: 'article-30-record' },
  sections: async (sources, making) => {
    const { language } = making.asked;
    const records = ordered(await sources.records(), language);
    const running = records.filter(({ content }) => content.state !== 'ended');
    const own = running.filter(({ content }) => content.role !== 'processor');
    const others = running.filter(({ content }) => content.role === 'processor');
    const words = article30Words[language];
    const section = (id: string, title: string, group: readonly RecordEntry[]): DraftSection => ({
      id,
      title,
      parts: [recordTable({ id, title }, group, { sources, making })],
    });
    return [
      who(sources, making),
      overview(records, language),
      section('records', words.own, own),
      ...(others.length === 0 ? [] : [section('recordsForOthers', words.others, others)]),
    ];
  },
};

function ordered(records: readonly RecordEntry[], language: Language): readonly RecordEntry[] {
  const keyed = records.map((record) => ({ record, key: nameKey(titleOf(record, language)) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ record }) => record);
}

function titleOf({ content }: RecordEntry, language: Language): string {
  return inEither(content.statement.title, language);
}

/** Who the controller is, its officer, and how to reach both (Art 30(1)(a)). */
function who({ organisation }: ReportSources, { asked: { language } }: Making): DraftSection {
  const words = article30Words[language];
  const facts = organisationFacts(organisation(), language);
  const rows = facts.kind === 'facts' ? facts.rows : [];
  return {
    id: 'controller',
    title: words.who,
    parts: [text(words.lead), factTable('controller', words.who, rows, language)],
  };
}

function overview(records: readonly RecordEntry[], language: Language): DraftSection {
  const words = article30Words[language];
  const { states, summary } = processingRegister;
  return {
    id: 'overview',
    title: words.overview,
    parts: [
      table(
        {
          id: 'overview',
          title: words.overview,
          columns: [
            [words.record, 'text'],
            [words.basis, 'text'],
            [words.state, 'text'],
          ],
          empty: words.noOwn,
        },
        records.map((record) => [
          titleOf(record, language),
          inEither(summary(record.content), language),
          states[record.content.state][language],
        ]),
      ),
    ],
  };
}

/** Every item of every record in rows of their own: read from top to bottom, and filtered by record in a sheet. */
function recordTable(
  { id, title }: Pick<DraftSection, 'id' | 'title'>,
  records: readonly RecordEntry[],
  { sources, making }: { readonly sources: ReportSources; readonly making: Making },
): ReportTable {
  const { asked, timeZone, today } = making;
  const { language } = asked;
  const words = article30Words[language];
  const organisation = sources.organisation();
  const edition: Edition = {
    language,
    timeZone,
    titleOf: sources.titleOf,
    organisation,
    date: today,
  };
  return table(
    { id, title, columns: [[words.record, 'text'], ...factColumns(language)], empty: words.noOwn },
    records.flatMap((record) => {
      const rowsOf = record.content.role === 'processor' ? processorRows : controllerRows;
      return rowsOf(record.content, edition).map((row) => [titleOf(record, language), ...row]);
    }),
  );
}

function factColumns(language: Language) {
  const say = saying(language);
  return [
    [say('Uppgift', 'Item'), 'text'],
    [say('Innehåll', 'Content'), 'text'],
  ] as const;
}

function factTable(
  id: string,
  title: string,
  rows: readonly (readonly [name: string, value: string])[],
  language: Language,
): ReportTable {
  const say = saying(language);
  return table(
    {
      id,
      title,
      columns: factColumns(language),
      empty: say('Inget angivet.', 'Nothing stated.'),
    },
    rows,
  );
}
