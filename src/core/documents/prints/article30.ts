import type { Language } from '../../kit/language.ts';
import type { ProcessingContent } from '../../processing/model.ts';
import { processingRegister } from '../../processing/register.ts';
import type { DocumentBlock, PrintedDocument } from '../model.ts';
import { controllerRows, type NamedRow, processorRows } from './article30Rows.ts';
import { article30Words } from './article30Words.ts';
import { type Edition, inOrder, type PrintedItem } from './generic.ts';
import { organisationFacts } from './head.ts';
import { inEither } from './values.ts';

type RecordItem = PrintedItem<ProcessingContent>;

/**
 * The record of processing activities as the authority asks for it (Art 30(4)): who we are, what we are responsible
 * for (30(1)(a)-(g)), what we do for others (30(2)(a)-(d)). What has ended is named at the end.
 */
export function article30Register(items: readonly RecordItem[], edition: Edition): PrintedDocument {
  const { language, organisation, date } = edition;
  const text = article30Words[language];
  const ordered = inOrder(processingRegister, items, language);
  const running = ordered.filter(({ content }) => content.state !== 'ended');
  const own = running.filter(({ content }) => content.role !== 'processor');
  const others = running.filter(({ content }) => content.role === 'processor');
  const ended = ordered.filter(({ content }) => content.state === 'ended');
  return {
    language,
    title: text.title,
    date,
    blocks: [
      { kind: 'text', text: text.lead },
      { kind: 'heading', level: 1, text: text.who },
      organisationFacts(organisation, language),
      ...part(text.own, text.noOwn, own, edition, controllerRows),
      ...(others.length === 0
        ? []
        : part(text.others, text.noOthers, others, edition, processorRows)),
      ...(ended.length === 0 ? [] : endedPart(ended, language)),
    ],
  };
}

function part(
  heading: string,
  none: string,
  records: readonly RecordItem[],
  edition: Edition,
  rowsOf: (content: ProcessingContent, edition: Edition) => readonly NamedRow[],
): readonly DocumentBlock[] {
  const { language } = edition;
  return [
    { kind: 'heading', level: 1, text: heading },
    ...(records.length === 0
      ? [{ kind: 'text', text: none } as const]
      : [overview(records, language)]),
    ...records.flatMap(({ content }): readonly DocumentBlock[] => [
      { kind: 'heading', level: 2, text: titleOf(content, language) },
      {
        kind: 'facts',
        rows: [...rowsOf(content, edition), ...standing(content, language)],
      },
    ]),
  ];
}

/** Where a record stands besides what Art 30 asks: its state, owner and reviews. */
function standing(content: ProcessingContent, language: Language): readonly NamedRow[] {
  const text = article30Words[language];
  const { state, owner, lastReview, nextReview } = content;
  const rows: readonly NamedRow[] = [
    [text.state, processingRegister.states[state][language]],
    [text.owner, owner],
    [text.lastReview, lastReview ?? ''],
    [text.nextReview, nextReview ?? ''],
  ];
  return rows.filter(([, value]) => value !== '');
}

function overview(records: readonly RecordItem[], language: Language): DocumentBlock {
  const text = article30Words[language];
  return {
    kind: 'table',
    title: text.overview,
    columns: [text.record, text.basis, text.state],
    rows: records.map(({ content }) => [
      titleOf(content, language),
      inEither(processingRegister.summary(content), language),
      processingRegister.states[content.state][language],
    ]),
  };
}

function endedPart(records: readonly RecordItem[], language: Language): readonly DocumentBlock[] {
  return [
    { kind: 'heading', level: 1, text: article30Words[language].ended },
    { kind: 'bullets', items: records.map(({ content }) => titleOf(content, language)) },
  ];
}

function titleOf({ statement }: ProcessingContent, language: Language): string {
  return inEither(statement.title, language);
}
