import type { PlainDate } from '../kit/dates.ts';
import type { RegisterItemId } from '../kit/ids.ts';
import type { Bilingual } from '../kit/language.ts';
import type { NoticeArticle, NoticeDraft } from './model.ts';

/** One point of collection of the sample organisation. */
export type SampleNotice = {
  readonly point: string;
  readonly article: NoticeArticle;
  /** The records that begin there, by their Swedish titles. */
  readonly records: readonly string[];
  /** False for a text that is still to be written. */
  readonly isShown: boolean;
};

/** Where the sample organisation collects data, drawn from its published policy. */
export const sampleNotices: readonly SampleNotice[] = [
  {
    point: 'Beställning och kundavtal',
    article: 'both',
    records: ['Kundrelationen', 'Fakturering och bokföring'],
    isShown: true,
  },
  {
    point: 'Anmälan till nyhetsbrev',
    article: 'a13',
    records: ['Nyhetsbrev och marknadsföring'],
    isShown: true,
  },
  {
    point: 'Webbplatsen',
    article: 'a13',
    records: ['Besök på webbplatsen'],
    isShown: true,
  },
  {
    point: 'Enkäter till kunder',
    article: 'both',
    records: ['Kund- och marknadsanalys'],
    isShown: true,
  },
  {
    point: 'Anmälan till kurs eller seminarium',
    article: 'both',
    records: ['Kurser och seminarier'],
    isShown: true,
  },
  {
    point: 'Begäran om dina rättigheter',
    article: 'both',
    records: ['Dataskyddsärenden'],
    isShown: true,
  },
  {
    point: 'Platsannonser och arbetsansökan',
    article: 'a13',
    records: ['Rekrytering'],
    isShown: false,
  },
];

/** A sample notice as it is entered; `from` is the plain day from which the shown ones are shown. */
export function sampleDraft(
  { point, article, isShown }: SampleNotice,
  records: readonly RegisterItemId[],
  {
    texts,
    from,
    review,
  }: { readonly texts: Bilingual; readonly from: PlainDate; readonly review: PlainDate },
): NoticeDraft {
  return {
    point,
    article,
    records: [...records],
    owner: 'Dataskyddsombudet',
    nextReview: review,
    ...(isShown ? { texts, shownFrom: from } : {}),
  };
}
