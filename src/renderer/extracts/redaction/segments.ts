import type { MethodOutput } from '../../../core/contract.ts';

export type Row = MethodOutput<'extracts.rows'>['rows'][number];
export type Mark = Row['marks'][number];

/** A stretch of a cell that is shown alike. */
export type Segment = { readonly from: number; readonly text: string; readonly mark?: Mark };

const weights = { accepted: 2, proposed: 1, masked: 0 } as const;

/** A cell cut where its marks begin and end; where marks overlap, the one that strikes more is shown. */
export function segmentsOf(text: string, marks: readonly Mark[]): readonly Segment[] {
  const edges = new Set([0, text.length]);
  for (const { from, to } of marks) {
    edges.add(Math.min(Math.max(from, 0), text.length));
    edges.add(Math.min(Math.max(to, 0), text.length));
  }
  const cuts = [...edges].toSorted((a, b) => a - b);
  return cuts.slice(0, -1).map((from, n): Segment => {
    const to = cuts[n + 1] ?? from;
    const mark = heaviest(marks.filter((each) => each.from <= from && each.to >= to));
    return { from, text: text.slice(from, to), ...(mark ? { mark } : {}) };
  });
}

function heaviest(marks: readonly Mark[]): Mark | undefined {
  return marks.toSorted((a, b) => weights[b.state] - weights[a.state])[0];
}
