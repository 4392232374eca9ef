import assert from 'node:assert/strict';
import { plainDate } from '../../src/core/kit/dates.ts';
import type { RegisterItemId } from '../../src/core/kit/ids.ts';
import type { ProcessingContent } from '../../src/core/processing/model.ts';
import { sampleContents as contentsOn } from '../../src/core/processing/sample.ts';

/** What the sample's records say. */
export const sampleContents: readonly ProcessingContent[] = contentsOn(plainDate('2026-11-23'));

/** The first of the sample's records under a name of its own: the register holds each name once. */
export function sample(name = 'Kundrelationen'): ProcessingContent {
  const [first] = sampleContents;
  assert.ok(first);
  return { ...first, statement: { ...first.statement, title: { sv: name, en: name } } };
}

/** A record that lacks nothing, once the notice that it names is there. */
export function complete(notice: RegisterItemId, name?: string): ProcessingContent {
  return { ...sample(name), notices: [notice] };
}
