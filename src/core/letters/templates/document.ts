import type { PlainDate } from '../../kit/dates.ts';
import type { Fact } from '../../kit/errors.ts';
import type { Language } from '../../kit/language.ts';
import type { Organisation } from '../../settings/model.ts';
import type { Block } from './blocks.ts';

/** A letter ready to be printed: everything on paper and nothing else. */
export type LetterDocument = {
  readonly language: Language;
  /** Document title: file properties, window title, first bookmark. */
  readonly title: string;
  readonly letterhead: Letterhead;
  /** Name and postal lines as they stand in the envelope window; e-mail where no address is known. */
  readonly addressee: readonly string[];
  /** Reference of the case, such as 2026-0001. */
  readonly reference: string;
  /** Running number once issued, such as 2026-0001-1. */
  readonly number?: string;
  /** Plain date of the letter; also the PDF's creation date, so that the same facts give the same bytes. */
  readonly date: PlainDate;
  readonly blocks: readonly Block[];
  /** A draft bears a watermark and no number. */
  readonly draft: boolean;
  /** Attached as frist-facts.json: the letter as a machine reads it. */
  readonly facts: { readonly [key: string]: Fact };
  /** The data sets behind the tables, attached with the facts row by row. */
  readonly attachedTables: readonly AttachedTable[];
};

/** What stands at the head and foot of each page. */
export type Letterhead = Pick<
  Organisation,
  'name' | 'organisationNumber' | 'addressLines' | 'website' | 'envelopeWindow'
> & {
  /** PNG or JPEG. */
  readonly logoBase64?: string;
};

/** What of the settings stands on paper. */
export function letterheadOf(organisation: Organisation): Letterhead {
  const { name, organisationNumber, addressLines, website, envelopeWindow, logo } = organisation;
  const image = logo ? { logoBase64: logo.contentBase64 } : {};
  return { name, organisationNumber, addressLines, website, envelopeWindow, ...image };
}

/** One table in the attached machine-readable copy. */
export type AttachedTable = {
  readonly title: string;
  readonly source: string;
  readonly columns: readonly string[];
  readonly rows: () => Iterable<readonly string[]>;
};
