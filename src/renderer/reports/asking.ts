import { create } from 'zustand';
import type { PlainDate } from '../../core/kit/dates.ts';
import { ownReportIdSchema } from '../../core/kit/ids.ts';
import {
  type Asked,
  type Period,
  type ReportFilters,
  reportNameSchema,
} from '../../core/reports/model.ts';
import type { Request } from '../../core/requests/model.ts';
import { periodOf } from './periods.ts';

/** A report as it is asked for. */
export type Question = Asked;

/** What the officer chose of each report, for as long as the window is open: never a name. */
export type Choices = {
  readonly period?: Period;
  readonly filters?: ReportFilters;
  readonly suppressSmall?: boolean;
  readonly language?: Question['language'];
  readonly requestId?: Request['id'];
};

export const useChoices = create<Readonly<Record<string, Choices>>>()(() => ({}));

/** Changes what is asked of one report. */
export function choose(report: string, change: Choices): void {
  useChoices.setState((all) => ({ [report]: { ...all[report], ...change } }));
}

/** The question that a page's address and the officer's choices make; undefined for an address of no report. */
export function questionOf(
  id: string,
  choices: Choices,
  { today, language }: { readonly today: PlainDate; readonly language: Question['language'] },
): Question | undefined {
  const { filters = {}, suppressSmall = false, requestId } = choices;
  const shared = { language: choices.language ?? language, filters, suppressSmall };
  const builtIn = reportNameSchema.safeParse(id);
  if (!builtIn.success) {
    const own = ownReportIdSchema.safeParse(id);
    return own.success ? { report: 'own', ownId: own.data, ...shared } : undefined;
  }
  const period = choices.period ?? periodOf('thisQuarter', today);
  return {
    report: builtIn.data,
    ...shared,
    ...(period ? { period } : {}),
    ...(requestId ? { requestId } : {}),
  };
}
