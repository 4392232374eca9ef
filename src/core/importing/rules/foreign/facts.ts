import type { Instant } from '../../../kit/dates.ts';
import type { RegisterItemId } from '../../../kit/ids.ts';
import type { Language } from '../../../kit/language.ts';
import type { ProcessingContent } from '../../../processing/model.ts';
import type { Organisation } from '../../../settings/model.ts';

export type Statement = ProcessingContent['statement'];

/** A record with what is used of the items that it names. */
export type TiltRecord = {
  readonly id: RegisterItemId;
  readonly content: ProcessingContent;
  readonly suppliers: readonly {
    readonly name: string;
    readonly service: string;
    readonly country: string;
  }[];
  readonly rules: readonly { readonly title: string; readonly months: number | undefined }[];
};

/** What a document for machines is made from. */
export type TiltFacts = {
  readonly id: string;
  readonly now: Instant;
  readonly language: Language;
  readonly organisation: Organisation;
  readonly records: readonly TiltRecord[];
};
