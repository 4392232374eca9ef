import assert from 'node:assert/strict';
import {
  type ProcessingContent,
  processingContentSchema,
} from '../../src/core/processing/model.ts';
import { sampleRecords } from '../../src/core/processing/sample.ts';

/** What the sample's records say, as they are kept. */
export const sampleContents: readonly ProcessingContent[] = sampleRecords.map((draft) =>
  processingContentSchema.parse(draft),
);

/** The first of the sample's records under a name of its own: the register holds each name once. */
export function sample(name = 'Kundrelationen'): ProcessingContent {
  const [first] = sampleContents;
  assert.ok(first);
  return { ...first, statement: { ...first.statement, title: { sv: name, en: name } } };
}
