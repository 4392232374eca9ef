import { z } from 'zod';
import { type articleNames, noticeContentSchema, noticeFields } from './model/fields.ts';

export { noticeContentSchema, noticeFields };

/** What one notice says: the text of one point of collection over one period. */
export type NoticeContent = z.output<typeof noticeContentSchema>;

/** The same as it is typed or sent: what is not said stays empty. */
export type NoticeDraft = z.input<typeof noticeContentSchema>;

export const noticeArticles = [
  'a13',
  'a14',
  'both',
] as const satisfies readonly (keyof typeof articleNames)[];
export const noticeArticleSchema = z.enum(noticeArticles);
export type NoticeArticle = z.infer<typeof noticeArticleSchema>;

/** One part of a text: what a screen, a page or a sheet of paper shows of it. */
export const noticeBlockSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('heading'), text: z.string() }),
  z.strictObject({ kind: z.literal('text'), text: z.string() }),
  z.strictObject({ kind: z.literal('bullets'), items: z.array(z.string()).readonly() }),
]);
export type NoticeBlock = z.infer<typeof noticeBlockSchema>;
