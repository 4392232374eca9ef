import type { PlainDate } from '../kit/dates.ts';
import type { Language } from '../kit/language.ts';

/** One part of a printed document; all text is text, never markup. */
export type DocumentBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'bullets'; readonly items: readonly string[] }
  /** Names with their values, such as the fields of an item. */
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [name: string, value: string])[] }
  | {
      readonly kind: 'table';
      /** Said to screen readers and printed above. */
      readonly title: string;
      readonly columns: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

/** A register printed, a sheet, a certificate, a notice, or a letter to somebody who is no data subject. */
export type PrintedDocument = {
  readonly language: Language;
  readonly title: string;
  /** Printed in the head and on each page, such as a breach's number. */
  readonly reference?: string;
  /** The plain date of the document. */
  readonly date: PlainDate;
  /** With an addressee it is a letter, the address in the envelope's window. */
  readonly addressee?: { readonly name: string; readonly addressLines: readonly string[] };
  readonly blocks: readonly DocumentBlock[];
};
