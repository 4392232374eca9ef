import { earlier, type PlainDate } from '../../../kit/dates.ts';
import type { CasesOf } from '../../../requests/model/statistics.ts';
import type {
  columnKinds,
  Period,
  ReportCell,
  ReportFigure,
  ReportPart,
  ReportTable,
} from '../../model.ts';
import type { Making } from '../definition.ts';

export type ColumnKind = (typeof columnKinds)[number];

/** A paragraph. */
export function text(words: string): ReportPart {
  return { kind: 'text', text: words };
}

/** Figures beside each other. */
export function figures(...all: readonly ReportFigure[]): ReportPart {
  return { kind: 'figures', figures: all };
}

/** A table; columns are names with what their cells are. */
export function table(
  head: {
    readonly id: string;
    readonly title: string;
    readonly columns: readonly (readonly [name: string, kind: ColumnKind])[];
    readonly totals?: boolean;
    readonly empty: string;
  },
  rows: readonly (readonly ReportCell[])[],
): ReportTable {
  const { id, title, columns, totals, empty } = head;
  return {
    kind: 'table',
    id,
    title,
    columns: columns.map(([name, kind]) => ({ name, kind })),
    rows,
    ...(totals && rows.length > 0 ? { totals } : {}),
    empty,
  };
}

type Chart = Extract<ReportPart, { readonly kind: 'chart' }>['chart'];

/** A chart over the table whose numbers it shows, which stands beside it; nothing where there is no row to show. */
export function chartOver(
  shown: ReportTable,
  { description, chart }: { readonly description: string; readonly chart: Chart },
): readonly ReportPart[] {
  if (shown.rows.length === 0) return [shown];
  const { id, title } = shown;
  return [{ kind: 'chart', id: `${id}Chart`, title, description, chart }, shown];
}

/** The cases of the report's period, or of the one before. */
export function casesOf({ asked, ...making }: Making, which: 'period' | 'before'): CasesOf {
  const { rights, channels } = asked.filters;
  return { ...periodOf(making, which), rights, channels };
}

function periodOf(making: Pick<Making, 'period' | 'before'>, which: 'period' | 'before'): Period {
  return making[which];
}

/** The plain day as of which standings of a period are told: its last day, or today while it runs. */
export function asOf(
  { today, ...making }: Pick<Making, 'today' | 'period' | 'before'>,
  which: 'period' | 'before',
): PlainDate {
  return earlier(periodOf(making, which).until, today);
}

/** Whether a plain day lies in a period, both ends included; one that is not known does not. */
export function isWithin(day: PlainDate | null | undefined, { from, until }: Period): boolean {
  return day !== null && day !== undefined && from <= day && day <= until;
}
