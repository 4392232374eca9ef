import type { RegisterItemId } from '../../kit/ids.ts';
import type { Bilingual } from '../../kit/language.ts';
import type { ProcessingContent } from '../../processing/model.ts';
import type { Organisation } from '../../settings/model.ts';
import type { SupplierContent } from '../../suppliers/model.ts';
import type { NoticeArticle } from '../model.ts';

/** A record of processing with what it names in other registers. */
export type NoticeRecord = {
  readonly id: RegisterItemId;
  readonly content: ProcessingContent;
  /** The interests that its balancing tests weigh, in the officer's own language. */
  readonly interests: readonly string[];
  /** The suppliers that it names. */
  readonly suppliers: readonly Pick<SupplierContent, 'name' | 'service'>[];
  /** Its retention rules, each in one line. */
  readonly retention: readonly Bilingual[];
};

/** Everything that a notice is written from. */
export type NoticeFacts = {
  readonly article: NoticeArticle;
  readonly organisation: Organisation;
  readonly records: readonly NoticeRecord[];
};
