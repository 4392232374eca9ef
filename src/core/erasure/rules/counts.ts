import type { ErasedCounts, ErasureContent } from '../model.ts';

/** An erasure with what just went added to it. */
export function withMore(
  { cases, counts, ...content }: ErasureContent,
  more: { readonly cases: ErasureContent['cases']; readonly counts: Partial<ErasedCounts> },
): ErasureContent {
  return {
    ...content,
    cases: [...cases, ...more.cases],
    counts: {
      letters: counts.letters + (more.counts.letters ?? 0),
      files: counts.files + (more.counts.files ?? 0),
      notes: counts.notes + (more.counts.notes ?? 0),
      dataRows: counts.dataRows + (more.counts.dataRows ?? 0),
      trayItems: counts.trayItems + (more.counts.trayItems ?? 0),
      salts: counts.salts + (more.counts.salts ?? 0),
    },
  };
}
