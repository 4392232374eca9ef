import type { Instant } from '../../kit/dates.ts';
import type { ProcessingContent } from '../../processing/model.ts';
import type { Gap } from '../../registers/model/names.ts';
import type { NoticeContent } from '../model.ts';

/** One version of an item, newest first where there are several. */
type Version<Content> = { readonly at: Instant; readonly content: Content };

/** The moment from which a notice's texts are what they are now: later changes of it did not touch them. */
export function writtenAt(versions: readonly Version<NoticeContent>[]): Instant | undefined {
  const [now] = versions;
  let since = now?.at;
  for (const { at, content } of versions) {
    if (content.texts.sv !== now?.content.texts.sv || content.texts.en !== now.content.texts.en)
      break;
    since = at;
  }
  return since;
}

/** The fields of a record that a notice is written from. */
const tellingFields = [
  'statement',
  'role',
  'controllers',
  'legalBases',
  'legalProvision',
  'specialConditions',
  'data',
  'recipients',
  'suppliers',
  'transfers',
  'retentionRules',
  'directMarketing',
  'automatedDecisions',
  'balancingTests',
] as const satisfies readonly (keyof ProcessingContent)[];

/** Which of those fields say something else now than at a moment; a record entered after it differs in all. */
export function changedSince(
  versions: readonly Version<ProcessingContent>[],
  moment: Instant,
): readonly string[] {
  const now = versions[0]?.content;
  const then = versions.find(({ at }) => at <= moment)?.content;
  if (!now) return [];
  return tellingFields.filter(
    (field) => JSON.stringify(now[field]) !== JSON.stringify(then?.[field]),
  );
}

/** What a notice lacks once a record that it tells of has changed. */
export const recordsHaveChanged: Gap = {
  field: 'records',
  article: 'Art 13(3), 5(1)(a)',
  text: {
    sv: 'behandlingarna har ändrats sedan texten skrevs',
    en: 'the records have changed since the text was written',
  },
};
