import type { Drawing } from '../charts/model.ts';
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
      /** Columns whose cells stand to the right, as numbers do; by their place from 0. */
      readonly numeric?: readonly number[];
      /** True where the last row is a sum. */
      readonly totals?: boolean;
    }
  | {
      readonly kind: 'chart';
      readonly title: string;
      /** Read aloud instead of it; the numbers stand in a table beside it. */
      readonly alt: string;
      readonly drawing: Drawing;
    }
  /** Figures side by side, each large with its name below and a short remark. */
  | {
      readonly kind: 'figures';
      readonly figures: readonly {
        readonly label: string;
        readonly value: string;
        readonly note: string;
      }[];
    }
  /** Every heading after it with its page. */
  | { readonly kind: 'contents'; readonly title: string };

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
  /** A line under the title, such as the period. */
  readonly subtitle?: string;
  readonly blocks: readonly DocumentBlock[];
};
