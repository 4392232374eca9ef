import type { OutputOf } from '../kit/contract.ts';
import type { PlainDate } from '../kit/dates.ts';
import type { RegisterItemId } from '../kit/ids.ts';
import type { RegisterService } from '../registers/service.ts';
import type { noticesContract } from './contract.ts';
import type { NoticeContent } from './model.ts';
import { noticesRegister } from './register.ts';
import { changedSince, recordsHaveChanged, writtenAt } from './rules/drift.ts';
import { isShown } from './rules/points.ts';
import type { GeneratingParts } from './serviceGenerate.ts';

export type ChangedNotice = OutputOf<
  (typeof noticesContract)['notices.changed']
>['notices'][number];

/** Texts shown on a plain date or later whose records say something else than when the text was written. */
export function changedNotices(
  notices: RegisterService<'notices', NoticeContent>,
  processing: GeneratingParts['processing'],
  today: PlainDate,
): readonly ChangedNotice[] {
  return notices.all().flatMap(({ id, content }): readonly ChangedNotice[] => {
    if (!isShown(content)) return [];
    if (content.shownUntil !== undefined && content.shownUntil < today) return [];
    const textWrittenAt = writtenAt(notices.versions(id));
    if (textWrittenAt === undefined) return [];
    const records = content.records.flatMap((record) =>
      changeOf(processing, record, textWrittenAt),
    );
    if (records.length === 0) return [];
    const title = noticesRegister.title(content);
    const { shownFrom } = content;
    return [{ id, title, shownFrom, textWrittenAt, gaps: [recordsHaveChanged], records }];
  });
}

function changeOf(
  processing: GeneratingParts['processing'],
  id: RegisterItemId,
  since: ChangedNotice['textWrittenAt'],
): ChangedNotice['records'] {
  const record = processing.find(id);
  if (!record || record.changedAt <= since) return [];
  const fields = changedSince(processing.versions(id), since);
  if (fields.length === 0) return [];
  return [{ id, title: record.content.statement.title, changedAt: record.changedAt, fields }];
}
