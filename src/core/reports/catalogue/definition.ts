import type { PlainDate, TimeZone } from '../../kit/dates.ts';
import type { Asked, Period, ReportHead, ReportPart } from '../model.ts';
import type { ReportSources } from './sources.ts';

/** A section before the officer's comment is put to it. */
export type DraftSection = {
  readonly id: string;
  readonly title: string;
  readonly parts: readonly ReportPart[];
};

/** What a report is made for: the question, with the period before where it has one. */
export type Making = {
  readonly asked: Asked;
  /** Plain date. */
  readonly today: PlainDate;
  readonly timeZone: TimeZone;
  readonly period: Period;
  readonly before: Period;
  /** Of the call: an AbortSignal, as far as pure code may know one. */
  readonly signal: { readonly aborted: boolean; throwIfAborted(): void };
};

/** One built-in report, whole: this file is all that it takes, with its line in the index. */
export type ReportDefinition = ReportHead & {
  /** ASCII, without personal data: the slug of its files. */
  readonly fileSlug: { readonly sv: string; readonly en: string };
  /** The sections in the language asked for. Throws notFound for a case that is not there. */
  sections(sources: ReportSources, making: Making): Promise<readonly DraftSection[]>;
};
