import { invalidField } from '../kit/errors.ts';
import { lacks } from '../registers/model/definition.ts';
import type { Gap, ItemState } from '../registers/model/names.ts';
import type { MeasureContent } from './model.ts';

/** A measure is in place from its day until it ends; before that it is planned. */
export function measureState({ inPlaceSince, endedOn }: MeasureContent): ItemState {
  if (endedOn) return 'ended';
  return inPlaceSince ? 'active' : 'draft';
}

/** The measure as it is kept. Throws invalidInput where it ended before it began. */
export function settledMeasure(content: MeasureContent): MeasureContent {
  const { inPlaceSince, endedOn } = content;
  if (inPlaceSince && endedOn && endedOn < inPlaceSince) {
    throw invalidField('content.endedOn', 'is before the measure was in place');
  }
  return content;
}

/** What a measure lacks before it can be shown to the authority (Art 32(1), 5(2); P14). */
export function measureGaps(content: MeasureContent): readonly Gap[] {
  if (content.endedOn) return [];
  return [
    ...lacks(content.kind === undefined, {
      field: 'kind',
      article: 'Art 32(1)',
      sv: 'om åtgärden är teknisk eller organisatorisk',
      en: 'whether the measure is technical or organisational',
    }),
    ...lacks(content.area === undefined, {
      field: 'area',
      article: 'Art 32(1)',
      sv: 'ett område',
      en: 'an area',
    }),
    ...lacks(content.description === '', {
      field: 'description',
      article: 'Art 30(1)(g)',
      sv: 'en beskrivning',
      en: 'a description',
    }),
    ...lacks(content.inPlaceSince === undefined, {
      field: 'inPlaceSince',
      article: 'Art 32(1)',
      sv: 'den dag då åtgärden kom på plats',
      en: 'the day from which the measure is in place',
    }),
    ...lacks(content.evidence === '', {
      field: 'evidence',
      article: 'Art 32(1)(d)',
      sv: 'hur ni vet att den fungerar',
      en: 'how you know that it works',
    }),
    ...lacks(content.owner === '', {
      field: 'owner',
      article: 'Art 5(2)',
      sv: 'en ansvarig',
      en: 'an owner',
    }),
    ...lacks(content.nextReview === undefined, {
      field: 'nextReview',
      article: 'Art 32(1)(d)',
      sv: 'en dag för nästa granskning',
      en: 'a day for the next review',
    }),
  ];
}
