import { addMonths, localDate, plainDate, type TimeZone, yearOf } from '../kit/dates.ts';
import type { RegisterService } from '../registers/service.ts';
import type { Unit } from '../unitOfWork.ts';
import { type NoticeContent, noticeContentSchema } from './model.ts';
import { holes } from './rules/holes.ts';
import { type SampleNotice, sampleDraft, sampleNotices } from './sample.ts';
import { type GeneratingParts, generateNotice } from './serviceGenerate.ts';

/**
 * Enters the sample notices where there are none yet, their texts generated from the sample records. A text that the
 * records cannot fill, or whose records are not there, stays a draft.
 */
export function fillNotices(
  unit: Unit,
  notices: RegisterService<'notices', NoticeContent>,
  parts: GeneratingParts & { readonly timeZone: () => TimeZone },
): void {
  if (notices.all().length > 0) return;
  const today = localDate(unit.now, parts.timeZone());
  for (const sample of sampleNotices) {
    const records = recordsOf(sample, parts);
    const { article } = sample;
    const asked = { records, article, languages: ['sv', 'en'] } as const;
    const { texts } = generateNotice(parts, asked);
    const isWhole = records.length > 0 && holes(texts) === 0;
    const draft = sampleDraft({ ...sample, isShown: sample.isShown && isWhole }, records, {
      texts,
      from: plainDate(`${yearOf(today)}-01-01`),
      review: addMonths(today, 6),
    });
    notices.keep(unit, { content: noticeContentSchema.parse(draft) });
  }
}

function recordsOf({ records }: SampleNotice, { processing }: GeneratingParts) {
  const entered = processing.all();
  return records.flatMap((title) => {
    const found = entered.find(({ content }) => content.statement.title.sv === title);
    return found ? [found.id] : [];
  });
}
